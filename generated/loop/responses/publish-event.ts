// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate135;
const schema162 = {"type":"object","required":["id","name","status","ts"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"status":{"type":"string","enum":["published","queued"]},"ts":{}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
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
if(((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.ts === undefined) && (missing0 = "ts"))){
validate135.errors = [{instancePath,schemaPath:"contract#/components/schemas/Event/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate135.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/Event/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate135.errors = [{instancePath:instancePath+"/name",schemaPath:"contract#/components/schemas/Event/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
let data2 = data.status;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate135.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/Event/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "published") || (data2 === "queued"))){
validate135.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/Event/properties/status/enum",keyword:"enum",params:{allowedValues: schema162.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
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
validate135.errors = [{instancePath,schemaPath:"contract#/components/schemas/Event/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":{"id":true,"name":true,"status":true,"ts":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/events`: Publish an event */
export const publishEvent: StandardSchema<LoopOperations["POST"]["/v1/events"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","name","status"]);
