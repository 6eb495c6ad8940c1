// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asValidator } from "../../../client/validation/as-validator.ts";
import type { Validator } from "../../../client/validation/validator.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate20;
const schema26 = {"type":"object","required":["patient_id","brand_id","vendor","raw_payload"],"properties":{"patient_id":{"type":"string"},"brand_id":{"type":"string"},"vendor":{"type":"string","enum":["labcorp","quest","junction"]},"raw_payload":{"type":"object","additionalProperties":true}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
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
if(data3.patient_id === undefined){
const err6 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/VendorPayload/required",keyword:"required",params:{missingProperty: "patient_id"},message:"must have required property '"+"patient_id"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.brand_id === undefined){
const err7 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/VendorPayload/required",keyword:"required",params:{missingProperty: "brand_id"},message:"must have required property '"+"brand_id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.vendor === undefined){
const err8 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/VendorPayload/required",keyword:"required",params:{missingProperty: "vendor"},message:"must have required property '"+"vendor"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.raw_payload === undefined){
const err9 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/VendorPayload/required",keyword:"required",params:{missingProperty: "raw_payload"},message:"must have required property '"+"raw_payload"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.patient_id !== undefined){
if(typeof data3.patient_id !== "string"){
const err10 = {instancePath:instancePath+"/body/patient_id",schemaPath:"contract#/components/schemas/VendorPayload/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.brand_id !== undefined){
if(typeof data3.brand_id !== "string"){
const err11 = {instancePath:instancePath+"/body/brand_id",schemaPath:"contract#/components/schemas/VendorPayload/properties/brand_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.vendor !== undefined){
let data6 = data3.vendor;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/body/vendor",schemaPath:"contract#/components/schemas/VendorPayload/properties/vendor/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(((data6 === "labcorp") || (data6 === "quest")) || (data6 === "junction"))){
const err13 = {instancePath:instancePath+"/body/vendor",schemaPath:"contract#/components/schemas/VendorPayload/properties/vendor/enum",keyword:"enum",params:{allowedValues: schema26.properties.vendor.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.raw_payload !== undefined){
let data7 = data3.raw_payload;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
}
else {
const err14 = {instancePath:instancePath+"/body/raw_payload",schemaPath:"contract#/components/schemas/VendorPayload/properties/raw_payload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/VendorPayload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"params":true,"body":true},"dynamicProps":false,"dynamicItems":false};

/** Checks a request of `POST /v1/biomarkers/parse/vendor`: Store a vendor's laboratory result */
export const parseVendorBiomarkers: Validator<LoopOperations["POST"]["/v1/biomarkers/parse/vendor"]["init"]> = /* @__PURE__ */ asValidator(compiled, ["params","path","query","body","patient_id","brand_id","vendor","raw_payload"]);
