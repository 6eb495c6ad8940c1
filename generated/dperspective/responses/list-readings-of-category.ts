// @ts-nocheck Made from openapi/dperspective/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { DPerspectiveOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate4;
const formats0 = formats["date-time"];

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
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
validate5.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(((((((data1.id === undefined) && (missing1 = "id")) || ((data1.type === undefined) && (missing1 = "type"))) || ((data1.value === undefined) && (missing1 = "value"))) || ((data1.unit === undefined) && (missing1 = "unit"))) || ((data1.timestamp === undefined) && (missing1 = "timestamp"))) || ((data1.source === undefined) && (missing1 = "source"))){
validate5.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"contract#/components/schemas/Reading/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate5.errors = [{instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"contract#/components/schemas/Reading/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.type !== undefined){
const _errs8 = errors;
if(typeof data1.type !== "string"){
validate5.errors = [{instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"contract#/components/schemas/Reading/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.value !== undefined){
const _errs10 = errors;
if(!(typeof data1.value == "number")){
validate5.errors = [{instancePath:instancePath+"/data/" + i0+"/value",schemaPath:"contract#/components/schemas/Reading/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.unit !== undefined){
const _errs12 = errors;
if(typeof data1.unit !== "string"){
validate5.errors = [{instancePath:instancePath+"/data/" + i0+"/unit",schemaPath:"contract#/components/schemas/Reading/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.timestamp !== undefined){
let data6 = data1.timestamp;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data6 === "string"){
if(!(formats0(data6))){
validate5.errors = [{instancePath:instancePath+"/data/" + i0+"/timestamp",schemaPath:"contract#/components/schemas/Reading/properties/timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate5.errors = [{instancePath:instancePath+"/data/" + i0+"/timestamp",schemaPath:"contract#/components/schemas/Reading/properties/timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data1.source !== undefined){
const _errs16 = errors;
if(typeof data1.source !== "string"){
validate5.errors = [{instancePath:instancePath+"/data/" + i0+"/source",schemaPath:"contract#/components/schemas/Reading/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
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
else {
validate5.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"contract#/components/schemas/Reading/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate5.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data8 = data.pagination;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((((data8.page === undefined) && (missing2 = "page")) || ((data8.pageSize === undefined) && (missing2 = "pageSize"))) || ((data8.total === undefined) && (missing2 = "total"))) || ((data8.totalPages === undefined) && (missing2 = "totalPages"))){
validate5.errors = [{instancePath:instancePath+"/pagination",schemaPath:"contract#/components/schemas/Pagination/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data8.page !== undefined){
let data9 = data8.page;
const _errs21 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate5.errors = [{instancePath:instancePath+"/pagination/page",schemaPath:"contract#/components/schemas/Pagination/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs21){
if(typeof data9 == "number"){
if(data9 < 1 || isNaN(data9)){
validate5.errors = [{instancePath:instancePath+"/pagination/page",schemaPath:"contract#/components/schemas/Pagination/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data8.pageSize !== undefined){
let data10 = data8.pageSize;
const _errs23 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate5.errors = [{instancePath:instancePath+"/pagination/pageSize",schemaPath:"contract#/components/schemas/Pagination/properties/pageSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if(typeof data10 == "number"){
if(data10 > 100 || isNaN(data10)){
validate5.errors = [{instancePath:instancePath+"/pagination/pageSize",schemaPath:"contract#/components/schemas/Pagination/properties/pageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data10 < 1 || isNaN(data10)){
validate5.errors = [{instancePath:instancePath+"/pagination/pageSize",schemaPath:"contract#/components/schemas/Pagination/properties/pageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
var valid5 = _errs23 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.total !== undefined){
let data11 = data8.total;
const _errs25 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
validate5.errors = [{instancePath:instancePath+"/pagination/total",schemaPath:"contract#/components/schemas/Pagination/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
validate5.errors = [{instancePath:instancePath+"/pagination/total",schemaPath:"contract#/components/schemas/Pagination/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs25 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data8.totalPages !== undefined){
let data12 = data8.totalPages;
const _errs27 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate5.errors = [{instancePath:instancePath+"/pagination/totalPages",schemaPath:"contract#/components/schemas/Pagination/properties/totalPages/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs27){
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
validate5.errors = [{instancePath:instancePath+"/pagination/totalPages",schemaPath:"contract#/components/schemas/Pagination/properties/totalPages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid5 = _errs27 === errors;
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
validate5.errors = [{instancePath:instancePath+"/pagination",schemaPath:"contract#/components/schemas/Pagination/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate5.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"props":{"data":true,"pagination":true},"dynamicProps":false,"dynamicItems":false};


function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate5(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"props":{"data":true,"pagination":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/v1/health-data/{category}`: List readings of one category */
export const listReadingsOfCategory: StandardSchema<DPerspectiveOperations["GET"]["/api/v1/health-data/{category}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["data","","pagination","page","pageSize","total","totalPages"]);
