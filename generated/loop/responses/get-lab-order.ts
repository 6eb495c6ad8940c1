// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate80;
const schema100 = {"type":"object","required":["id","brand_id","patient_id","junction_order_id","panel_id","status","created_at","completed_at"],"properties":{"id":{"type":"string","format":"uuid"},"brand_id":{"type":"string"},"patient_id":{"type":"string","format":"uuid"},"junction_order_id":{"type":"string"},"panel_id":{"type":"string"},"status":{"type":"string"},"created_at":{"type":"string"},"completed_at":{"type":["string","null"]}}};
const formats12 = formats.uuid;

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
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
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.brand_id === undefined) && (missing0 = "brand_id"))) || ((data.patient_id === undefined) && (missing0 = "patient_id"))) || ((data.junction_order_id === undefined) && (missing0 = "junction_order_id"))) || ((data.panel_id === undefined) && (missing0 = "panel_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.completed_at === undefined) && (missing0 = "completed_at"))){
validate80.errors = [{instancePath,schemaPath:"contract#/components/schemas/LabOrder/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats12(data0))){
validate80.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/LabOrder/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/LabOrder/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
validate80.errors = [{instancePath:instancePath+"/brand_id",schemaPath:"contract#/components/schemas/LabOrder/properties/brand_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.patient_id !== undefined){
let data2 = data.patient_id;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats12(data2))){
validate80.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"contract#/components/schemas/LabOrder/properties/patient_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"contract#/components/schemas/LabOrder/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.junction_order_id !== undefined){
const _errs8 = errors;
if(typeof data.junction_order_id !== "string"){
validate80.errors = [{instancePath:instancePath+"/junction_order_id",schemaPath:"contract#/components/schemas/LabOrder/properties/junction_order_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.panel_id !== undefined){
const _errs10 = errors;
if(typeof data.panel_id !== "string"){
validate80.errors = [{instancePath:instancePath+"/panel_id",schemaPath:"contract#/components/schemas/LabOrder/properties/panel_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs12 = errors;
if(typeof data.status !== "string"){
validate80.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/LabOrder/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created_at !== undefined){
const _errs14 = errors;
if(typeof data.created_at !== "string"){
validate80.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/LabOrder/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.completed_at !== undefined){
let data7 = data.completed_at;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate80.errors = [{instancePath:instancePath+"/completed_at",schemaPath:"contract#/components/schemas/LabOrder/properties/completed_at/type",keyword:"type",params:{type: schema100.properties.completed_at.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs16 === errors;
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
else {
validate80.errors = [{instancePath,schemaPath:"contract#/components/schemas/LabOrder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":{"id":true,"brand_id":true,"patient_id":true,"junction_order_id":true,"panel_id":true,"status":true,"created_at":true,"completed_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/lab-orders/{id}`: Read a laboratory order */
export const getLabOrder: StandardSchema<LoopOperations["GET"]["/v1/lab-orders/{id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","brand_id","patient_id","junction_order_id","panel_id","status","created_at","completed_at"]);
