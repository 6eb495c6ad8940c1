// @ts-nocheck Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { MedblocksPatientSessionsOperations } from "../contract.ts";

const compiled = validate26;
const schema28 = {"type":"object","required":["resource_type","patient_id","data","has_more","next_cursor","previous_cursor"],"properties":{"resource_type":{"const":"list"},"patient_id":{"type":"string"},"data":{"type":"array","items":{"$ref":"contract#/components/schemas/PatientRecord"}},"has_more":{"type":"boolean"},"next_cursor":{"type":["string","null"]},"previous_cursor":{"type":["string","null"]}}};
const schema29 = {"type":"object","required":["source","resource"],"properties":{"source":{"type":["string","null"]},"resource":{"type":"object","required":["resourceType"],"properties":{"resourceType":{"type":"string"},"id":{"type":"string"}},"additionalProperties":true}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.resource_type === undefined) && (missing0 = "resource_type")) || ((data.patient_id === undefined) && (missing0 = "patient_id"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.has_more === undefined) && (missing0 = "has_more"))) || ((data.next_cursor === undefined) && (missing0 = "next_cursor"))) || ((data.previous_cursor === undefined) && (missing0 = "previous_cursor"))){
validate27.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.resource_type !== undefined){
const _errs1 = errors;
if("list" !== data.resource_type){
validate27.errors = [{instancePath:instancePath+"/resource_type",schemaPath:"#/properties/resource_type/const",keyword:"const",params:{allowedValue: "list"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patient_id !== undefined){
const _errs2 = errors;
if(typeof data.patient_id !== "string"){
validate27.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"#/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data2 = data.data;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.source === undefined) && (missing1 = "source")) || ((data3.resource === undefined) && (missing1 = "resource"))){
validate27.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"contract#/components/schemas/PatientRecord/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.source !== undefined){
let data4 = data3.source;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate27.errors = [{instancePath:instancePath+"/data/" + i0+"/source",schemaPath:"contract#/components/schemas/PatientRecord/properties/source/type",keyword:"type",params:{type: schema29.properties.source.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.resource !== undefined){
let data5 = data3.resource;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((data5.resourceType === undefined) && (missing2 = "resourceType")){
validate27.errors = [{instancePath:instancePath+"/data/" + i0+"/resource",schemaPath:"contract#/components/schemas/PatientRecord/properties/resource/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data5.resourceType !== undefined){
const _errs14 = errors;
if(typeof data5.resourceType !== "string"){
validate27.errors = [{instancePath:instancePath+"/data/" + i0+"/resource/resourceType",schemaPath:"contract#/components/schemas/PatientRecord/properties/resource/properties/resourceType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data5.id !== undefined){
const _errs16 = errors;
if(typeof data5.id !== "string"){
validate27.errors = [{instancePath:instancePath+"/data/" + i0+"/resource/id",schemaPath:"contract#/components/schemas/PatientRecord/properties/resource/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/data/" + i0+"/resource",schemaPath:"contract#/components/schemas/PatientRecord/properties/resource/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"contract#/components/schemas/PatientRecord/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_more !== undefined){
const _errs18 = errors;
if(typeof data.has_more !== "boolean"){
validate27.errors = [{instancePath:instancePath+"/has_more",schemaPath:"#/properties/has_more/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_cursor !== undefined){
let data9 = data.next_cursor;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate27.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"#/properties/next_cursor/type",keyword:"type",params:{type: schema28.properties.next_cursor.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previous_cursor !== undefined){
let data10 = data.previous_cursor;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate27.errors = [{instancePath:instancePath+"/previous_cursor",schemaPath:"#/properties/previous_cursor/type",keyword:"type",params:{type: schema28.properties.previous_cursor.type},message:"must be string,null"}];
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
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"resource_type":true,"patient_id":true,"data":true,"has_more":true,"next_cursor":true,"previous_cursor":true},"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"resource_type":true,"patient_id":true,"data":true,"has_more":true,"next_cursor":true,"previous_cursor":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /patients/{id}/records`: Read a patient's records */
export const getPatientRecords: StandardSchema<MedblocksPatientSessionsOperations["GET"]["/patients/{id}/records"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["resource_type","patient_id","data","","has_more","next_cursor","previous_cursor"]);
