// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate116;
const schema143 = {"type":"object","required":["metric_key","last_value","unit","last_recorded_at","is_phi"],"properties":{"metric_key":{"type":"string"},"last_value":{"type":["string","null"]},"unit":{"type":["string","null"]},"last_recorded_at":{"type":"string"},"is_phi":{"type":"boolean"}}};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.patient_id === undefined) && (missing0 = "patient_id")) || ((data.metrics === undefined) && (missing0 = "metrics"))){
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.patient_id !== undefined){
const _errs1 = errors;
if(typeof data.patient_id !== "string"){
validate117.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"#/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
let data1 = data.metrics;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((((data2.metric_key === undefined) && (missing1 = "metric_key")) || ((data2.last_value === undefined) && (missing1 = "last_value"))) || ((data2.unit === undefined) && (missing1 = "unit"))) || ((data2.last_recorded_at === undefined) && (missing1 = "last_recorded_at"))) || ((data2.is_phi === undefined) && (missing1 = "is_phi"))){
validate117.errors = [{instancePath:instancePath+"/metrics/" + i0,schemaPath:"contract#/components/schemas/PatientMetric/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.metric_key !== undefined){
const _errs8 = errors;
if(typeof data2.metric_key !== "string"){
validate117.errors = [{instancePath:instancePath+"/metrics/" + i0+"/metric_key",schemaPath:"contract#/components/schemas/PatientMetric/properties/metric_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.last_value !== undefined){
let data4 = data2.last_value;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate117.errors = [{instancePath:instancePath+"/metrics/" + i0+"/last_value",schemaPath:"contract#/components/schemas/PatientMetric/properties/last_value/type",keyword:"type",params:{type: schema143.properties.last_value.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.unit !== undefined){
let data5 = data2.unit;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate117.errors = [{instancePath:instancePath+"/metrics/" + i0+"/unit",schemaPath:"contract#/components/schemas/PatientMetric/properties/unit/type",keyword:"type",params:{type: schema143.properties.unit.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.last_recorded_at !== undefined){
const _errs14 = errors;
if(typeof data2.last_recorded_at !== "string"){
validate117.errors = [{instancePath:instancePath+"/metrics/" + i0+"/last_recorded_at",schemaPath:"contract#/components/schemas/PatientMetric/properties/last_recorded_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.is_phi !== undefined){
const _errs16 = errors;
if(typeof data2.is_phi !== "boolean"){
validate117.errors = [{instancePath:instancePath+"/metrics/" + i0+"/is_phi",schemaPath:"contract#/components/schemas/PatientMetric/properties/is_phi/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
else {
validate117.errors = [{instancePath:instancePath+"/metrics/" + i0,schemaPath:"contract#/components/schemas/PatientMetric/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate117.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":{"patient_id":true,"metrics":true},"dynamicProps":false,"dynamicItems":false};


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate117(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":{"patient_id":true,"metrics":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/patients/{patient_id}/metrics`: List a patient's metrics */
export const listPatientMetrics: StandardSchema<LoopOperations["GET"]["/v1/patients/{patient_id}/metrics"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["patient_id","metrics",""]);
