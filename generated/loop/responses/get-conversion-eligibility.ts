// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate142;

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.eligible === undefined) && (missing0 = "eligible"))) || ((data.pending_locks === undefined) && (missing0 = "pending_locks"))) || ((data.locks === undefined) && (missing0 = "locks"))){
validate143.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(typeof data.user_id !== "string"){
validate143.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eligible !== undefined){
const _errs3 = errors;
if(typeof data.eligible !== "boolean"){
validate143.errors = [{instancePath:instancePath+"/eligible",schemaPath:"#/properties/eligible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locks !== undefined){
let data2 = data.locks;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((((data3.lock_id === undefined) && (missing1 = "lock_id")) || ((data3.subscription_id === undefined) && (missing1 = "subscription_id"))) || ((data3.status === undefined) && (missing1 = "status"))) || ((data3.locked_at === undefined) && (missing1 = "locked_at"))) || ((data3.expires_at === undefined) && (missing1 = "expires_at"))){
validate143.errors = [{instancePath:instancePath+"/locks/" + i0,schemaPath:"contract#/components/schemas/ConversionLock/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.lock_id !== undefined){
const _errs10 = errors;
if(typeof data3.lock_id !== "string"){
validate143.errors = [{instancePath:instancePath+"/locks/" + i0+"/lock_id",schemaPath:"contract#/components/schemas/ConversionLock/properties/lock_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.subscription_id !== undefined){
const _errs12 = errors;
if(typeof data3.subscription_id !== "string"){
validate143.errors = [{instancePath:instancePath+"/locks/" + i0+"/subscription_id",schemaPath:"contract#/components/schemas/ConversionLock/properties/subscription_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.status !== undefined){
const _errs14 = errors;
if(typeof data3.status !== "string"){
validate143.errors = [{instancePath:instancePath+"/locks/" + i0+"/status",schemaPath:"contract#/components/schemas/ConversionLock/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.locked_at !== undefined){
const _errs16 = errors;
if(typeof data3.locked_at !== "string"){
validate143.errors = [{instancePath:instancePath+"/locks/" + i0+"/locked_at",schemaPath:"contract#/components/schemas/ConversionLock/properties/locked_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.expires_at !== undefined){
const _errs18 = errors;
if(typeof data3.expires_at !== "string"){
validate143.errors = [{instancePath:instancePath+"/locks/" + i0+"/expires_at",schemaPath:"contract#/components/schemas/ConversionLock/properties/expires_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
else {
validate143.errors = [{instancePath:instancePath+"/locks/" + i0,schemaPath:"contract#/components/schemas/ConversionLock/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/locks",schemaPath:"#/properties/locks/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":{"user_id":true,"eligible":true,"pending_locks":true,"locks":true},"dynamicProps":false,"dynamicItems":false};


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":{"user_id":true,"eligible":true,"pending_locks":true,"locks":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/memberships/{user_id}/conversion-eligibility`: Find whether a person's membership can convert */
export const getConversionEligibility: StandardSchema<LoopOperations["GET"]["/v1/memberships/{user_id}/conversion-eligibility"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["user_id","eligible","locks",""]);
