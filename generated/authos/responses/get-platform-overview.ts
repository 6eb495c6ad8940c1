// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate248;

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
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
if(((((((data.total_organizations === undefined) && (missing0 = "total_organizations")) || ((data.total_users === undefined) && (missing0 = "total_users"))) || ((data.total_end_users === undefined) && (missing0 = "total_end_users"))) || ((data.total_services === undefined) && (missing0 = "total_services"))) || ((data.total_logins_24h === undefined) && (missing0 = "total_logins_24h"))) || ((data.total_logins_30d === undefined) && (missing0 = "total_logins_30d"))){
validate248.errors = [{instancePath,schemaPath:"contract#/components/schemas/PlatformOverview/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.total_organizations !== undefined){
let data0 = data.total_organizations;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate248.errors = [{instancePath:instancePath+"/total_organizations",schemaPath:"contract#/components/schemas/PlatformOverview/properties/total_organizations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate248.errors = [{instancePath:instancePath+"/total_organizations",schemaPath:"contract#/components/schemas/PlatformOverview/properties/total_organizations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.total_users !== undefined){
let data1 = data.total_users;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate248.errors = [{instancePath:instancePath+"/total_users",schemaPath:"contract#/components/schemas/PlatformOverview/properties/total_users/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate248.errors = [{instancePath:instancePath+"/total_users",schemaPath:"contract#/components/schemas/PlatformOverview/properties/total_users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.total_end_users !== undefined){
let data2 = data.total_end_users;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate248.errors = [{instancePath:instancePath+"/total_end_users",schemaPath:"contract#/components/schemas/PlatformOverview/properties/total_end_users/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate248.errors = [{instancePath:instancePath+"/total_end_users",schemaPath:"contract#/components/schemas/PlatformOverview/properties/total_end_users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.total_services !== undefined){
let data3 = data.total_services;
const _errs8 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate248.errors = [{instancePath:instancePath+"/total_services",schemaPath:"contract#/components/schemas/PlatformOverview/properties/total_services/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate248.errors = [{instancePath:instancePath+"/total_services",schemaPath:"contract#/components/schemas/PlatformOverview/properties/total_services/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.total_logins_24h !== undefined){
let data4 = data.total_logins_24h;
const _errs10 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate248.errors = [{instancePath:instancePath+"/total_logins_24h",schemaPath:"contract#/components/schemas/PlatformOverview/properties/total_logins_24h/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate248.errors = [{instancePath:instancePath+"/total_logins_24h",schemaPath:"contract#/components/schemas/PlatformOverview/properties/total_logins_24h/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.total_logins_30d !== undefined){
let data5 = data.total_logins_30d;
const _errs12 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate248.errors = [{instancePath:instancePath+"/total_logins_30d",schemaPath:"contract#/components/schemas/PlatformOverview/properties/total_logins_30d/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate248.errors = [{instancePath:instancePath+"/total_logins_30d",schemaPath:"contract#/components/schemas/PlatformOverview/properties/total_logins_30d/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
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
}
else {
validate248.errors = [{instancePath,schemaPath:"contract#/components/schemas/PlatformOverview/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":{"total_organizations":true,"total_users":true,"total_end_users":true,"total_services":true,"total_logins_24h":true,"total_logins_30d":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/platform/analytics/overview`: Read the totals of the installation */
export const getPlatformOverview: StandardSchema<AuthOSOperations["GET"]["/api/platform/analytics/overview"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["total_organizations","total_users","total_end_users","total_services","total_logins_24h","total_logins_30d"]);
