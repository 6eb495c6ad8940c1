// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { codePoints } from "../../../client/validation/code-points.ts";

const compiled = validate15;
const schema2 = {"type":"object","required":["access_token","refresh_token","expires_in"],"properties":{"access_token":{"type":"string","minLength":1},"refresh_token":{"type":"string","minLength":1},"expires_in":{"type":"integer","minimum":0},"token_type":{"type":"string","enum":["Bearer"]}}};
const func0 = codePoints;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
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
if((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.refresh_token === undefined) && (missing0 = "refresh_token"))) || ((data.expires_in === undefined) && (missing0 = "expires_in"))){
validate15.errors = [{instancePath,schemaPath:"contract#/components/schemas/TokenSet/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_token !== undefined){
let data0 = data.access_token;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate15.errors = [{instancePath:instancePath+"/access_token",schemaPath:"contract#/components/schemas/TokenSet/properties/access_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/access_token",schemaPath:"contract#/components/schemas/TokenSet/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.refresh_token !== undefined){
let data1 = data.refresh_token;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) < 1){
validate15.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"contract#/components/schemas/TokenSet/properties/refresh_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"contract#/components/schemas/TokenSet/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expires_in !== undefined){
let data2 = data.expires_in;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate15.errors = [{instancePath:instancePath+"/expires_in",schemaPath:"contract#/components/schemas/TokenSet/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate15.errors = [{instancePath:instancePath+"/expires_in",schemaPath:"contract#/components/schemas/TokenSet/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.token_type !== undefined){
let data3 = data.token_type;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate15.errors = [{instancePath:instancePath+"/token_type",schemaPath:"contract#/components/schemas/TokenSet/properties/token_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data3 === "Bearer")){
validate15.errors = [{instancePath:instancePath+"/token_type",schemaPath:"contract#/components/schemas/TokenSet/properties/token_type/enum",keyword:"enum",params:{allowedValues: schema2.properties.token_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"contract#/components/schemas/TokenSet/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":{"access_token":true,"refresh_token":true,"expires_in":true,"token_type":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /api/auth/refresh`: Exchange a refresh token for new tokens */
export const refreshTokens: StandardSchema<AuthOSOperations["POST"]["/api/auth/refresh"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["access_token","refresh_token","expires_in","token_type"]);
