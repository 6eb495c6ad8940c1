// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate128;

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
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
if(((data.url === undefined) && (missing0 = "url")) || ((data.state === undefined) && (missing0 = "state"))){
validate128.errors = [{instancePath,schemaPath:"contract#/components/schemas/ConnectionStart/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.url !== undefined){
const _errs2 = errors;
if(typeof data.url !== "string"){
validate128.errors = [{instancePath:instancePath+"/url",schemaPath:"contract#/components/schemas/ConnectionStart/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.state !== undefined){
const _errs4 = errors;
if(typeof data.state !== "string"){
validate128.errors = [{instancePath:instancePath+"/state",schemaPath:"contract#/components/schemas/ConnectionStart/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate128.errors = [{instancePath,schemaPath:"contract#/components/schemas/ConnectionStart/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":{"url":true,"state":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/connections/authorize`: Begin to connect a vendor's account */
export const startConnection: StandardSchema<LoopOperations["POST"]["/v1/connections/authorize"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["url","state"]);
