// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate191;
const formats8 = formats["date-time"];

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
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
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.plan_id === undefined) && (missing0 = "plan_id"))) || ((data.plan_name === undefined) && (missing0 = "plan_name"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.current_period_end === undefined) && (missing0 = "current_period_end"))){
validate191.errors = [{instancePath,schemaPath:"contract#/components/schemas/ServiceSubscription/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate191.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.user_id !== undefined){
const _errs4 = errors;
if(typeof data.user_id !== "string"){
validate191.errors = [{instancePath:instancePath+"/user_id",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.plan_id !== undefined){
const _errs6 = errors;
if(typeof data.plan_id !== "string"){
validate191.errors = [{instancePath:instancePath+"/plan_id",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/plan_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.plan_name !== undefined){
const _errs8 = errors;
if(typeof data.plan_name !== "string"){
validate191.errors = [{instancePath:instancePath+"/plan_name",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/plan_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs10 = errors;
if(typeof data.status !== "string"){
validate191.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.current_period_end !== undefined){
let data5 = data.current_period_end;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(!(formats8(data5))){
validate191.errors = [{instancePath:instancePath+"/current_period_end",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/current_period_end/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate191.errors = [{instancePath:instancePath+"/current_period_end",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/current_period_end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs12 === errors;
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
else {
validate191.errors = [{instancePath,schemaPath:"contract#/components/schemas/ServiceSubscription/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":{"id":true,"user_id":true,"plan_id":true,"plan_name":true,"status":true,"current_period_end":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `PATCH /api/service/subscriptions/{user_id}`: Change a user's subscription */
export const updateServiceSubscription: StandardSchema<AuthOSOperations["PATCH"]["/api/service/subscriptions/{user_id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","user_id","plan_id","plan_name","status","current_period_end"]);
