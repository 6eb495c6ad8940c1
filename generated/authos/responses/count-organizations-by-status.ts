// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate249;

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
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
if(((((data.pending === undefined) && (missing0 = "pending")) || ((data.active === undefined) && (missing0 = "active"))) || ((data.suspended === undefined) && (missing0 = "suspended"))) || ((data.rejected === undefined) && (missing0 = "rejected"))){
validate249.errors = [{instancePath,schemaPath:"contract#/components/schemas/OrganizationStatusCounts/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.pending !== undefined){
let data0 = data.pending;
const _errs2 = errors;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
validate249.errors = [{instancePath:instancePath+"/pending",schemaPath:"contract#/components/schemas/OrganizationStatusCounts/properties/pending/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if(typeof data0 == "number"){
if(data0 < 0 || isNaN(data0)){
validate249.errors = [{instancePath:instancePath+"/pending",schemaPath:"contract#/components/schemas/OrganizationStatusCounts/properties/pending/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.active !== undefined){
let data1 = data.active;
const _errs4 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
validate249.errors = [{instancePath:instancePath+"/active",schemaPath:"contract#/components/schemas/OrganizationStatusCounts/properties/active/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
validate249.errors = [{instancePath:instancePath+"/active",schemaPath:"contract#/components/schemas/OrganizationStatusCounts/properties/active/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.suspended !== undefined){
let data2 = data.suspended;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate249.errors = [{instancePath:instancePath+"/suspended",schemaPath:"contract#/components/schemas/OrganizationStatusCounts/properties/suspended/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate249.errors = [{instancePath:instancePath+"/suspended",schemaPath:"contract#/components/schemas/OrganizationStatusCounts/properties/suspended/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.rejected !== undefined){
let data3 = data.rejected;
const _errs8 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate249.errors = [{instancePath:instancePath+"/rejected",schemaPath:"contract#/components/schemas/OrganizationStatusCounts/properties/rejected/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
validate249.errors = [{instancePath:instancePath+"/rejected",schemaPath:"contract#/components/schemas/OrganizationStatusCounts/properties/rejected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate249.errors = [{instancePath,schemaPath:"contract#/components/schemas/OrganizationStatusCounts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":{"pending":true,"active":true,"suspended":true,"rejected":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/platform/analytics/organization-status`: Count organizations by status */
export const countOrganizationsByStatus: StandardSchema<AuthOSOperations["GET"]["/api/platform/analytics/organization-status"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["pending","active","suspended","rejected"]);
