// @ts-nocheck Made from openapi/dperspective/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { DPerspectiveOperations } from "../contract.ts";

const compiled = validate28;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
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
if(((((data.clientId === undefined) && (missing0 = "clientId")) || ((data.clientSecret === undefined) && (missing0 = "clientSecret"))) || ((data.displayName === undefined) && (missing0 = "displayName"))) || ((data.status === undefined) && (missing0 = "status"))){
validate28.errors = [{instancePath,schemaPath:"contract#/components/schemas/Application/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.clientId !== undefined){
const _errs2 = errors;
if(typeof data.clientId !== "string"){
validate28.errors = [{instancePath:instancePath+"/clientId",schemaPath:"contract#/components/schemas/Application/properties/clientId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.clientSecret !== undefined){
const _errs4 = errors;
if(typeof data.clientSecret !== "string"){
validate28.errors = [{instancePath:instancePath+"/clientSecret",schemaPath:"contract#/components/schemas/Application/properties/clientSecret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.displayName !== undefined){
const _errs6 = errors;
if(typeof data.displayName !== "string"){
validate28.errors = [{instancePath:instancePath+"/displayName",schemaPath:"contract#/components/schemas/Application/properties/displayName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs8 = errors;
if(typeof data.status !== "string"){
validate28.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/Application/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"contract#/components/schemas/Application/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"clientId":true,"clientSecret":true,"displayName":true,"status":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /developer/apps`: Register an application */
export const registerApplication: StandardSchema<DPerspectiveOperations["POST"]["/developer/apps"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["clientId","clientSecret","displayName","status"]);
