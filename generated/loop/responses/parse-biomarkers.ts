// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate42;
const schema52 = {"type":"object","required":["id","patient_id","biomarker_code","biomarker_name","value","unit","reference_low","reference_high","status","collected_at","parsed_at"],"properties":{"id":{"type":"string"},"patient_id":{"type":"string"},"biomarker_code":{"type":"string"},"biomarker_name":{"type":"string"},"value":{"type":"number"},"unit":{"type":"string"},"reference_low":{"type":["number","null"]},"reference_high":{"type":["number","null"]},"status":{"type":"string","enum":["normal","low","high","critical"]},"collected_at":{"type":"string"},"parsed_at":{"type":"string"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.results === undefined) && (missing0 = "results")) || ((data.count === undefined) && (missing0 = "count"))){
validate43.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.results !== undefined){
let data0 = data.results;
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
if((((((((((((data1.id === undefined) && (missing1 = "id")) || ((data1.patient_id === undefined) && (missing1 = "patient_id"))) || ((data1.biomarker_code === undefined) && (missing1 = "biomarker_code"))) || ((data1.biomarker_name === undefined) && (missing1 = "biomarker_name"))) || ((data1.value === undefined) && (missing1 = "value"))) || ((data1.unit === undefined) && (missing1 = "unit"))) || ((data1.reference_low === undefined) && (missing1 = "reference_low"))) || ((data1.reference_high === undefined) && (missing1 = "reference_high"))) || ((data1.status === undefined) && (missing1 = "status"))) || ((data1.collected_at === undefined) && (missing1 = "collected_at"))) || ((data1.parsed_at === undefined) && (missing1 = "parsed_at"))){
validate43.errors = [{instancePath:instancePath+"/results/" + i0,schemaPath:"contract#/components/schemas/BiomarkerResult/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate43.errors = [{instancePath:instancePath+"/results/" + i0+"/id",schemaPath:"contract#/components/schemas/BiomarkerResult/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.patient_id !== undefined){
const _errs8 = errors;
if(typeof data1.patient_id !== "string"){
validate43.errors = [{instancePath:instancePath+"/results/" + i0+"/patient_id",schemaPath:"contract#/components/schemas/BiomarkerResult/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.biomarker_code !== undefined){
const _errs10 = errors;
if(typeof data1.biomarker_code !== "string"){
validate43.errors = [{instancePath:instancePath+"/results/" + i0+"/biomarker_code",schemaPath:"contract#/components/schemas/BiomarkerResult/properties/biomarker_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.biomarker_name !== undefined){
const _errs12 = errors;
if(typeof data1.biomarker_name !== "string"){
validate43.errors = [{instancePath:instancePath+"/results/" + i0+"/biomarker_name",schemaPath:"contract#/components/schemas/BiomarkerResult/properties/biomarker_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.value !== undefined){
const _errs14 = errors;
if(!(typeof data1.value == "number")){
validate43.errors = [{instancePath:instancePath+"/results/" + i0+"/value",schemaPath:"contract#/components/schemas/BiomarkerResult/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.unit !== undefined){
const _errs16 = errors;
if(typeof data1.unit !== "string"){
validate43.errors = [{instancePath:instancePath+"/results/" + i0+"/unit",schemaPath:"contract#/components/schemas/BiomarkerResult/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.reference_low !== undefined){
let data8 = data1.reference_low;
const _errs18 = errors;
if((!(typeof data8 == "number")) && (data8 !== null)){
validate43.errors = [{instancePath:instancePath+"/results/" + i0+"/reference_low",schemaPath:"contract#/components/schemas/BiomarkerResult/properties/reference_low/type",keyword:"type",params:{type: schema52.properties.reference_low.type},message:"must be number,null"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.reference_high !== undefined){
let data9 = data1.reference_high;
const _errs20 = errors;
if((!(typeof data9 == "number")) && (data9 !== null)){
validate43.errors = [{instancePath:instancePath+"/results/" + i0+"/reference_high",schemaPath:"contract#/components/schemas/BiomarkerResult/properties/reference_high/type",keyword:"type",params:{type: schema52.properties.reference_high.type},message:"must be number,null"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.status !== undefined){
let data10 = data1.status;
const _errs22 = errors;
if(typeof data10 !== "string"){
validate43.errors = [{instancePath:instancePath+"/results/" + i0+"/status",schemaPath:"contract#/components/schemas/BiomarkerResult/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data10 === "normal") || (data10 === "low")) || (data10 === "high")) || (data10 === "critical"))){
validate43.errors = [{instancePath:instancePath+"/results/" + i0+"/status",schemaPath:"contract#/components/schemas/BiomarkerResult/properties/status/enum",keyword:"enum",params:{allowedValues: schema52.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.collected_at !== undefined){
const _errs24 = errors;
if(typeof data1.collected_at !== "string"){
validate43.errors = [{instancePath:instancePath+"/results/" + i0+"/collected_at",schemaPath:"contract#/components/schemas/BiomarkerResult/properties/collected_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.parsed_at !== undefined){
const _errs26 = errors;
if(typeof data1.parsed_at !== "string"){
validate43.errors = [{instancePath:instancePath+"/results/" + i0+"/parsed_at",schemaPath:"contract#/components/schemas/BiomarkerResult/properties/parsed_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
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
}
}
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/results/" + i0,schemaPath:"contract#/components/schemas/BiomarkerResult/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate43.errors = [{instancePath:instancePath+"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data13 = data.count;
const _errs28 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
validate43.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"results":true,"count":true},"dynamicProps":false,"dynamicItems":false};


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":{"results":true,"count":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/biomarkers/parse`: Store laboratory values */
export const parseBiomarkers: StandardSchema<LoopOperations["POST"]["/v1/biomarkers/parse"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["results","","count"]);
