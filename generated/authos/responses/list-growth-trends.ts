// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate250;
const formats50 = formats.date;

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((data0.date === undefined) && (missing0 = "date")) || ((data0.new_organizations === undefined) && (missing0 = "new_organizations"))) || ((data0.new_users === undefined) && (missing0 = "new_users"))){
validate250.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"contract#/components/schemas/GrowthTrends/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.date !== undefined){
let data1 = data0.date;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats50(data1))){
validate250.errors = [{instancePath:instancePath+"/" + i0+"/date",schemaPath:"contract#/components/schemas/GrowthTrends/items/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate250.errors = [{instancePath:instancePath+"/" + i0+"/date",schemaPath:"contract#/components/schemas/GrowthTrends/items/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.new_organizations !== undefined){
let data2 = data0.new_organizations;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate250.errors = [{instancePath:instancePath+"/" + i0+"/new_organizations",schemaPath:"contract#/components/schemas/GrowthTrends/items/properties/new_organizations/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate250.errors = [{instancePath:instancePath+"/" + i0+"/new_organizations",schemaPath:"contract#/components/schemas/GrowthTrends/items/properties/new_organizations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.new_users !== undefined){
let data3 = data0.new_users;
const _errs8 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate250.errors = [{instancePath:instancePath+"/" + i0+"/new_users",schemaPath:"contract#/components/schemas/GrowthTrends/items/properties/new_users/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate250.errors = [{instancePath:instancePath+"/" + i0+"/new_users",schemaPath:"contract#/components/schemas/GrowthTrends/items/properties/new_users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate250.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"contract#/components/schemas/GrowthTrends/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
else {
validate250.errors = [{instancePath,schemaPath:"contract#/components/schemas/GrowthTrends/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/platform/analytics/growth-trends`: Count new organizations and people by day */
export const listGrowthTrends: StandardSchema<AuthOSOperations["GET"]["/api/platform/analytics/growth-trends"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, [""]);
