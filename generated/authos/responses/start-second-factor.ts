// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { codePoints } from "../../../client/validation/code-points.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate36;
const func0 = codePoints;
const formats2 = formats.uri;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
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
if((((data.secret === undefined) && (missing0 = "secret")) || ((data.qr_code_svg === undefined) && (missing0 = "qr_code_svg"))) || ((data.qr_code_uri === undefined) && (missing0 = "qr_code_uri"))){
validate36.errors = [{instancePath,schemaPath:"contract#/components/schemas/SecondFactorSetup/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.secret !== undefined){
let data0 = data.secret;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate36.errors = [{instancePath:instancePath+"/secret",schemaPath:"contract#/components/schemas/SecondFactorSetup/properties/secret/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/secret",schemaPath:"contract#/components/schemas/SecondFactorSetup/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.qr_code_svg !== undefined){
let data1 = data.qr_code_svg;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) < 1){
validate36.errors = [{instancePath:instancePath+"/qr_code_svg",schemaPath:"contract#/components/schemas/SecondFactorSetup/properties/qr_code_svg/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/qr_code_svg",schemaPath:"contract#/components/schemas/SecondFactorSetup/properties/qr_code_svg/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.qr_code_uri !== undefined){
let data2 = data.qr_code_uri;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats2(data2))){
validate36.errors = [{instancePath:instancePath+"/qr_code_uri",schemaPath:"contract#/components/schemas/SecondFactorSetup/properties/qr_code_uri/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate36.errors = [{instancePath:instancePath+"/qr_code_uri",schemaPath:"contract#/components/schemas/SecondFactorSetup/properties/qr_code_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
validate36.errors = [{instancePath,schemaPath:"contract#/components/schemas/SecondFactorSetup/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"secret":true,"qr_code_svg":true,"qr_code_uri":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /api/user/mfa/setup`: Start setting up a second factor */
export const startSecondFactor: StandardSchema<AuthOSOperations["POST"]["/api/user/mfa/setup"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["secret","qr_code_svg","qr_code_uri"]);
