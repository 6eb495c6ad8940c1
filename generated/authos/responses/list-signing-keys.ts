// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate12;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.keys === undefined) && (missing0 = "keys")){
validate13.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.keys !== undefined){
let data0 = data.keys;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((data1.kty === undefined) && (missing1 = "kty")) || ((data1.alg === undefined) && (missing1 = "alg"))) || ((data1.use === undefined) && (missing1 = "use"))) || ((data1.kid === undefined) && (missing1 = "kid"))) || ((data1.n === undefined) && (missing1 = "n"))) || ((data1.e === undefined) && (missing1 = "e"))){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0,schemaPath:"contract#/components/schemas/SigningKey/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.kty !== undefined){
let data2 = data1.kty;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0+"/kty",schemaPath:"contract#/components/schemas/SigningKey/properties/kty/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("RSA" !== data2){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0+"/kty",schemaPath:"contract#/components/schemas/SigningKey/properties/kty/const",keyword:"const",params:{allowedValue: "RSA"},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.alg !== undefined){
let data3 = data1.alg;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0+"/alg",schemaPath:"contract#/components/schemas/SigningKey/properties/alg/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("RS256" !== data3){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0+"/alg",schemaPath:"contract#/components/schemas/SigningKey/properties/alg/const",keyword:"const",params:{allowedValue: "RS256"},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.use !== undefined){
let data4 = data1.use;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0+"/use",schemaPath:"contract#/components/schemas/SigningKey/properties/use/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("sig" !== data4){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0+"/use",schemaPath:"contract#/components/schemas/SigningKey/properties/use/const",keyword:"const",params:{allowedValue: "sig"},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.kid !== undefined){
const _errs12 = errors;
if(typeof data1.kid !== "string"){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0+"/kid",schemaPath:"contract#/components/schemas/SigningKey/properties/kid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.n !== undefined){
const _errs14 = errors;
if(typeof data1.n !== "string"){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0+"/n",schemaPath:"contract#/components/schemas/SigningKey/properties/n/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.e !== undefined){
const _errs16 = errors;
if(typeof data1.e !== "string"){
validate13.errors = [{instancePath:instancePath+"/keys/" + i0+"/e",schemaPath:"contract#/components/schemas/SigningKey/properties/e/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/keys/" + i0,schemaPath:"contract#/components/schemas/SigningKey/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":{"keys":true},"dynamicProps":false,"dynamicItems":false};


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"keys":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /.well-known/jwks.json`: List the keys that sign JWTs */
export const listSigningKeys: StandardSchema<AuthOSOperations["GET"]["/.well-known/jwks.json"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["keys",""]);
