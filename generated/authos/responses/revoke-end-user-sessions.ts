// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate115;

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
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
if(((data.message === undefined) && (missing0 = "message")) || ((data.revoked_count === undefined) && (missing0 = "revoked_count"))){
validate115.errors = [{instancePath,schemaPath:"contract#/components/schemas/SessionsRevoked/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.message !== undefined){
const _errs2 = errors;
if(typeof data.message !== "string"){
validate115.errors = [{instancePath:instancePath+"/message",schemaPath:"contract#/components/schemas/SessionsRevoked/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.revoked_count !== undefined){
let data1 = data.revoked_count;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate115.errors = [{instancePath:instancePath+"/revoked_count",schemaPath:"contract#/components/schemas/SessionsRevoked/properties/revoked_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate115.errors = [{instancePath:instancePath+"/revoked_count",schemaPath:"contract#/components/schemas/SessionsRevoked/properties/revoked_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
validate115.errors = [{instancePath,schemaPath:"contract#/components/schemas/SessionsRevoked/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":{"message":true,"revoked_count":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `DELETE /api/organizations/{org_slug}/users/{user_id}/sessions`: End all sessions of a person */
export const revokeEndUserSessions: StandardSchema<AuthOSOperations["DELETE"]["/api/organizations/{org_slug}/users/{user_id}/sessions"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["message","revoked_count"]);
