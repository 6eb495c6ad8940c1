// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate86;
const schema110 = {"type":"object","required":["id","brand_id","user_id","patient_id","panel_slug","junction_order_id","status","total_cents","currency","tracking_number","result_bloodwork_id","created_at","updated_at","completed_at"],"properties":{"id":{"type":"string"},"brand_id":{"type":"string"},"user_id":{"type":"string"},"patient_id":{"type":["string","null"]},"panel_slug":{"type":"string"},"junction_order_id":{"type":"string"},"status":{"type":"string"},"total_cents":{"type":["integer","null"]},"currency":{"type":["string","null"]},"tracking_number":{"type":["string","null"]},"result_bloodwork_id":{"type":["string","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"},"completed_at":{"type":["string","null"]}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((((((((data1.id === undefined) && (missing1 = "id")) || ((data1.brand_id === undefined) && (missing1 = "brand_id"))) || ((data1.user_id === undefined) && (missing1 = "user_id"))) || ((data1.patient_id === undefined) && (missing1 = "patient_id"))) || ((data1.panel_slug === undefined) && (missing1 = "panel_slug"))) || ((data1.junction_order_id === undefined) && (missing1 = "junction_order_id"))) || ((data1.status === undefined) && (missing1 = "status"))) || ((data1.total_cents === undefined) && (missing1 = "total_cents"))) || ((data1.currency === undefined) && (missing1 = "currency"))) || ((data1.tracking_number === undefined) && (missing1 = "tracking_number"))) || ((data1.result_bloodwork_id === undefined) && (missing1 = "result_bloodwork_id"))) || ((data1.created_at === undefined) && (missing1 = "created_at"))) || ((data1.updated_at === undefined) && (missing1 = "updated_at"))) || ((data1.completed_at === undefined) && (missing1 = "completed_at"))){
validate87.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"contract#/components/schemas/MyLabOrder/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"contract#/components/schemas/MyLabOrder/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.brand_id !== undefined){
const _errs8 = errors;
if(typeof data1.brand_id !== "string"){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/brand_id",schemaPath:"contract#/components/schemas/MyLabOrder/properties/brand_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.user_id !== undefined){
const _errs10 = errors;
if(typeof data1.user_id !== "string"){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/user_id",schemaPath:"contract#/components/schemas/MyLabOrder/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.patient_id !== undefined){
let data5 = data1.patient_id;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/patient_id",schemaPath:"contract#/components/schemas/MyLabOrder/properties/patient_id/type",keyword:"type",params:{type: schema110.properties.patient_id.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.panel_slug !== undefined){
const _errs14 = errors;
if(typeof data1.panel_slug !== "string"){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/panel_slug",schemaPath:"contract#/components/schemas/MyLabOrder/properties/panel_slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.junction_order_id !== undefined){
const _errs16 = errors;
if(typeof data1.junction_order_id !== "string"){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/junction_order_id",schemaPath:"contract#/components/schemas/MyLabOrder/properties/junction_order_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.status !== undefined){
const _errs18 = errors;
if(typeof data1.status !== "string"){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"contract#/components/schemas/MyLabOrder/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.total_cents !== undefined){
let data9 = data1.total_cents;
const _errs20 = errors;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/total_cents",schemaPath:"contract#/components/schemas/MyLabOrder/properties/total_cents/type",keyword:"type",params:{type: schema110.properties.total_cents.type},message:"must be integer,null"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.currency !== undefined){
let data10 = data1.currency;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/currency",schemaPath:"contract#/components/schemas/MyLabOrder/properties/currency/type",keyword:"type",params:{type: schema110.properties.currency.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.tracking_number !== undefined){
let data11 = data1.tracking_number;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/tracking_number",schemaPath:"contract#/components/schemas/MyLabOrder/properties/tracking_number/type",keyword:"type",params:{type: schema110.properties.tracking_number.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.result_bloodwork_id !== undefined){
let data12 = data1.result_bloodwork_id;
const _errs26 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/result_bloodwork_id",schemaPath:"contract#/components/schemas/MyLabOrder/properties/result_bloodwork_id/type",keyword:"type",params:{type: schema110.properties.result_bloodwork_id.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.created_at !== undefined){
const _errs28 = errors;
if(typeof data1.created_at !== "string"){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"contract#/components/schemas/MyLabOrder/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.updated_at !== undefined){
const _errs30 = errors;
if(typeof data1.updated_at !== "string"){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"contract#/components/schemas/MyLabOrder/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.completed_at !== undefined){
let data15 = data1.completed_at;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate87.errors = [{instancePath:instancePath+"/data/" + i0+"/completed_at",schemaPath:"contract#/components/schemas/MyLabOrder/properties/completed_at/type",keyword:"type",params:{type: schema110.properties.completed_at.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
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
validate87.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"contract#/components/schemas/MyLabOrder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/labs/orders`: List your laboratory orders */
export const listMyLabOrders: StandardSchema<LoopOperations["GET"]["/v1/labs/orders"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["data",""]);
