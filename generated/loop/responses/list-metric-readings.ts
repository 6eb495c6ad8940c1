// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate119;
const schema146 = {"type":"object","required":["id","patient_id","brand_id","metric_key","value_numeric","value_text","unit","source","is_phi","recorded_at","created_at"],"properties":{"id":{"type":"string"},"patient_id":{"type":"string"},"brand_id":{"type":"string"},"metric_key":{"type":"string"},"value_numeric":{"type":["string","null"]},"value_text":{"type":["string","null"]},"unit":{"type":["string","null"]},"source":{"type":"string"},"is_phi":{"type":"boolean"},"recorded_at":{"type":"string"},"created_at":{"type":"string"}}};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.patient_id === undefined) && (missing0 = "patient_id")) || ((data.metric_key === undefined) && (missing0 = "metric_key"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.count === undefined) && (missing0 = "count"))){
validate120.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.patient_id !== undefined){
const _errs1 = errors;
if(typeof data.patient_id !== "string"){
validate120.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"#/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metric_key !== undefined){
const _errs3 = errors;
if(typeof data.metric_key !== "string"){
validate120.errors = [{instancePath:instancePath+"/metric_key",schemaPath:"#/properties/metric_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data2 = data.data;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((((((((((data3.id === undefined) && (missing1 = "id")) || ((data3.patient_id === undefined) && (missing1 = "patient_id"))) || ((data3.brand_id === undefined) && (missing1 = "brand_id"))) || ((data3.metric_key === undefined) && (missing1 = "metric_key"))) || ((data3.value_numeric === undefined) && (missing1 = "value_numeric"))) || ((data3.value_text === undefined) && (missing1 = "value_text"))) || ((data3.unit === undefined) && (missing1 = "unit"))) || ((data3.source === undefined) && (missing1 = "source"))) || ((data3.is_phi === undefined) && (missing1 = "is_phi"))) || ((data3.recorded_at === undefined) && (missing1 = "recorded_at"))) || ((data3.created_at === undefined) && (missing1 = "created_at"))){
validate120.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"contract#/components/schemas/MetricReading/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.id !== undefined){
const _errs10 = errors;
if(typeof data3.id !== "string"){
validate120.errors = [{instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"contract#/components/schemas/MetricReading/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.patient_id !== undefined){
const _errs12 = errors;
if(typeof data3.patient_id !== "string"){
validate120.errors = [{instancePath:instancePath+"/data/" + i0+"/patient_id",schemaPath:"contract#/components/schemas/MetricReading/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.brand_id !== undefined){
const _errs14 = errors;
if(typeof data3.brand_id !== "string"){
validate120.errors = [{instancePath:instancePath+"/data/" + i0+"/brand_id",schemaPath:"contract#/components/schemas/MetricReading/properties/brand_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.metric_key !== undefined){
const _errs16 = errors;
if(typeof data3.metric_key !== "string"){
validate120.errors = [{instancePath:instancePath+"/data/" + i0+"/metric_key",schemaPath:"contract#/components/schemas/MetricReading/properties/metric_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.value_numeric !== undefined){
let data8 = data3.value_numeric;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate120.errors = [{instancePath:instancePath+"/data/" + i0+"/value_numeric",schemaPath:"contract#/components/schemas/MetricReading/properties/value_numeric/type",keyword:"type",params:{type: schema146.properties.value_numeric.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.value_text !== undefined){
let data9 = data3.value_text;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate120.errors = [{instancePath:instancePath+"/data/" + i0+"/value_text",schemaPath:"contract#/components/schemas/MetricReading/properties/value_text/type",keyword:"type",params:{type: schema146.properties.value_text.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.unit !== undefined){
let data10 = data3.unit;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate120.errors = [{instancePath:instancePath+"/data/" + i0+"/unit",schemaPath:"contract#/components/schemas/MetricReading/properties/unit/type",keyword:"type",params:{type: schema146.properties.unit.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.source !== undefined){
const _errs24 = errors;
if(typeof data3.source !== "string"){
validate120.errors = [{instancePath:instancePath+"/data/" + i0+"/source",schemaPath:"contract#/components/schemas/MetricReading/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.is_phi !== undefined){
const _errs26 = errors;
if(typeof data3.is_phi !== "boolean"){
validate120.errors = [{instancePath:instancePath+"/data/" + i0+"/is_phi",schemaPath:"contract#/components/schemas/MetricReading/properties/is_phi/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.recorded_at !== undefined){
const _errs28 = errors;
if(typeof data3.recorded_at !== "string"){
validate120.errors = [{instancePath:instancePath+"/data/" + i0+"/recorded_at",schemaPath:"contract#/components/schemas/MetricReading/properties/recorded_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.created_at !== undefined){
const _errs30 = errors;
if(typeof data3.created_at !== "string"){
validate120.errors = [{instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"contract#/components/schemas/MetricReading/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs30 === errors;
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
validate120.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"contract#/components/schemas/MetricReading/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data15 = data.count;
const _errs32 = errors;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
validate120.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":{"patient_id":true,"metric_key":true,"data":true,"count":true},"dynamicProps":false,"dynamicItems":false};


function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate120(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":{"patient_id":true,"metric_key":true,"data":true,"count":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/patients/{patient_id}/metrics/{metric_key}`: List a metric over time */
export const listMetricReadings: StandardSchema<LoopOperations["GET"]["/v1/patients/{patient_id}/metrics/{metric_key}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["patient_id","metric_key","data","","count"]);
