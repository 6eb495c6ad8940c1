// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate18;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
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
if((((data.org_slug === undefined) && (missing0 = "org_slug")) || ((data.service_slug === undefined) && (missing0 = "service_slug"))) || ((data.available_providers === undefined) && (missing0 = "available_providers"))){
validate18.errors = [{instancePath,schemaPath:"contract#/components/schemas/DeviceVerified/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.org_slug !== undefined){
const _errs2 = errors;
if(typeof data.org_slug !== "string"){
validate18.errors = [{instancePath:instancePath+"/org_slug",schemaPath:"contract#/components/schemas/DeviceVerified/properties/org_slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.service_slug !== undefined){
const _errs4 = errors;
if(typeof data.service_slug !== "string"){
validate18.errors = [{instancePath:instancePath+"/service_slug",schemaPath:"contract#/components/schemas/DeviceVerified/properties/service_slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.available_providers !== undefined){
let data2 = data.available_providers;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate18.errors = [{instancePath:instancePath+"/available_providers/" + i0,schemaPath:"contract#/components/schemas/DeviceVerified/properties/available_providers/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/available_providers",schemaPath:"contract#/components/schemas/DeviceVerified/properties/available_providers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
validate18.errors = [{instancePath,schemaPath:"contract#/components/schemas/DeviceVerified/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":{"org_slug":true,"service_slug":true,"available_providers":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /auth/device/verify`: Look up a user code */
export const verifyDeviceCode: StandardSchema<AuthOSOperations["POST"]["/auth/device/verify"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["org_slug","service_slug","available_providers",""]);
