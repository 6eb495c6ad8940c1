// @ts-nocheck Made from openapi/dperspective/ by `npm run generate`; do not edit.
import { asValidator } from "../../../client/validation/as-validator.ts";
import type { Validator } from "../../../client/validation/validator.ts";
import type { DPerspectiveOperations } from "../contract.ts";

const compiled = validate1;
const schema3 = {"type":"string","enum":["heart","blood-pressure","oxygen","respiratory","glucose","temperature","activity","sleep","body-composition","mindfulness"]};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.params === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'"};
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
if(data0.path === undefined){
const err1 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.path !== undefined){
let data1 = data0.path;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.category === undefined){
const err2 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/required",keyword:"required",params:{missingProperty: "category"},message:"must have required property '"+"category"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data1){
if(!(key0 === "category")){
const err3 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.category !== undefined){
let data2 = data1.category;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/params/path/category",schemaPath:"contract#/components/schemas/HealthDataCategory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((data2 === "heart") || (data2 === "blood-pressure")) || (data2 === "oxygen")) || (data2 === "respiratory")) || (data2 === "glucose")) || (data2 === "temperature")) || (data2 === "activity")) || (data2 === "sleep")) || (data2 === "body-composition")) || (data2 === "mindfulness"))){
const err5 = {instancePath:instancePath+"/params/path/category",schemaPath:"contract#/components/schemas/HealthDataCategory/enum",keyword:"enum",params:{allowedValues: schema3.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.query !== undefined){
let data3 = data0.query;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((key1 === "page") || (key1 === "pageSize"))){
const err7 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.page !== undefined){
let data4 = data3.page;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err8 = {instancePath:instancePath+"/params/query/page",schemaPath:"#/properties/params/properties/query/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/params/query/page",schemaPath:"#/properties/params/properties/query/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data3.pageSize !== undefined){
let data5 = data3.pageSize;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err10 = {instancePath:instancePath+"/params/query/pageSize",schemaPath:"#/properties/params/properties/query/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/params/query/pageSize",schemaPath:"#/properties/params/properties/query/properties/pageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"params":true},"dynamicProps":false,"dynamicItems":false};

/** Checks a request of `GET /api/v1/health-data/{category}`: List readings of one category */
export const listReadingsOfCategory: Validator<DPerspectiveOperations["GET"]["/api/v1/health-data/{category}"]["init"]> = /* @__PURE__ */ asValidator(compiled, ["params","path","category","query","page","pageSize"]);
