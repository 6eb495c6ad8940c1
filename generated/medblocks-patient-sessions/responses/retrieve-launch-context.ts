// @ts-nocheck Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { MedblocksPatientSessionsOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate41;
const schema44 = {"type":"object","required":["id","resource_type","status","patient","encounter","fhir_user","scope","fhir_source","fhir_base_url","created_at"],"properties":{"id":{"type":"string"},"resource_type":{"const":"launch_context"},"status":{"type":"string","enum":["ready","pending"]},"patient":{"type":["string","null"]},"encounter":{"type":["string","null"]},"fhir_user":{"type":["string","null"]},"scope":{"type":["string","null"]},"fhir_source":{"type":["string","null"]},"fhir_base_url":{"type":"string","format":"uri"},"created_at":{"type":"string","format":"date-time"}}};
const formats14 = formats.uri;
const formats0 = formats["date-time"];

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
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
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.resource_type === undefined) && (missing0 = "resource_type"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.patient === undefined) && (missing0 = "patient"))) || ((data.encounter === undefined) && (missing0 = "encounter"))) || ((data.fhir_user === undefined) && (missing0 = "fhir_user"))) || ((data.scope === undefined) && (missing0 = "scope"))) || ((data.fhir_source === undefined) && (missing0 = "fhir_source"))) || ((data.fhir_base_url === undefined) && (missing0 = "fhir_base_url"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate41.errors = [{instancePath,schemaPath:"contract#/components/schemas/LaunchContext/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate41.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/LaunchContext/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.resource_type !== undefined){
const _errs4 = errors;
if("launch_context" !== data.resource_type){
validate41.errors = [{instancePath:instancePath+"/resource_type",schemaPath:"contract#/components/schemas/LaunchContext/properties/resource_type/const",keyword:"const",params:{allowedValue: "launch_context"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate41.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/LaunchContext/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "ready") || (data2 === "pending"))){
validate41.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/LaunchContext/properties/status/enum",keyword:"enum",params:{allowedValues: schema44.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.patient !== undefined){
let data3 = data.patient;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate41.errors = [{instancePath:instancePath+"/patient",schemaPath:"contract#/components/schemas/LaunchContext/properties/patient/type",keyword:"type",params:{type: schema44.properties.patient.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.encounter !== undefined){
let data4 = data.encounter;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate41.errors = [{instancePath:instancePath+"/encounter",schemaPath:"contract#/components/schemas/LaunchContext/properties/encounter/type",keyword:"type",params:{type: schema44.properties.encounter.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fhir_user !== undefined){
let data5 = data.fhir_user;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate41.errors = [{instancePath:instancePath+"/fhir_user",schemaPath:"contract#/components/schemas/LaunchContext/properties/fhir_user/type",keyword:"type",params:{type: schema44.properties.fhir_user.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.scope !== undefined){
let data6 = data.scope;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate41.errors = [{instancePath:instancePath+"/scope",schemaPath:"contract#/components/schemas/LaunchContext/properties/scope/type",keyword:"type",params:{type: schema44.properties.scope.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fhir_source !== undefined){
let data7 = data.fhir_source;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate41.errors = [{instancePath:instancePath+"/fhir_source",schemaPath:"contract#/components/schemas/LaunchContext/properties/fhir_source/type",keyword:"type",params:{type: schema44.properties.fhir_source.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fhir_base_url !== undefined){
let data8 = data.fhir_base_url;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats14(data8))){
validate41.errors = [{instancePath:instancePath+"/fhir_base_url",schemaPath:"contract#/components/schemas/LaunchContext/properties/fhir_base_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/fhir_base_url",schemaPath:"contract#/components/schemas/LaunchContext/properties/fhir_base_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created_at !== undefined){
let data9 = data.created_at;
const _errs19 = errors;
if(errors === _errs19){
if(errors === _errs19){
if(typeof data9 === "string"){
if(!(formats0(data9))){
validate41.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/LaunchContext/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate41.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/LaunchContext/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs19 === errors;
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
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"contract#/components/schemas/LaunchContext/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":{"id":true,"resource_type":true,"status":true,"patient":true,"encounter":true,"fhir_user":true,"scope":true,"fhir_source":true,"fhir_base_url":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /launch-contexts/{id}`: Read a launch context */
export const retrieveLaunchContext: StandardSchema<MedblocksPatientSessionsOperations["GET"]["/launch-contexts/{id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","resource_type","status","patient","encounter","fhir_user","scope","fhir_source","fhir_base_url","created_at"]);
