// @ts-nocheck Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { MedblocksPatientSessionsOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate37;
const schema39 = {"type":"object","required":["resource_type","data","has_more","next_cursor"],"properties":{"resource_type":{"const":"list"},"data":{"type":"array","items":{"$ref":"contract#/components/schemas/FhirSource"}},"has_more":{"type":"boolean"},"next_cursor":{"type":["string","null"]}}};
const schema40 = {"type":"object","required":["id","resource_type","name","type","fhir_base_url","logo_url","portal_url"],"properties":{"id":{"type":"string"},"resource_type":{"const":"fhir_source"},"name":{"type":"string"},"type":{"type":["string","null"]},"fhir_base_url":{"type":"string","format":"uri"},"logo_url":{"type":["string","null"],"format":"uri"},"portal_url":{"type":["string","null"],"format":"uri"}}};
const formats14 = formats.uri;

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.resource_type === undefined) && (missing0 = "resource_type")) || ((data.data === undefined) && (missing0 = "data"))) || ((data.has_more === undefined) && (missing0 = "has_more"))) || ((data.next_cursor === undefined) && (missing0 = "next_cursor"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.resource_type !== undefined){
const _errs1 = errors;
if("list" !== data.resource_type){
validate38.errors = [{instancePath:instancePath+"/resource_type",schemaPath:"#/properties/resource_type/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((((((data2.id === undefined) && (missing1 = "id")) || ((data2.resource_type === undefined) && (missing1 = "resource_type"))) || ((data2.name === undefined) && (missing1 = "name"))) || ((data2.type === undefined) && (missing1 = "type"))) || ((data2.fhir_base_url === undefined) && (missing1 = "fhir_base_url"))) || ((data2.logo_url === undefined) && (missing1 = "logo_url"))) || ((data2.portal_url === undefined) && (missing1 = "portal_url"))){
validate38.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"contract#/components/schemas/FhirSource/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.id !== undefined){
const _errs7 = errors;
if(typeof data2.id !== "string"){
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"contract#/components/schemas/FhirSource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.resource_type !== undefined){
const _errs9 = errors;
if("fhir_source" !== data2.resource_type){
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/resource_type",schemaPath:"contract#/components/schemas/FhirSource/properties/resource_type/const",keyword:"const",params:{allowedValue: "fhir_source"},message:"must be equal to constant"}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.name !== undefined){
const _errs10 = errors;
if(typeof data2.name !== "string"){
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"contract#/components/schemas/FhirSource/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.type !== undefined){
let data6 = data2.type;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"contract#/components/schemas/FhirSource/properties/type/type",keyword:"type",params:{type: schema40.properties.type.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.fhir_base_url !== undefined){
let data7 = data2.fhir_base_url;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data7 === "string"){
if(!(formats14(data7))){
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/fhir_base_url",schemaPath:"contract#/components/schemas/FhirSource/properties/fhir_base_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/fhir_base_url",schemaPath:"contract#/components/schemas/FhirSource/properties/fhir_base_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.logo_url !== undefined){
let data8 = data2.logo_url;
const _errs16 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/logo_url",schemaPath:"contract#/components/schemas/FhirSource/properties/logo_url/type",keyword:"type",params:{type: schema40.properties.logo_url.type},message:"must be string,null"}];
return false;
}
if(errors === _errs16){
if(errors === _errs16){
if(typeof data8 === "string"){
if(!(formats14(data8))){
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/logo_url",schemaPath:"contract#/components/schemas/FhirSource/properties/logo_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.portal_url !== undefined){
let data9 = data2.portal_url;
const _errs18 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/portal_url",schemaPath:"contract#/components/schemas/FhirSource/properties/portal_url/type",keyword:"type",params:{type: schema40.properties.portal_url.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(errors === _errs18){
if(typeof data9 === "string"){
if(!(formats14(data9))){
validate38.errors = [{instancePath:instancePath+"/data/" + i0+"/portal_url",schemaPath:"contract#/components/schemas/FhirSource/properties/portal_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
}
}
var valid3 = _errs18 === errors;
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
else {
validate38.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"contract#/components/schemas/FhirSource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_more !== undefined){
const _errs20 = errors;
if(typeof data.has_more !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_cursor !== undefined){
let data11 = data.next_cursor;
const _errs22 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate38.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"#/properties/next_cursor/type",keyword:"type",params:{type: schema39.properties.next_cursor.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs22 === errors;
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
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"resource_type":true,"data":true,"has_more":true,"next_cursor":true},"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate38(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"resource_type":true,"data":true,"has_more":true,"next_cursor":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /connections`: Search the catalogue of sources */
export const listFhirSources: StandardSchema<MedblocksPatientSessionsOperations["GET"]["/connections"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["resource_type","data","","has_more","next_cursor"]);
