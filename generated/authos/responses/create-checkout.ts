// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate171;
const formats2 = formats.uri;

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
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
if(((data.checkout_url === undefined) && (missing0 = "checkout_url")) || ((data.session_id === undefined) && (missing0 = "session_id"))){
validate171.errors = [{instancePath,schemaPath:"contract#/components/schemas/CheckoutSession/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.checkout_url !== undefined){
let data0 = data.checkout_url;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats2(data0))){
validate171.errors = [{instancePath:instancePath+"/checkout_url",schemaPath:"contract#/components/schemas/CheckoutSession/properties/checkout_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate171.errors = [{instancePath:instancePath+"/checkout_url",schemaPath:"contract#/components/schemas/CheckoutSession/properties/checkout_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.session_id !== undefined){
const _errs4 = errors;
if(typeof data.session_id !== "string"){
validate171.errors = [{instancePath:instancePath+"/session_id",schemaPath:"contract#/components/schemas/CheckoutSession/properties/session_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate171.errors = [{instancePath,schemaPath:"contract#/components/schemas/CheckoutSession/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":{"checkout_url":true,"session_id":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /api/organizations/{org_slug}/services/{service_slug}/checkout`: Start the payment of a plan */
export const createCheckout: StandardSchema<AuthOSOperations["POST"]["/api/organizations/{org_slug}/services/{service_slug}/checkout"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["checkout_url","session_id"]);
