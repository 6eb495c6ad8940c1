// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate61;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
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
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.patient_id === undefined) && (missing0 = "patient_id"))) || ((data.brand_id === undefined) && (missing0 = "brand_id"))) || ((data.overall_score === undefined) && (missing0 = "overall_score"))) || ((data.domain_scores === undefined) && (missing0 = "domain_scores"))) || ((data.biomarker_count === undefined) && (missing0 = "biomarker_count"))) || ((data.computed_at === undefined) && (missing0 = "computed_at"))){
validate61.errors = [{instancePath,schemaPath:"contract#/components/schemas/HealthScore/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate61.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/HealthScore/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.patient_id !== undefined){
const _errs4 = errors;
if(typeof data.patient_id !== "string"){
validate61.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"contract#/components/schemas/HealthScore/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.brand_id !== undefined){
const _errs6 = errors;
if(typeof data.brand_id !== "string"){
validate61.errors = [{instancePath:instancePath+"/brand_id",schemaPath:"contract#/components/schemas/HealthScore/properties/brand_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.overall_score !== undefined){
const _errs8 = errors;
if(!(typeof data.overall_score == "number")){
validate61.errors = [{instancePath:instancePath+"/overall_score",schemaPath:"contract#/components/schemas/HealthScore/properties/overall_score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.domain_scores !== undefined){
let data4 = data.domain_scores;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
const _errs13 = errors;
if(!(typeof data4[key0] == "number")){
validate61.errors = [{instancePath:instancePath+"/domain_scores/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"contract#/components/schemas/HealthScore/properties/domain_scores/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs13 === errors;
if(!valid2){
break;
}
}
}
else {
validate61.errors = [{instancePath:instancePath+"/domain_scores",schemaPath:"contract#/components/schemas/HealthScore/properties/domain_scores/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.biomarker_count !== undefined){
const _errs15 = errors;
if(!(typeof data.biomarker_count == "number")){
validate61.errors = [{instancePath:instancePath+"/biomarker_count",schemaPath:"contract#/components/schemas/HealthScore/properties/biomarker_count/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.computed_at !== undefined){
const _errs17 = errors;
if(typeof data.computed_at !== "string"){
validate61.errors = [{instancePath:instancePath+"/computed_at",schemaPath:"contract#/components/schemas/HealthScore/properties/computed_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
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
}
else {
validate61.errors = [{instancePath,schemaPath:"contract#/components/schemas/HealthScore/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":{"id":true,"patient_id":true,"brand_id":true,"overall_score":true,"domain_scores":true,"biomarker_count":true,"computed_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/health-engine/score`: Compute a patient's health score */
export const computeHealthScore: StandardSchema<LoopOperations["POST"]["/v1/health-engine/score"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","patient_id","brand_id","overall_score","domain_scores","","biomarker_count","computed_at"]);
