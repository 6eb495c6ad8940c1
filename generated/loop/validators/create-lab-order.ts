// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asValidator } from "../../../client/validation/as-validator.ts";
import type { Validator } from "../../../client/validation/validator.ts";
import type { LoopOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate47;
const schema59 = {"type":"object","required":["brand_id","patient_id","panel_id"],"properties":{"brand_id":{"type":"string"},"patient_id":{"type":"string","format":"uuid"},"panel_id":{"type":"string","enum":["hashimotos","pcos","fertility"]},"patient":{"type":"object","properties":{"first_name":{"type":"string"},"last_name":{"type":"string"},"dob":{"type":"string"},"email":{"type":"string"}}},"address":{"type":"object","properties":{"line1":{"type":"string"},"line2":{"type":"string"},"city":{"type":"string"},"state":{"type":"string"},"zip":{"type":"string"},"country":{"type":"string"}}}}};
const formats14 = formats.uuid;

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path !== undefined){
let data1 = data0.path;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const err1 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.query !== undefined){
let data2 = data0.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const err3 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
let data3 = data.body;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.brand_id === undefined){
const err6 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/NewLabOrder/required",keyword:"required",params:{missingProperty: "brand_id"},message:"must have required property '"+"brand_id"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.patient_id === undefined){
const err7 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/NewLabOrder/required",keyword:"required",params:{missingProperty: "patient_id"},message:"must have required property '"+"patient_id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.panel_id === undefined){
const err8 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/NewLabOrder/required",keyword:"required",params:{missingProperty: "panel_id"},message:"must have required property '"+"panel_id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.brand_id !== undefined){
if(typeof data3.brand_id !== "string"){
const err9 = {instancePath:instancePath+"/body/brand_id",schemaPath:"contract#/components/schemas/NewLabOrder/properties/brand_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.patient_id !== undefined){
let data5 = data3.patient_id;
if(typeof data5 === "string"){
if(!(formats14(data5))){
const err10 = {instancePath:instancePath+"/body/patient_id",schemaPath:"contract#/components/schemas/NewLabOrder/properties/patient_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/body/patient_id",schemaPath:"contract#/components/schemas/NewLabOrder/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.panel_id !== undefined){
let data6 = data3.panel_id;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/body/panel_id",schemaPath:"contract#/components/schemas/NewLabOrder/properties/panel_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data6 === "hashimotos") || (data6 === "pcos")) || (data6 === "fertility"))){
const err13 = {instancePath:instancePath+"/body/panel_id",schemaPath:"contract#/components/schemas/NewLabOrder/properties/panel_id/enum",keyword:"enum",params:{allowedValues: schema59.properties.panel_id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.patient !== undefined){
let data7 = data3.patient;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.first_name !== undefined){
if(typeof data7.first_name !== "string"){
const err14 = {instancePath:instancePath+"/body/patient/first_name",schemaPath:"contract#/components/schemas/NewLabOrder/properties/patient/properties/first_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.last_name !== undefined){
if(typeof data7.last_name !== "string"){
const err15 = {instancePath:instancePath+"/body/patient/last_name",schemaPath:"contract#/components/schemas/NewLabOrder/properties/patient/properties/last_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.dob !== undefined){
if(typeof data7.dob !== "string"){
const err16 = {instancePath:instancePath+"/body/patient/dob",schemaPath:"contract#/components/schemas/NewLabOrder/properties/patient/properties/dob/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.email !== undefined){
if(typeof data7.email !== "string"){
const err17 = {instancePath:instancePath+"/body/patient/email",schemaPath:"contract#/components/schemas/NewLabOrder/properties/patient/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/body/patient",schemaPath:"contract#/components/schemas/NewLabOrder/properties/patient/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.address !== undefined){
let data12 = data3.address;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.line1 !== undefined){
if(typeof data12.line1 !== "string"){
const err19 = {instancePath:instancePath+"/body/address/line1",schemaPath:"contract#/components/schemas/NewLabOrder/properties/address/properties/line1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.line2 !== undefined){
if(typeof data12.line2 !== "string"){
const err20 = {instancePath:instancePath+"/body/address/line2",schemaPath:"contract#/components/schemas/NewLabOrder/properties/address/properties/line2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data12.city !== undefined){
if(typeof data12.city !== "string"){
const err21 = {instancePath:instancePath+"/body/address/city",schemaPath:"contract#/components/schemas/NewLabOrder/properties/address/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.state !== undefined){
if(typeof data12.state !== "string"){
const err22 = {instancePath:instancePath+"/body/address/state",schemaPath:"contract#/components/schemas/NewLabOrder/properties/address/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.zip !== undefined){
if(typeof data12.zip !== "string"){
const err23 = {instancePath:instancePath+"/body/address/zip",schemaPath:"contract#/components/schemas/NewLabOrder/properties/address/properties/zip/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.country !== undefined){
if(typeof data12.country !== "string"){
const err24 = {instancePath:instancePath+"/body/address/country",schemaPath:"contract#/components/schemas/NewLabOrder/properties/address/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/body/address",schemaPath:"contract#/components/schemas/NewLabOrder/properties/address/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/NewLabOrder/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":{"params":true,"body":true},"dynamicProps":false,"dynamicItems":false};

/** Checks a request of `POST /v1/lab-orders`: Order a laboratory panel */
export const createLabOrder: Validator<LoopOperations["POST"]["/v1/lab-orders"]["init"]> = /* @__PURE__ */ asValidator(compiled, ["params","path","query","body","brand_id","patient_id","panel_id","patient","first_name","last_name","dob","email","address","line1","line2","city","state","zip","country"]);
