// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate184;
const formats0 = formats.uuid;
const formats6 = formats.email;
const formats8 = formats["date-time"];

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
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
if((((data.id === undefined) && (missing0 = "id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate184.errors = [{instancePath,schemaPath:"contract#/components/schemas/ServiceUser/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate184.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/ServiceUser/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/ServiceUser/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.email !== undefined){
let data1 = data.email;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats6(data1))){
validate184.errors = [{instancePath:instancePath+"/email",schemaPath:"contract#/components/schemas/ServiceUser/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/email",schemaPath:"contract#/components/schemas/ServiceUser/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created_at !== undefined){
let data2 = data.created_at;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats8(data2))){
validate184.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServiceUser/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServiceUser/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate184.errors = [{instancePath,schemaPath:"contract#/components/schemas/ServiceUser/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":{"id":true,"email":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/service/users/{user_id}`: Read a user of the service */
export const getServiceUser: StandardSchema<AuthOSOperations["GET"]["/api/service/users/{user_id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","email","created_at"]);
