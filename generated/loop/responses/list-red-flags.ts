// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate62;
const schema79 = {"type":"object","required":["id","patient_id","brand_id","rule_id","rule_name","severity","biomarker_code","biomarker_id","message","acknowledged","detected_at"],"properties":{"id":{"type":"string"},"patient_id":{"type":"string"},"brand_id":{"type":"string"},"rule_id":{"type":"string"},"rule_name":{"type":"string"},"severity":{"type":"string","enum":["urgent","warn","info"]},"biomarker_code":{"type":"string"},"biomarker_id":{"type":"string"},"message":{"type":"string"},"acknowledged":{"type":"boolean"},"detected_at":{"type":"string"}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.flags === undefined) && (missing0 = "flags")){
validate63.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.flags !== undefined){
let data0 = data.flags;
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
if((((((((((((data1.id === undefined) && (missing1 = "id")) || ((data1.patient_id === undefined) && (missing1 = "patient_id"))) || ((data1.brand_id === undefined) && (missing1 = "brand_id"))) || ((data1.rule_id === undefined) && (missing1 = "rule_id"))) || ((data1.rule_name === undefined) && (missing1 = "rule_name"))) || ((data1.severity === undefined) && (missing1 = "severity"))) || ((data1.biomarker_code === undefined) && (missing1 = "biomarker_code"))) || ((data1.biomarker_id === undefined) && (missing1 = "biomarker_id"))) || ((data1.message === undefined) && (missing1 = "message"))) || ((data1.acknowledged === undefined) && (missing1 = "acknowledged"))) || ((data1.detected_at === undefined) && (missing1 = "detected_at"))){
validate63.errors = [{instancePath:instancePath+"/flags/" + i0,schemaPath:"contract#/components/schemas/RedFlag/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate63.errors = [{instancePath:instancePath+"/flags/" + i0+"/id",schemaPath:"contract#/components/schemas/RedFlag/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate63.errors = [{instancePath:instancePath+"/flags/" + i0+"/patient_id",schemaPath:"contract#/components/schemas/RedFlag/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.brand_id !== undefined){
const _errs10 = errors;
if(typeof data1.brand_id !== "string"){
validate63.errors = [{instancePath:instancePath+"/flags/" + i0+"/brand_id",schemaPath:"contract#/components/schemas/RedFlag/properties/brand_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.rule_id !== undefined){
const _errs12 = errors;
if(typeof data1.rule_id !== "string"){
validate63.errors = [{instancePath:instancePath+"/flags/" + i0+"/rule_id",schemaPath:"contract#/components/schemas/RedFlag/properties/rule_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.rule_name !== undefined){
const _errs14 = errors;
if(typeof data1.rule_name !== "string"){
validate63.errors = [{instancePath:instancePath+"/flags/" + i0+"/rule_name",schemaPath:"contract#/components/schemas/RedFlag/properties/rule_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.severity !== undefined){
let data7 = data1.severity;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate63.errors = [{instancePath:instancePath+"/flags/" + i0+"/severity",schemaPath:"contract#/components/schemas/RedFlag/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "urgent") || (data7 === "warn")) || (data7 === "info"))){
validate63.errors = [{instancePath:instancePath+"/flags/" + i0+"/severity",schemaPath:"contract#/components/schemas/RedFlag/properties/severity/enum",keyword:"enum",params:{allowedValues: schema79.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.biomarker_code !== undefined){
const _errs18 = errors;
if(typeof data1.biomarker_code !== "string"){
validate63.errors = [{instancePath:instancePath+"/flags/" + i0+"/biomarker_code",schemaPath:"contract#/components/schemas/RedFlag/properties/biomarker_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.biomarker_id !== undefined){
const _errs20 = errors;
if(typeof data1.biomarker_id !== "string"){
validate63.errors = [{instancePath:instancePath+"/flags/" + i0+"/biomarker_id",schemaPath:"contract#/components/schemas/RedFlag/properties/biomarker_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.message !== undefined){
const _errs22 = errors;
if(typeof data1.message !== "string"){
validate63.errors = [{instancePath:instancePath+"/flags/" + i0+"/message",schemaPath:"contract#/components/schemas/RedFlag/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.acknowledged !== undefined){
const _errs24 = errors;
if(typeof data1.acknowledged !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/flags/" + i0+"/acknowledged",schemaPath:"contract#/components/schemas/RedFlag/properties/acknowledged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.detected_at !== undefined){
const _errs26 = errors;
if(typeof data1.detected_at !== "string"){
validate63.errors = [{instancePath:instancePath+"/flags/" + i0+"/detected_at",schemaPath:"contract#/components/schemas/RedFlag/properties/detected_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate63.errors = [{instancePath:instancePath+"/flags/" + i0,schemaPath:"contract#/components/schemas/RedFlag/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate63.errors = [{instancePath:instancePath+"/flags",schemaPath:"#/properties/flags/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"flags":true},"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":{"flags":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/red-flags/{patient_id}`: List a patient's red flags */
export const listRedFlags: StandardSchema<LoopOperations["GET"]["/v1/red-flags/{patient_id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["flags",""]);
