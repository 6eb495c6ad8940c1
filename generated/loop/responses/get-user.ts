// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate41;
const schema49 = {"type":"object","required":["user_id","email","name","brand_id","created_at"],"properties":{"user_id":{"type":"string"},"email":{"type":"string"},"name":{"type":["string","null"]},"brand_id":{"type":["string","null"]},"created_at":{"type":"string"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
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
if((((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.brand_id === undefined) && (missing0 = "brand_id"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate41.errors = [{instancePath,schemaPath:"contract#/components/schemas/User/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs2 = errors;
if(typeof data.user_id !== "string"){
validate41.errors = [{instancePath:instancePath+"/user_id",schemaPath:"contract#/components/schemas/User/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.email !== undefined){
const _errs4 = errors;
if(typeof data.email !== "string"){
validate41.errors = [{instancePath:instancePath+"/email",schemaPath:"contract#/components/schemas/User/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined){
let data2 = data.name;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate41.errors = [{instancePath:instancePath+"/name",schemaPath:"contract#/components/schemas/User/properties/name/type",keyword:"type",params:{type: schema49.properties.name.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.brand_id !== undefined){
let data3 = data.brand_id;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate41.errors = [{instancePath:instancePath+"/brand_id",schemaPath:"contract#/components/schemas/User/properties/brand_id/type",keyword:"type",params:{type: schema49.properties.brand_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created_at !== undefined){
const _errs10 = errors;
if(typeof data.created_at !== "string"){
validate41.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/User/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
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
else {
validate41.errors = [{instancePath,schemaPath:"contract#/components/schemas/User/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"user_id":true,"email":true,"name":true,"brand_id":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/admin/users/{userId}`: Read a user as staff */
export const getUser: StandardSchema<LoopOperations["GET"]["/v1/admin/users/{userId}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["user_id","email","name","brand_id","created_at"]);
