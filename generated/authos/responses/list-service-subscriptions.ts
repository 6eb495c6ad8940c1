// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate186;
const formats8 = formats["date-time"];

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.subscriptions === undefined) && (missing0 = "subscriptions")) || ((data.total === undefined) && (missing0 = "total"))){
validate187.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.subscriptions !== undefined){
let data0 = data.subscriptions;
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
if(((((((data1.id === undefined) && (missing1 = "id")) || ((data1.user_id === undefined) && (missing1 = "user_id"))) || ((data1.plan_id === undefined) && (missing1 = "plan_id"))) || ((data1.plan_name === undefined) && (missing1 = "plan_name"))) || ((data1.status === undefined) && (missing1 = "status"))) || ((data1.current_period_end === undefined) && (missing1 = "current_period_end"))){
validate187.errors = [{instancePath:instancePath+"/subscriptions/" + i0,schemaPath:"contract#/components/schemas/ServiceSubscription/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate187.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/id",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.user_id !== undefined){
const _errs8 = errors;
if(typeof data1.user_id !== "string"){
validate187.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/user_id",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.plan_id !== undefined){
const _errs10 = errors;
if(typeof data1.plan_id !== "string"){
validate187.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/plan_id",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/plan_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.plan_name !== undefined){
const _errs12 = errors;
if(typeof data1.plan_name !== "string"){
validate187.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/plan_name",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/plan_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate187.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/status",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.current_period_end !== undefined){
let data7 = data1.current_period_end;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data7 === "string"){
if(!(formats8(data7))){
validate187.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/current_period_end",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/current_period_end/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate187.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/current_period_end",schemaPath:"contract#/components/schemas/ServiceSubscription/properties/current_period_end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
validate187.errors = [{instancePath:instancePath+"/subscriptions/" + i0,schemaPath:"contract#/components/schemas/ServiceSubscription/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate187.errors = [{instancePath:instancePath+"/subscriptions",schemaPath:"#/properties/subscriptions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data8 = data.total;
const _errs18 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate187.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
validate187.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate187.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":{"subscriptions":true,"total":true},"dynamicProps":false,"dynamicItems":false};


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate187(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"props":{"subscriptions":true,"total":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/service/subscriptions`: List subscriptions */
export const listServiceSubscriptions: StandardSchema<AuthOSOperations["GET"]["/api/service/subscriptions"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["subscriptions","","total"]);
