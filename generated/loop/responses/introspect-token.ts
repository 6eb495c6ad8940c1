// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate2;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
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
if((data.active === undefined) && (missing0 = "active")){
validate2.errors = [{instancePath,schemaPath:"contract#/components/schemas/Introspection/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.active !== undefined){
const _errs2 = errors;
if(typeof data.active !== "boolean"){
validate2.errors = [{instancePath:instancePath+"/active",schemaPath:"contract#/components/schemas/Introspection/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.sub !== undefined){
const _errs4 = errors;
if(typeof data.sub !== "string"){
validate2.errors = [{instancePath:instancePath+"/sub",schemaPath:"contract#/components/schemas/Introspection/properties/sub/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.client_id !== undefined){
const _errs6 = errors;
if(typeof data.client_id !== "string"){
validate2.errors = [{instancePath:instancePath+"/client_id",schemaPath:"contract#/components/schemas/Introspection/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.scope !== undefined){
const _errs8 = errors;
if(typeof data.scope !== "string"){
validate2.errors = [{instancePath:instancePath+"/scope",schemaPath:"contract#/components/schemas/Introspection/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.exp !== undefined){
const _errs10 = errors;
if(!(typeof data.exp == "number")){
validate2.errors = [{instancePath:instancePath+"/exp",schemaPath:"contract#/components/schemas/Introspection/properties/exp/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.brand !== undefined){
const _errs12 = errors;
if(typeof data.brand !== "string"){
validate2.errors = [{instancePath:instancePath+"/brand",schemaPath:"contract#/components/schemas/Introspection/properties/brand/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.token_type !== undefined){
const _errs14 = errors;
if(typeof data.token_type !== "string"){
validate2.errors = [{instancePath:instancePath+"/token_type",schemaPath:"contract#/components/schemas/Introspection/properties/token_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
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
else {
validate2.errors = [{instancePath,schemaPath:"contract#/components/schemas/Introspection/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"props":{"active":true,"sub":true,"client_id":true,"scope":true,"exp":true,"brand":true,"token_type":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/oauth/introspect`: Ask whether a token is good */
export const introspectToken: StandardSchema<LoopOperations["POST"]["/v1/oauth/introspect"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["active","sub","client_id","scope","exp","brand","token_type"]);
