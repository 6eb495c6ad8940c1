// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate145;
const schema177 = {"type":"object","required":["code","label","helper","price_cents","cadence"],"properties":{"code":{"type":"string"},"label":{"type":"string"},"helper":{"type":"string"},"price_cents":{"type":"number","minimum":0},"cadence":{"type":"string","enum":["month","year"]}}};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.plans === undefined) && (missing0 = "plans")){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.plans !== undefined){
let data0 = data.plans;
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
if((((((data1.code === undefined) && (missing1 = "code")) || ((data1.label === undefined) && (missing1 = "label"))) || ((data1.helper === undefined) && (missing1 = "helper"))) || ((data1.price_cents === undefined) && (missing1 = "price_cents"))) || ((data1.cadence === undefined) && (missing1 = "cadence"))){
validate146.errors = [{instancePath:instancePath+"/plans/" + i0,schemaPath:"contract#/components/schemas/ReactivationPlan/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.code !== undefined){
const _errs6 = errors;
if(typeof data1.code !== "string"){
validate146.errors = [{instancePath:instancePath+"/plans/" + i0+"/code",schemaPath:"contract#/components/schemas/ReactivationPlan/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.label !== undefined){
const _errs8 = errors;
if(typeof data1.label !== "string"){
validate146.errors = [{instancePath:instancePath+"/plans/" + i0+"/label",schemaPath:"contract#/components/schemas/ReactivationPlan/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.helper !== undefined){
const _errs10 = errors;
if(typeof data1.helper !== "string"){
validate146.errors = [{instancePath:instancePath+"/plans/" + i0+"/helper",schemaPath:"contract#/components/schemas/ReactivationPlan/properties/helper/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.price_cents !== undefined){
let data5 = data1.price_cents;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate146.errors = [{instancePath:instancePath+"/plans/" + i0+"/price_cents",schemaPath:"contract#/components/schemas/ReactivationPlan/properties/price_cents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate146.errors = [{instancePath:instancePath+"/plans/" + i0+"/price_cents",schemaPath:"contract#/components/schemas/ReactivationPlan/properties/price_cents/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.cadence !== undefined){
let data6 = data1.cadence;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate146.errors = [{instancePath:instancePath+"/plans/" + i0+"/cadence",schemaPath:"contract#/components/schemas/ReactivationPlan/properties/cadence/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "month") || (data6 === "year"))){
validate146.errors = [{instancePath:instancePath+"/plans/" + i0+"/cadence",schemaPath:"contract#/components/schemas/ReactivationPlan/properties/cadence/enum",keyword:"enum",params:{allowedValues: schema177.properties.cadence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs14 === errors;
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
validate146.errors = [{instancePath:instancePath+"/plans/" + i0,schemaPath:"contract#/components/schemas/ReactivationPlan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate146.errors = [{instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":{"plans":true},"dynamicProps":false,"dynamicItems":false};


function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":{"plans":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/reactivation-plans`: List plans for former members */
export const listReactivationPlans: StandardSchema<LoopOperations["GET"]["/v1/reactivation-plans"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["plans",""]);
