// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { codePoints } from "../../../client/validation/code-points.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate45;
const schema65 = {"type":"object","required":["access_token","refresh_token","expires_at","scopes","provider"],"properties":{"access_token":{"type":"string","minLength":1},"refresh_token":{"type":["string","null"]},"expires_at":{"type":["string","null"],"format":"date-time"},"scopes":{"type":"array","items":{"type":"string"}},"provider":{"type":"string"}}};
const func0 = codePoints;
const formats8 = formats["date-time"];

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
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
if((((((data.access_token === undefined) && (missing0 = "access_token")) || ((data.refresh_token === undefined) && (missing0 = "refresh_token"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.provider === undefined) && (missing0 = "provider"))){
validate45.errors = [{instancePath,schemaPath:"contract#/components/schemas/ProviderToken/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_token !== undefined){
let data0 = data.access_token;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) < 1){
validate45.errors = [{instancePath:instancePath+"/access_token",schemaPath:"contract#/components/schemas/ProviderToken/properties/access_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate45.errors = [{instancePath:instancePath+"/access_token",schemaPath:"contract#/components/schemas/ProviderToken/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if((typeof data1 !== "string") && (data1 !== null)){
validate45.errors = [{instancePath:instancePath+"/refresh_token",schemaPath:"contract#/components/schemas/ProviderToken/properties/refresh_token/type",keyword:"type",params:{type: schema65.properties.refresh_token.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expires_at !== undefined){
let data2 = data.expires_at;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate45.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"contract#/components/schemas/ProviderToken/properties/expires_at/type",keyword:"type",params:{type: schema65.properties.expires_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats8(data2))){
validate45.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"contract#/components/schemas/ProviderToken/properties/expires_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.scopes !== undefined){
let data3 = data.scopes;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate45.errors = [{instancePath:instancePath+"/scopes/" + i0,schemaPath:"contract#/components/schemas/ProviderToken/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/scopes",schemaPath:"contract#/components/schemas/ProviderToken/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.provider !== undefined){
const _errs12 = errors;
if(typeof data.provider !== "string"){
validate45.errors = [{instancePath:instancePath+"/provider",schemaPath:"contract#/components/schemas/ProviderToken/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
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
else {
validate45.errors = [{instancePath,schemaPath:"contract#/components/schemas/ProviderToken/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"access_token":true,"refresh_token":true,"expires_at":true,"scopes":true,"provider":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/provider-token/{provider}`: Read your own token at a provider */
export const getProviderToken: StandardSchema<AuthOSOperations["GET"]["/api/provider-token/{provider}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["access_token","refresh_token","expires_at","scopes","","provider"]);
