// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate105;
const schema130 = {"type":"object","required":["id","brand_id","first_name","last_name","date_of_birth","gender","email","phone","external_ids","status","metadata","created_at","updated_at"],"properties":{"id":{"type":"string"},"brand_id":{"type":"string"},"first_name":{"type":"string"},"last_name":{"type":"string"},"date_of_birth":{"type":["string","null"]},"gender":{"type":["string","null"]},"email":{"type":["string","null"]},"phone":{"type":["string","null"]},"external_ids":{"$ref":"contract#/components/schemas/ExternalIds"},"status":{"type":"string"},"metadata":{"$ref":"contract#/components/schemas/Metadata"},"created_at":{"type":"string"},"updated_at":{"type":"string"},"age_verified_at":{"type":["string","null"]},"ruo_pathway_acknowledged_at":{"type":["string","null"]},"researcher_acknowledgement_id":{"type":["string","null"]},"prescription_status":{"type":["string","null"]},"prescription_consult_completed_at":{"type":["string","null"]}}};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.brand_id === undefined) && (missing0 = "brand_id"))) || ((data.first_name === undefined) && (missing0 = "first_name"))) || ((data.last_name === undefined) && (missing0 = "last_name"))) || ((data.date_of_birth === undefined) && (missing0 = "date_of_birth"))) || ((data.gender === undefined) && (missing0 = "gender"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.phone === undefined) && (missing0 = "phone"))) || ((data.external_ids === undefined) && (missing0 = "external_ids"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.metadata === undefined) && (missing0 = "metadata"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate107.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.brand_id !== undefined){
const _errs3 = errors;
if(typeof data.brand_id !== "string"){
validate107.errors = [{instancePath:instancePath+"/brand_id",schemaPath:"#/properties/brand_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_name !== undefined){
const _errs5 = errors;
if(typeof data.first_name !== "string"){
validate107.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined){
const _errs7 = errors;
if(typeof data.last_name !== "string"){
validate107.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date_of_birth !== undefined){
let data4 = data.date_of_birth;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate107.errors = [{instancePath:instancePath+"/date_of_birth",schemaPath:"#/properties/date_of_birth/type",keyword:"type",params:{type: schema130.properties.date_of_birth.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
let data5 = data.gender;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate107.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema130.properties.gender.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data6 = data.email;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate107.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema130.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone !== undefined){
let data7 = data.phone;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate107.errors = [{instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: schema130.properties.phone.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.external_ids !== undefined){
let data8 = data.external_ids;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key0 in data8){
const _errs21 = errors;
if(typeof data8[key0] !== "string"){
validate107.errors = [{instancePath:instancePath+"/external_ids/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"contract#/components/schemas/ExternalIds/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/external_ids",schemaPath:"contract#/components/schemas/ExternalIds/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs23 = errors;
if(typeof data.status !== "string"){
validate107.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data11 = data.metadata;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
validate107.errors = [{instancePath:instancePath+"/metadata",schemaPath:"contract#/components/schemas/Metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs29 = errors;
if(typeof data.created_at !== "string"){
validate107.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs31 = errors;
if(typeof data.updated_at !== "string"){
validate107.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.age_verified_at !== undefined){
let data14 = data.age_verified_at;
const _errs33 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate107.errors = [{instancePath:instancePath+"/age_verified_at",schemaPath:"#/properties/age_verified_at/type",keyword:"type",params:{type: schema130.properties.age_verified_at.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ruo_pathway_acknowledged_at !== undefined){
let data15 = data.ruo_pathway_acknowledged_at;
const _errs35 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate107.errors = [{instancePath:instancePath+"/ruo_pathway_acknowledged_at",schemaPath:"#/properties/ruo_pathway_acknowledged_at/type",keyword:"type",params:{type: schema130.properties.ruo_pathway_acknowledged_at.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.researcher_acknowledgement_id !== undefined){
let data16 = data.researcher_acknowledgement_id;
const _errs37 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate107.errors = [{instancePath:instancePath+"/researcher_acknowledgement_id",schemaPath:"#/properties/researcher_acknowledgement_id/type",keyword:"type",params:{type: schema130.properties.researcher_acknowledgement_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prescription_status !== undefined){
let data17 = data.prescription_status;
const _errs39 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate107.errors = [{instancePath:instancePath+"/prescription_status",schemaPath:"#/properties/prescription_status/type",keyword:"type",params:{type: schema130.properties.prescription_status.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prescription_consult_completed_at !== undefined){
let data18 = data.prescription_consult_completed_at;
const _errs41 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate107.errors = [{instancePath:instancePath+"/prescription_consult_completed_at",schemaPath:"#/properties/prescription_consult_completed_at/type",keyword:"type",params:{type: schema130.properties.prescription_consult_completed_at.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs41 === errors;
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
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":{"id":true,"brand_id":true,"first_name":true,"last_name":true,"date_of_birth":true,"gender":true,"email":true,"phone":true,"external_ids":true,"status":true,"metadata":true,"created_at":true,"updated_at":true,"age_verified_at":true,"ruo_pathway_acknowledged_at":true,"researcher_acknowledgement_id":true,"prescription_status":true,"prescription_consult_completed_at":true},"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.patients === undefined) && (missing0 = "patients")) || ((data.total === undefined) && (missing0 = "total"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.patients !== undefined){
let data0 = data.patients;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate107(data0[i0], {instancePath:instancePath+"/patients/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/patients",schemaPath:"#/properties/patients/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate106.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":{"patients":true,"total":true},"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":{"patients":true,"total":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/patients`: List the patients of a brand */
export const listPatients: StandardSchema<LoopOperations["GET"]["/v1/patients"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","brand_id","first_name","last_name","date_of_birth","gender","email","phone","external_ids","","status","metadata","created_at","updated_at","age_verified_at","ruo_pathway_acknowledged_at","researcher_acknowledgement_id","prescription_status","prescription_consult_completed_at","patients","total"]);
