// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";
import { codePoints } from "../../../client/validation/code-points.ts";

const compiled = validate0;
const func0 = codePoints;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
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
if((((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.token_type === undefined) && (missing0 = "token_type"))) || ((data.expires_in === undefined) && (missing0 = "expires_in"))) || ((data.refresh_token === undefined) && (missing0 = "refresh_token"))) || ((data.scope === undefined) && (missing0 = "scope"))){
validate0.errors = [{instancePath,schemaPath:"contract#/components/schemas/TokenSet/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_token !== undefined){
let data0 = data.access_token;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate0.errors = [{instancePath:instancePath+"/access_token",schemaPath:"contract#/components/schemas/TokenSet/properties/access_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/access_token",schemaPath:"contract#/components/schemas/TokenSet/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.token_type !== undefined){
const _errs4 = errors;
if("Bearer" !== data.token_type){
validate0.errors = [{instancePath:instancePath+"/token_type",schemaPath:"contract#/components/schemas/TokenSet/properties/token_type/const",keyword:"const",params:{allowedValue: "Bearer"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expires_in !== undefined){
let data2 = data.expires_in;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate0.errors = [{instancePath:instancePath+"/expires_in",schemaPath:"contract#/components/schemas/TokenSet/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.refresh_token !== undefined){
let data3 = data.refresh_token;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func0(data3) < 1){
validate0.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"contract#/components/schemas/TokenSet/properties/refresh_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"contract#/components/schemas/TokenSet/properties/refresh_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.scope !== undefined){
const _errs9 = errors;
if(typeof data.scope !== "string"){
validate0.errors = [{instancePath:instancePath+"/scope",schemaPath:"contract#/components/schemas/TokenSet/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.id_token !== undefined){
let data5 = data.id_token;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data5 === "string"){
if(func0(data5) < 1){
validate0.errors = [{instancePath:instancePath+"/id_token",schemaPath:"contract#/components/schemas/TokenSet/properties/id_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate0.errors = [{instancePath:instancePath+"/id_token",schemaPath:"contract#/components/schemas/TokenSet/properties/id_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate0.errors = [{instancePath,schemaPath:"contract#/components/schemas/TokenSet/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
validate0.evaluated = {"props":{"access_token":true,"token_type":true,"expires_in":true,"refresh_token":true,"scope":true,"id_token":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/oauth/token`: Exchange a code or refresh token for tokens */
export const createToken: StandardSchema<LoopOperations["POST"]["/v1/oauth/token"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["access_token","token_type","expires_in","refresh_token","scope","id_token"]);
