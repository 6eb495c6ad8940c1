// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate126;
const formats2 = formats.uri;

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
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
if((data.url === undefined) && (missing0 = "url")){
validate126.errors = [{instancePath,schemaPath:"contract#/components/schemas/BillingPortal/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.url !== undefined){
let data0 = data.url;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats2(data0))){
validate126.errors = [{instancePath:instancePath+"/url",schemaPath:"contract#/components/schemas/BillingPortal/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate126.errors = [{instancePath:instancePath+"/url",schemaPath:"contract#/components/schemas/BillingPortal/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate126.errors = [{instancePath,schemaPath:"contract#/components/schemas/BillingPortal/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":{"url":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /api/organizations/{org_slug}/billing/portal`: Open the billing portal */
export const openBillingPortal: StandardSchema<AuthOSOperations["POST"]["/api/organizations/{org_slug}/billing/portal"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["url"]);
