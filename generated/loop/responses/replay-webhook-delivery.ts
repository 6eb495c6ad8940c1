// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate156;

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
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
if((((data.delivery_id === undefined) && (missing0 = "delivery_id")) || ((data.client_id === undefined) && (missing0 = "client_id"))) || ((data.status === undefined) && (missing0 = "status"))){
validate156.errors = [{instancePath,schemaPath:"contract#/components/schemas/WebhookReplay/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.delivery_id !== undefined){
const _errs2 = errors;
if(typeof data.delivery_id !== "string"){
validate156.errors = [{instancePath:instancePath+"/delivery_id",schemaPath:"contract#/components/schemas/WebhookReplay/properties/delivery_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.client_id !== undefined){
const _errs4 = errors;
if(typeof data.client_id !== "string"){
validate156.errors = [{instancePath:instancePath+"/client_id",schemaPath:"contract#/components/schemas/WebhookReplay/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs6 = errors;
if(typeof data.status !== "string"){
validate156.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/WebhookReplay/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate156.errors = [{instancePath,schemaPath:"contract#/components/schemas/WebhookReplay/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":{"delivery_id":true,"client_id":true,"status":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/connect/webhooks/{delivery_id}/replay`: Send a webhook again */
export const replayWebhookDelivery: StandardSchema<LoopOperations["POST"]["/v1/connect/webhooks/{delivery_id}/replay"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["delivery_id","client_id","status"]);
