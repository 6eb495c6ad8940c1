// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate252;

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(Array.isArray(data)){
if(data.length > 10){
validate252.errors = [{instancePath,schemaPath:"contract#/components/schemas/TopOrganizations/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if(((((((data0.id === undefined) && (missing0 = "id")) || ((data0.name === undefined) && (missing0 = "name"))) || ((data0.slug === undefined) && (missing0 = "slug"))) || ((data0.user_count === undefined) && (missing0 = "user_count"))) || ((data0.service_count === undefined) && (missing0 = "service_count"))) || ((data0.login_count_30d === undefined) && (missing0 = "login_count_30d"))){
validate252.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"contract#/components/schemas/TopOrganizations/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.id !== undefined){
const _errs4 = errors;
if(typeof data0.id !== "string"){
validate252.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"contract#/components/schemas/TopOrganizations/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.name !== undefined){
const _errs6 = errors;
if(typeof data0.name !== "string"){
validate252.errors = [{instancePath:instancePath+"/" + i0+"/name",schemaPath:"contract#/components/schemas/TopOrganizations/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.slug !== undefined){
const _errs8 = errors;
if(typeof data0.slug !== "string"){
validate252.errors = [{instancePath:instancePath+"/" + i0+"/slug",schemaPath:"contract#/components/schemas/TopOrganizations/items/properties/slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.user_count !== undefined){
let data4 = data0.user_count;
const _errs10 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate252.errors = [{instancePath:instancePath+"/" + i0+"/user_count",schemaPath:"contract#/components/schemas/TopOrganizations/items/properties/user_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
validate252.errors = [{instancePath:instancePath+"/" + i0+"/user_count",schemaPath:"contract#/components/schemas/TopOrganizations/items/properties/user_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.service_count !== undefined){
let data5 = data0.service_count;
const _errs12 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate252.errors = [{instancePath:instancePath+"/" + i0+"/service_count",schemaPath:"contract#/components/schemas/TopOrganizations/items/properties/service_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate252.errors = [{instancePath:instancePath+"/" + i0+"/service_count",schemaPath:"contract#/components/schemas/TopOrganizations/items/properties/service_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.login_count_30d !== undefined){
let data6 = data0.login_count_30d;
const _errs14 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate252.errors = [{instancePath:instancePath+"/" + i0+"/login_count_30d",schemaPath:"contract#/components/schemas/TopOrganizations/items/properties/login_count_30d/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs14){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate252.errors = [{instancePath:instancePath+"/" + i0+"/login_count_30d",schemaPath:"contract#/components/schemas/TopOrganizations/items/properties/login_count_30d/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate252.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"contract#/components/schemas/TopOrganizations/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate252.errors = [{instancePath,schemaPath:"contract#/components/schemas/TopOrganizations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/platform/analytics/top-organizations`: List the most used organizations */
export const listTopOrganizations: StandardSchema<AuthOSOperations["GET"]["/api/platform/analytics/top-organizations"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, [""]);
