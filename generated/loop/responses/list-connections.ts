// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate129;
const schema157 = {"type":"object","required":["id","userId","providerId","providerSlug","status","lastSyncAt","createdAt"],"properties":{"id":{"type":"string"},"userId":{"type":"string"},"providerId":{"type":"string"},"providerSlug":{"type":"string"},"status":{"type":"string"},"lastSyncAt":{"type":["string","null"]},"createdAt":{"type":"string"}}};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.connections === undefined) && (missing0 = "connections")){
validate130.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.connections !== undefined){
let data0 = data.connections;
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
if((((((((data1.id === undefined) && (missing1 = "id")) || ((data1.userId === undefined) && (missing1 = "userId"))) || ((data1.providerId === undefined) && (missing1 = "providerId"))) || ((data1.providerSlug === undefined) && (missing1 = "providerSlug"))) || ((data1.status === undefined) && (missing1 = "status"))) || ((data1.lastSyncAt === undefined) && (missing1 = "lastSyncAt"))) || ((data1.createdAt === undefined) && (missing1 = "createdAt"))){
validate130.errors = [{instancePath:instancePath+"/connections/" + i0,schemaPath:"contract#/components/schemas/Connection/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate130.errors = [{instancePath:instancePath+"/connections/" + i0+"/id",schemaPath:"contract#/components/schemas/Connection/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.userId !== undefined){
const _errs8 = errors;
if(typeof data1.userId !== "string"){
validate130.errors = [{instancePath:instancePath+"/connections/" + i0+"/userId",schemaPath:"contract#/components/schemas/Connection/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.providerId !== undefined){
const _errs10 = errors;
if(typeof data1.providerId !== "string"){
validate130.errors = [{instancePath:instancePath+"/connections/" + i0+"/providerId",schemaPath:"contract#/components/schemas/Connection/properties/providerId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.providerSlug !== undefined){
const _errs12 = errors;
if(typeof data1.providerSlug !== "string"){
validate130.errors = [{instancePath:instancePath+"/connections/" + i0+"/providerSlug",schemaPath:"contract#/components/schemas/Connection/properties/providerSlug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.status !== undefined){
const _errs14 = errors;
if(typeof data1.status !== "string"){
validate130.errors = [{instancePath:instancePath+"/connections/" + i0+"/status",schemaPath:"contract#/components/schemas/Connection/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.lastSyncAt !== undefined){
let data7 = data1.lastSyncAt;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate130.errors = [{instancePath:instancePath+"/connections/" + i0+"/lastSyncAt",schemaPath:"contract#/components/schemas/Connection/properties/lastSyncAt/type",keyword:"type",params:{type: schema157.properties.lastSyncAt.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.createdAt !== undefined){
const _errs18 = errors;
if(typeof data1.createdAt !== "string"){
validate130.errors = [{instancePath:instancePath+"/connections/" + i0+"/createdAt",schemaPath:"contract#/components/schemas/Connection/properties/createdAt/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
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
}
else {
validate130.errors = [{instancePath:instancePath+"/connections/" + i0,schemaPath:"contract#/components/schemas/Connection/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate130.errors = [{instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":{"connections":true},"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate130(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":{"connections":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/connections`: List a person's vendor accounts */
export const listConnections: StandardSchema<LoopOperations["GET"]["/v1/connections"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["connections",""]);
