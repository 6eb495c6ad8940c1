// @ts-nocheck Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { MedblocksPatientSessionsOperations } from "../contract.ts";

const compiled = validate56;

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
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
if((((data.id === undefined) && (missing0 = "id")) || ((data.resource_type === undefined) && (missing0 = "resource_type"))) || ((data.deleted === undefined) && (missing0 = "deleted"))){
validate56.errors = [{instancePath,schemaPath:"contract#/components/schemas/WebhookEndpointDeleted/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate56.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/WebhookEndpointDeleted/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.resource_type !== undefined){
const _errs4 = errors;
if("webhook_endpoint" !== data.resource_type){
validate56.errors = [{instancePath:instancePath+"/resource_type",schemaPath:"contract#/components/schemas/WebhookEndpointDeleted/properties/resource_type/const",keyword:"const",params:{allowedValue: "webhook_endpoint"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.deleted !== undefined){
const _errs5 = errors;
if(true !== data.deleted){
validate56.errors = [{instancePath:instancePath+"/deleted",schemaPath:"contract#/components/schemas/WebhookEndpointDeleted/properties/deleted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"contract#/components/schemas/WebhookEndpointDeleted/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":{"id":true,"resource_type":true,"deleted":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `DELETE /webhooks/{id}`: Delete a webhook endpoint */
export const deleteWebhook: StandardSchema<MedblocksPatientSessionsOperations["DELETE"]["/webhooks/{id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","resource_type","deleted"]);
