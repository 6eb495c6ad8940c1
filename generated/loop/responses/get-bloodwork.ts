// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate49;
const schema59 = {"type":"object","required":["id","patient_id","brand_id","file_name","content_type","source","status","uploaded_at","signed_url"],"properties":{"id":{"type":"string","format":"uuid"},"patient_id":{"type":"string"},"brand_id":{"type":"string"},"file_name":{"type":["string","null"]},"content_type":{"type":"string"},"source":{"type":"string"},"status":{"type":"string"},"uploaded_at":{"type":"string","format":"date-time"},"signed_url":{"type":"string","format":"uri"}}};
const formats12 = formats.uuid;
const formats14 = formats["date-time"];
const formats0 = formats.uri;

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
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
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.patient_id === undefined) && (missing0 = "patient_id"))) || ((data.brand_id === undefined) && (missing0 = "brand_id"))) || ((data.file_name === undefined) && (missing0 = "file_name"))) || ((data.content_type === undefined) && (missing0 = "content_type"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.uploaded_at === undefined) && (missing0 = "uploaded_at"))) || ((data.signed_url === undefined) && (missing0 = "signed_url"))){
validate49.errors = [{instancePath,schemaPath:"contract#/components/schemas/BloodworkView/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats12(data0))){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/BloodworkView/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/BloodworkView/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
validate49.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"contract#/components/schemas/BloodworkView/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate49.errors = [{instancePath:instancePath+"/brand_id",schemaPath:"contract#/components/schemas/BloodworkView/properties/brand_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.file_name !== undefined){
let data3 = data.file_name;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate49.errors = [{instancePath:instancePath+"/file_name",schemaPath:"contract#/components/schemas/BloodworkView/properties/file_name/type",keyword:"type",params:{type: schema59.properties.file_name.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.content_type !== undefined){
const _errs10 = errors;
if(typeof data.content_type !== "string"){
validate49.errors = [{instancePath:instancePath+"/content_type",schemaPath:"contract#/components/schemas/BloodworkView/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.source !== undefined){
const _errs12 = errors;
if(typeof data.source !== "string"){
validate49.errors = [{instancePath:instancePath+"/source",schemaPath:"contract#/components/schemas/BloodworkView/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs14 = errors;
if(typeof data.status !== "string"){
validate49.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/BloodworkView/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.uploaded_at !== undefined){
let data7 = data.uploaded_at;
const _errs16 = errors;
if(errors === _errs16){
if(errors === _errs16){
if(typeof data7 === "string"){
if(!(formats14(data7))){
validate49.errors = [{instancePath:instancePath+"/uploaded_at",schemaPath:"contract#/components/schemas/BloodworkView/properties/uploaded_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/uploaded_at",schemaPath:"contract#/components/schemas/BloodworkView/properties/uploaded_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.signed_url !== undefined){
let data8 = data.signed_url;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data8 === "string"){
if(!(formats0(data8))){
validate49.errors = [{instancePath:instancePath+"/signed_url",schemaPath:"contract#/components/schemas/BloodworkView/properties/signed_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/signed_url",schemaPath:"contract#/components/schemas/BloodworkView/properties/signed_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs18 === errors;
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
else {
validate49.errors = [{instancePath,schemaPath:"contract#/components/schemas/BloodworkView/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":{"id":true,"patient_id":true,"brand_id":true,"file_name":true,"content_type":true,"source":true,"status":true,"uploaded_at":true,"signed_url":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/bloodwork/view/{id}`: Read a laboratory report */
export const getBloodwork: StandardSchema<LoopOperations["GET"]["/v1/bloodwork/view/{id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","patient_id","brand_id","file_name","content_type","source","status","uploaded_at","signed_url"]);
