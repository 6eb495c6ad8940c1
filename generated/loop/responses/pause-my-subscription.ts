// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate150;
const schema181 = {"type":"object","required":["id","status","cancel_reason"],"properties":{"id":{"type":"string"},"status":{"type":"string"},"cancel_reason":{"type":["string","null"]},"cancel_at_period_end":{}}};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
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
if((((data.id === undefined) && (missing0 = "id")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.cancel_reason === undefined) && (missing0 = "cancel_reason"))){
validate150.errors = [{instancePath,schemaPath:"contract#/components/schemas/PausedSubscription/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate150.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/PausedSubscription/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs4 = errors;
if(typeof data.status !== "string"){
validate150.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/PausedSubscription/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.cancel_reason !== undefined){
let data2 = data.cancel_reason;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate150.errors = [{instancePath:instancePath+"/cancel_reason",schemaPath:"contract#/components/schemas/PausedSubscription/properties/cancel_reason/type",keyword:"type",params:{type: schema181.properties.cancel_reason.type},message:"must be string,null"}];
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
validate150.errors = [{instancePath,schemaPath:"contract#/components/schemas/PausedSubscription/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":{"id":true,"status":true,"cancel_reason":true,"cancel_at_period_end":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/billing/subscription/pause`: Pause your subscription */
export const pauseMySubscription: StandardSchema<LoopOperations["POST"]["/v1/billing/subscription/pause"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","status","cancel_reason"]);
