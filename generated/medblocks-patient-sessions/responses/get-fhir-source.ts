// @ts-nocheck Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { MedblocksPatientSessionsOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate40;
const schema40 = {"type":"object","required":["id","resource_type","name","type","fhir_base_url","logo_url","portal_url"],"properties":{"id":{"type":"string"},"resource_type":{"const":"fhir_source"},"name":{"type":"string"},"type":{"type":["string","null"]},"fhir_base_url":{"type":"string","format":"uri"},"logo_url":{"type":["string","null"],"format":"uri"},"portal_url":{"type":["string","null"],"format":"uri"}}};
const formats14 = formats.uri;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
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
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.resource_type === undefined) && (missing0 = "resource_type"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.fhir_base_url === undefined) && (missing0 = "fhir_base_url"))) || ((data.logo_url === undefined) && (missing0 = "logo_url"))) || ((data.portal_url === undefined) && (missing0 = "portal_url"))){
validate40.errors = [{instancePath,schemaPath:"contract#/components/schemas/FhirSource/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate40.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/FhirSource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if("fhir_source" !== data.resource_type){
validate40.errors = [{instancePath:instancePath+"/resource_type",schemaPath:"contract#/components/schemas/FhirSource/properties/resource_type/const",keyword:"const",params:{allowedValue: "fhir_source"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate40.errors = [{instancePath:instancePath+"/name",schemaPath:"contract#/components/schemas/FhirSource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.type !== undefined){
let data3 = data.type;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate40.errors = [{instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/FhirSource/properties/type/type",keyword:"type",params:{type: schema40.properties.type.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fhir_base_url !== undefined){
let data4 = data.fhir_base_url;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data4 === "string"){
if(!(formats14(data4))){
validate40.errors = [{instancePath:instancePath+"/fhir_base_url",schemaPath:"contract#/components/schemas/FhirSource/properties/fhir_base_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/fhir_base_url",schemaPath:"contract#/components/schemas/FhirSource/properties/fhir_base_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.logo_url !== undefined){
let data5 = data.logo_url;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate40.errors = [{instancePath:instancePath+"/logo_url",schemaPath:"contract#/components/schemas/FhirSource/properties/logo_url/type",keyword:"type",params:{type: schema40.properties.logo_url.type},message:"must be string,null"}];
return false;
}
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats14(data5))){
validate40.errors = [{instancePath:instancePath+"/logo_url",schemaPath:"contract#/components/schemas/FhirSource/properties/logo_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.portal_url !== undefined){
let data6 = data.portal_url;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate40.errors = [{instancePath:instancePath+"/portal_url",schemaPath:"contract#/components/schemas/FhirSource/properties/portal_url/type",keyword:"type",params:{type: schema40.properties.portal_url.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(errors === _errs13){
if(typeof data6 === "string"){
if(!(formats14(data6))){
validate40.errors = [{instancePath:instancePath+"/portal_url",schemaPath:"contract#/components/schemas/FhirSource/properties/portal_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
}
}
var valid1 = _errs13 === errors;
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
validate40.errors = [{instancePath,schemaPath:"contract#/components/schemas/FhirSource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":{"id":true,"resource_type":true,"name":true,"type":true,"fhir_base_url":true,"logo_url":true,"portal_url":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /connections/{id}`: Read a source */
export const getFhirSource: StandardSchema<MedblocksPatientSessionsOperations["GET"]["/connections/{id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","resource_type","name","type","fhir_base_url","logo_url","portal_url"]);
