// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate7;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
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
validate8.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(((((data1.kty === undefined) && (missing1 = "kty")) || ((data1.kid === undefined) && (missing1 = "kid"))) || ((data1.alg === undefined) && (missing1 = "alg"))) || ((data1.use === undefined) && (missing1 = "use"))){
validate8.errors = [{instancePath:instancePath+"/keys/" + i0,schemaPath:"contract#/components/schemas/PublicKey/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.kty !== undefined){
const _errs6 = errors;
if(typeof data1.kty !== "string"){
validate8.errors = [{instancePath:instancePath+"/keys/" + i0+"/kty",schemaPath:"contract#/components/schemas/PublicKey/properties/kty/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.kid !== undefined){
const _errs8 = errors;
if(typeof data1.kid !== "string"){
validate8.errors = [{instancePath:instancePath+"/keys/" + i0+"/kid",schemaPath:"contract#/components/schemas/PublicKey/properties/kid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.alg !== undefined){
const _errs10 = errors;
if(typeof data1.alg !== "string"){
validate8.errors = [{instancePath:instancePath+"/keys/" + i0+"/alg",schemaPath:"contract#/components/schemas/PublicKey/properties/alg/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.use !== undefined){
const _errs12 = errors;
if(typeof data1.use !== "string"){
validate8.errors = [{instancePath:instancePath+"/keys/" + i0+"/use",schemaPath:"contract#/components/schemas/PublicKey/properties/use/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.crv !== undefined){
const _errs14 = errors;
if(typeof data1.crv !== "string"){
validate8.errors = [{instancePath:instancePath+"/keys/" + i0+"/crv",schemaPath:"contract#/components/schemas/PublicKey/properties/crv/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.x !== undefined){
const _errs16 = errors;
if(typeof data1.x !== "string"){
validate8.errors = [{instancePath:instancePath+"/keys/" + i0+"/x",schemaPath:"contract#/components/schemas/PublicKey/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate8.errors = [{instancePath:instancePath+"/keys/" + i0,schemaPath:"contract#/components/schemas/PublicKey/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate8.errors = [{instancePath:instancePath+"/keys",schemaPath:"#/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate8.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":{"keys":true},"dynamicProps":false,"dynamicItems":false};


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate8(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"keys":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /.well-known/jwks.json`: List the signing keys */
export const listSigningKeys: StandardSchema<LoopOperations["GET"]["/.well-known/jwks.json"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["keys",""]);
