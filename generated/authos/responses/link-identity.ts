// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate34;
const formats2 = formats.uri;

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
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
if((data.authorization_url === undefined) && (missing0 = "authorization_url")){
validate34.errors = [{instancePath,schemaPath:"contract#/components/schemas/IdentityLink/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.authorization_url !== undefined){
let data0 = data.authorization_url;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats2(data0))){
validate34.errors = [{instancePath:instancePath+"/authorization_url",schemaPath:"contract#/components/schemas/IdentityLink/properties/authorization_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/authorization_url",schemaPath:"contract#/components/schemas/IdentityLink/properties/authorization_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate34.errors = [{instancePath,schemaPath:"contract#/components/schemas/IdentityLink/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"authorization_url":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /api/user/identities/{provider}/link`: Start linking a sign-in provider */
export const linkIdentity: StandardSchema<AuthOSOperations["POST"]["/api/user/identities/{provider}/link"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["authorization_url"]);
