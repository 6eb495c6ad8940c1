// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate89;
const schema110 = {"type":"object","required":["id","brand_id","user_id","patient_id","panel_slug","junction_order_id","status","total_cents","currency","tracking_number","result_bloodwork_id","created_at","updated_at","completed_at"],"properties":{"id":{"type":"string"},"brand_id":{"type":"string"},"user_id":{"type":"string"},"patient_id":{"type":["string","null"]},"panel_slug":{"type":"string"},"junction_order_id":{"type":"string"},"status":{"type":"string"},"total_cents":{"type":["integer","null"]},"currency":{"type":["string","null"]},"tracking_number":{"type":["string","null"]},"result_bloodwork_id":{"type":["string","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"},"completed_at":{"type":["string","null"]}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.brand_id === undefined) && (missing0 = "brand_id"))) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.patient_id === undefined) && (missing0 = "patient_id"))) || ((data.panel_slug === undefined) && (missing0 = "panel_slug"))) || ((data.junction_order_id === undefined) && (missing0 = "junction_order_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.total_cents === undefined) && (missing0 = "total_cents"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.tracking_number === undefined) && (missing0 = "tracking_number"))) || ((data.result_bloodwork_id === undefined) && (missing0 = "result_bloodwork_id"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))) || ((data.completed_at === undefined) && (missing0 = "completed_at"))){
validate89.errors = [{instancePath,schemaPath:"contract#/components/schemas/MyLabOrder/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate89.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/MyLabOrder/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.brand_id !== undefined){
const _errs4 = errors;
if(typeof data.brand_id !== "string"){
validate89.errors = [{instancePath:instancePath+"/brand_id",schemaPath:"contract#/components/schemas/MyLabOrder/properties/brand_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.user_id !== undefined){
const _errs6 = errors;
if(typeof data.user_id !== "string"){
validate89.errors = [{instancePath:instancePath+"/user_id",schemaPath:"contract#/components/schemas/MyLabOrder/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.patient_id !== undefined){
let data3 = data.patient_id;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate89.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"contract#/components/schemas/MyLabOrder/properties/patient_id/type",keyword:"type",params:{type: schema110.properties.patient_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.panel_slug !== undefined){
const _errs10 = errors;
if(typeof data.panel_slug !== "string"){
validate89.errors = [{instancePath:instancePath+"/panel_slug",schemaPath:"contract#/components/schemas/MyLabOrder/properties/panel_slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.junction_order_id !== undefined){
const _errs12 = errors;
if(typeof data.junction_order_id !== "string"){
validate89.errors = [{instancePath:instancePath+"/junction_order_id",schemaPath:"contract#/components/schemas/MyLabOrder/properties/junction_order_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs14 = errors;
if(typeof data.status !== "string"){
validate89.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/MyLabOrder/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.total_cents !== undefined){
let data7 = data.total_cents;
const _errs16 = errors;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
validate89.errors = [{instancePath:instancePath+"/total_cents",schemaPath:"contract#/components/schemas/MyLabOrder/properties/total_cents/type",keyword:"type",params:{type: schema110.properties.total_cents.type},message:"must be integer,null"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.currency !== undefined){
let data8 = data.currency;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate89.errors = [{instancePath:instancePath+"/currency",schemaPath:"contract#/components/schemas/MyLabOrder/properties/currency/type",keyword:"type",params:{type: schema110.properties.currency.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.tracking_number !== undefined){
let data9 = data.tracking_number;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate89.errors = [{instancePath:instancePath+"/tracking_number",schemaPath:"contract#/components/schemas/MyLabOrder/properties/tracking_number/type",keyword:"type",params:{type: schema110.properties.tracking_number.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.result_bloodwork_id !== undefined){
let data10 = data.result_bloodwork_id;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate89.errors = [{instancePath:instancePath+"/result_bloodwork_id",schemaPath:"contract#/components/schemas/MyLabOrder/properties/result_bloodwork_id/type",keyword:"type",params:{type: schema110.properties.result_bloodwork_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created_at !== undefined){
const _errs24 = errors;
if(typeof data.created_at !== "string"){
validate89.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/MyLabOrder/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.updated_at !== undefined){
const _errs26 = errors;
if(typeof data.updated_at !== "string"){
validate89.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"contract#/components/schemas/MyLabOrder/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.completed_at !== undefined){
let data13 = data.completed_at;
const _errs28 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate89.errors = [{instancePath:instancePath+"/completed_at",schemaPath:"contract#/components/schemas/MyLabOrder/properties/completed_at/type",keyword:"type",params:{type: schema110.properties.completed_at.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"contract#/components/schemas/MyLabOrder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"id":true,"brand_id":true,"user_id":true,"patient_id":true,"panel_slug":true,"junction_order_id":true,"status":true,"total_cents":true,"currency":true,"tracking_number":true,"result_bloodwork_id":true,"created_at":true,"updated_at":true,"completed_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/labs/orders/{id}`: Read one of your laboratory orders */
export const getMyLabOrder: StandardSchema<LoopOperations["GET"]["/v1/labs/orders/{id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","brand_id","user_id","patient_id","panel_slug","junction_order_id","status","total_cents","currency","tracking_number","result_bloodwork_id","created_at","updated_at","completed_at"]);
