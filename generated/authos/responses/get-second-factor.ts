// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate35;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
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
if(((data.enabled === undefined) && (missing0 = "enabled")) || ((data.has_backup_codes === undefined) && (missing0 = "has_backup_codes"))){
validate35.errors = [{instancePath,schemaPath:"contract#/components/schemas/SecondFactorStatus/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/enabled",schemaPath:"contract#/components/schemas/SecondFactorStatus/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.has_backup_codes !== undefined){
const _errs4 = errors;
if(typeof data.has_backup_codes !== "boolean"){
validate35.errors = [{instancePath:instancePath+"/has_backup_codes",schemaPath:"contract#/components/schemas/SecondFactorStatus/properties/has_backup_codes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate35.errors = [{instancePath,schemaPath:"contract#/components/schemas/SecondFactorStatus/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"enabled":true,"has_backup_codes":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/user/mfa/status`: Read whether you have a second factor */
export const getSecondFactor: StandardSchema<AuthOSOperations["GET"]["/api/user/mfa/status"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["enabled","has_backup_codes"]);
