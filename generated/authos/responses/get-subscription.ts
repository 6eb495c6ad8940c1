// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
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
if((((((data.service === undefined) && (missing0 = "service")) || ((data.plan === undefined) && (missing0 = "plan"))) || ((data.features === undefined) && (missing0 = "features"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.current_period_end === undefined) && (missing0 = "current_period_end"))){
validate44.errors = [{instancePath,schemaPath:"contract#/components/schemas/Subscription/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.service !== undefined){
const _errs2 = errors;
if(typeof data.service !== "string"){
validate44.errors = [{instancePath:instancePath+"/service",schemaPath:"contract#/components/schemas/Subscription/properties/service/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.plan !== undefined){
const _errs4 = errors;
if(typeof data.plan !== "string"){
validate44.errors = [{instancePath:instancePath+"/plan",schemaPath:"contract#/components/schemas/Subscription/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.features !== undefined){
let data2 = data.features;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(typeof data2[i0] !== "string"){
validate44.errors = [{instancePath:instancePath+"/features/" + i0,schemaPath:"contract#/components/schemas/Subscription/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/features",schemaPath:"contract#/components/schemas/Subscription/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs10 = errors;
if(typeof data.status !== "string"){
validate44.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/Subscription/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.current_period_end !== undefined){
const _errs12 = errors;
if(typeof data.current_period_end !== "string"){
validate44.errors = [{instancePath:instancePath+"/current_period_end",schemaPath:"contract#/components/schemas/Subscription/properties/current_period_end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
else {
validate44.errors = [{instancePath,schemaPath:"contract#/components/schemas/Subscription/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"service":true,"plan":true,"features":true,"status":true,"current_period_end":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/subscription`: Read your own plan */
export const getSubscription: StandardSchema<AuthOSOperations["GET"]["/api/subscription"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["service","plan","features","","status","current_period_end"]);
