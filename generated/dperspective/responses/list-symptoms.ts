// @ts-nocheck Made from openapi/dperspective/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { DPerspectiveOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate11;
const schema16 = {"type":"object","required":["id","description","severity","timestamp"],"properties":{"id":{"type":"string"},"description":{"type":"string"},"severity":{"type":["string","number"]},"timestamp":{"type":"string","format":"date-time"}}};
const formats0 = formats["date-time"];

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.pagination === undefined) && (missing0 = "pagination"))){
validate12.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.id === undefined) && (missing1 = "id")) || ((data1.description === undefined) && (missing1 = "description"))) || ((data1.severity === undefined) && (missing1 = "severity"))) || ((data1.timestamp === undefined) && (missing1 = "timestamp"))){
validate12.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"contract#/components/schemas/Symptom/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate12.errors = [{instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"contract#/components/schemas/Symptom/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.description !== undefined){
const _errs8 = errors;
if(typeof data1.description !== "string"){
validate12.errors = [{instancePath:instancePath+"/data/" + i0+"/description",schemaPath:"contract#/components/schemas/Symptom/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.severity !== undefined){
let data4 = data1.severity;
const _errs10 = errors;
if((typeof data4 !== "string") && (!(typeof data4 == "number"))){
validate12.errors = [{instancePath:instancePath+"/data/" + i0+"/severity",schemaPath:"contract#/components/schemas/Symptom/properties/severity/type",keyword:"type",params:{type: schema16.properties.severity.type},message:"must be string,number"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.timestamp !== undefined){
let data5 = data1.timestamp;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(!(formats0(data5))){
validate12.errors = [{instancePath:instancePath+"/data/" + i0+"/timestamp",schemaPath:"contract#/components/schemas/Symptom/properties/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/data/" + i0+"/timestamp",schemaPath:"contract#/components/schemas/Symptom/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"contract#/components/schemas/Symptom/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pagination !== undefined){
let data6 = data.pagination;
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((((data6.page === undefined) && (missing2 = "page")) || ((data6.pageSize === undefined) && (missing2 = "pageSize"))) || ((data6.total === undefined) && (missing2 = "total"))) || ((data6.totalPages === undefined) && (missing2 = "totalPages"))){
validate12.errors = [{instancePath:instancePath+"/pagination",schemaPath:"contract#/components/schemas/Pagination/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data6.page !== undefined){
let data7 = data6.page;
const _errs17 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
validate12.errors = [{instancePath:instancePath+"/pagination/page",schemaPath:"contract#/components/schemas/Pagination/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if(typeof data7 == "number"){
if(data7 < 1 || isNaN(data7)){
validate12.errors = [{instancePath:instancePath+"/pagination/page",schemaPath:"contract#/components/schemas/Pagination/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.pageSize !== undefined){
let data8 = data6.pageSize;
const _errs19 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate12.errors = [{instancePath:instancePath+"/pagination/pageSize",schemaPath:"contract#/components/schemas/Pagination/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if(typeof data8 == "number"){
if(data8 > 100 || isNaN(data8)){
validate12.errors = [{instancePath:instancePath+"/pagination/pageSize",schemaPath:"contract#/components/schemas/Pagination/properties/pageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data8 < 1 || isNaN(data8)){
validate12.errors = [{instancePath:instancePath+"/pagination/pageSize",schemaPath:"contract#/components/schemas/Pagination/properties/pageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid5 = _errs19 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.total !== undefined){
let data9 = data6.total;
const _errs21 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate12.errors = [{instancePath:instancePath+"/pagination/total",schemaPath:"contract#/components/schemas/Pagination/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
validate12.errors = [{instancePath:instancePath+"/pagination/total",schemaPath:"contract#/components/schemas/Pagination/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data6.totalPages !== undefined){
let data10 = data6.totalPages;
const _errs23 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate12.errors = [{instancePath:instancePath+"/pagination/totalPages",schemaPath:"contract#/components/schemas/Pagination/properties/totalPages/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
validate12.errors = [{instancePath:instancePath+"/pagination/totalPages",schemaPath:"contract#/components/schemas/Pagination/properties/totalPages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/pagination",schemaPath:"contract#/components/schemas/Pagination/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate12.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"data":true,"pagination":true},"dynamicProps":false,"dynamicItems":false};


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":{"data":true,"pagination":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/v1/symptoms`: List logged symptoms */
export const listSymptoms: StandardSchema<DPerspectiveOperations["GET"]["/api/v1/symptoms"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["data","","pagination","page","pageSize","total","totalPages"]);
