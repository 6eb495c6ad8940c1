// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate192;

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
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
if((((((data.total_users === undefined) && (missing0 = "total_users")) || ((data.total_subscriptions === undefined) && (missing0 = "total_subscriptions"))) || ((data.active_subscriptions === undefined) && (missing0 = "active_subscriptions"))) || ((data.total_logins_30d === undefined) && (missing0 = "total_logins_30d"))) || ((data.unique_users_30d === undefined) && (missing0 = "unique_users_30d"))){
validate192.errors = [{instancePath,schemaPath:"contract#/components/schemas/ServiceAnalytics/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.total_users !== undefined){
let data0 = data.total_users;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate192.errors = [{instancePath:instancePath+"/total_users",schemaPath:"contract#/components/schemas/ServiceAnalytics/properties/total_users/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate192.errors = [{instancePath:instancePath+"/total_users",schemaPath:"contract#/components/schemas/ServiceAnalytics/properties/total_users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.total_subscriptions !== undefined){
let data1 = data.total_subscriptions;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate192.errors = [{instancePath:instancePath+"/total_subscriptions",schemaPath:"contract#/components/schemas/ServiceAnalytics/properties/total_subscriptions/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate192.errors = [{instancePath:instancePath+"/total_subscriptions",schemaPath:"contract#/components/schemas/ServiceAnalytics/properties/total_subscriptions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.active_subscriptions !== undefined){
let data2 = data.active_subscriptions;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate192.errors = [{instancePath:instancePath+"/active_subscriptions",schemaPath:"contract#/components/schemas/ServiceAnalytics/properties/active_subscriptions/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate192.errors = [{instancePath:instancePath+"/active_subscriptions",schemaPath:"contract#/components/schemas/ServiceAnalytics/properties/active_subscriptions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.total_logins_30d !== undefined){
let data3 = data.total_logins_30d;
const _errs8 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate192.errors = [{instancePath:instancePath+"/total_logins_30d",schemaPath:"contract#/components/schemas/ServiceAnalytics/properties/total_logins_30d/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate192.errors = [{instancePath:instancePath+"/total_logins_30d",schemaPath:"contract#/components/schemas/ServiceAnalytics/properties/total_logins_30d/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.unique_users_30d !== undefined){
let data4 = data.unique_users_30d;
const _errs10 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate192.errors = [{instancePath:instancePath+"/unique_users_30d",schemaPath:"contract#/components/schemas/ServiceAnalytics/properties/unique_users_30d/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate192.errors = [{instancePath:instancePath+"/unique_users_30d",schemaPath:"contract#/components/schemas/ServiceAnalytics/properties/unique_users_30d/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
validate192.errors = [{instancePath,schemaPath:"contract#/components/schemas/ServiceAnalytics/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":{"total_users":true,"total_subscriptions":true,"active_subscriptions":true,"total_logins_30d":true,"unique_users_30d":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/service/analytics`: Count users, subscriptions and sign-ins */
export const getServiceAnalytics: StandardSchema<AuthOSOperations["GET"]["/api/service/analytics"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["total_users","total_subscriptions","active_subscriptions","total_logins_30d","unique_users_30d"]);
