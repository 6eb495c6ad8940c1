// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { codePoints } from "../../../client/validation/code-points.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate17;
const formats0 = formats.uuid;
const formats2 = formats.uri;
const func0 = codePoints;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
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
if((((((data.device_code === undefined) && (missing0 = "device_code")) || ((data.user_code === undefined) && (missing0 = "user_code"))) || ((data.verification_uri === undefined) && (missing0 = "verification_uri"))) || ((data.expires_in === undefined) && (missing0 = "expires_in"))) || ((data.interval === undefined) && (missing0 = "interval"))){
validate17.errors = [{instancePath,schemaPath:"contract#/components/schemas/DeviceCode/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device_code !== undefined){
let data0 = data.device_code;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate17.errors = [{instancePath:instancePath+"/device_code",schemaPath:"contract#/components/schemas/DeviceCode/properties/device_code/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/device_code",schemaPath:"contract#/components/schemas/DeviceCode/properties/device_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.user_code !== undefined){
let data1 = data.user_code;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 9){
validate17.errors = [{instancePath:instancePath+"/user_code",schemaPath:"contract#/components/schemas/DeviceCode/properties/user_code/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"}];
return false;
}
else {
if(func0(data1) < 9){
validate17.errors = [{instancePath:instancePath+"/user_code",schemaPath:"contract#/components/schemas/DeviceCode/properties/user_code/minLength",keyword:"minLength",params:{limit: 9},message:"must NOT have fewer than 9 characters"}];
return false;
}
}
}
else {
validate17.errors = [{instancePath:instancePath+"/user_code",schemaPath:"contract#/components/schemas/DeviceCode/properties/user_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.verification_uri !== undefined){
let data2 = data.verification_uri;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats2(data2))){
validate17.errors = [{instancePath:instancePath+"/verification_uri",schemaPath:"contract#/components/schemas/DeviceCode/properties/verification_uri/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/verification_uri",schemaPath:"contract#/components/schemas/DeviceCode/properties/verification_uri/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.expires_in !== undefined){
let data3 = data.expires_in;
const _errs8 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate17.errors = [{instancePath:instancePath+"/expires_in",schemaPath:"contract#/components/schemas/DeviceCode/properties/expires_in/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate17.errors = [{instancePath:instancePath+"/expires_in",schemaPath:"contract#/components/schemas/DeviceCode/properties/expires_in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.interval !== undefined){
let data4 = data.interval;
const _errs10 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate17.errors = [{instancePath:instancePath+"/interval",schemaPath:"contract#/components/schemas/DeviceCode/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
validate17.errors = [{instancePath:instancePath+"/interval",schemaPath:"contract#/components/schemas/DeviceCode/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid1 = _errs10 === errors;
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
validate17.errors = [{instancePath,schemaPath:"contract#/components/schemas/DeviceCode/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":{"device_code":true,"user_code":true,"verification_uri":true,"expires_in":true,"interval":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /auth/device/code`: Start a device flow */
export const requestDeviceCode: StandardSchema<AuthOSOperations["POST"]["/auth/device/code"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["device_code","user_code","verification_uri","expires_in","interval"]);
