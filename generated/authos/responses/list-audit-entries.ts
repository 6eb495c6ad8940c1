// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate245;
const schema264 = {"type":"object","required":["id","platform_owner_id","action","target_type","target_id","created_at"],"properties":{"id":{"type":"string"},"platform_owner_id":{"type":"string"},"action":{"type":"string"},"target_type":{"type":"string"},"target_id":{"type":"string"},"metadata":{"type":["string","null"]},"created_at":{"type":"string","format":"date-time"}}};
const formats8 = formats["date-time"];

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.logs === undefined) && (missing0 = "logs")) || ((data.total === undefined) && (missing0 = "total"))){
validate246.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.logs !== undefined){
let data0 = data.logs;
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
if(((((((data1.id === undefined) && (missing1 = "id")) || ((data1.platform_owner_id === undefined) && (missing1 = "platform_owner_id"))) || ((data1.action === undefined) && (missing1 = "action"))) || ((data1.target_type === undefined) && (missing1 = "target_type"))) || ((data1.target_id === undefined) && (missing1 = "target_id"))) || ((data1.created_at === undefined) && (missing1 = "created_at"))){
validate246.errors = [{instancePath:instancePath+"/logs/" + i0,schemaPath:"contract#/components/schemas/AuditEntry/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate246.errors = [{instancePath:instancePath+"/logs/" + i0+"/id",schemaPath:"contract#/components/schemas/AuditEntry/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.platform_owner_id !== undefined){
const _errs8 = errors;
if(typeof data1.platform_owner_id !== "string"){
validate246.errors = [{instancePath:instancePath+"/logs/" + i0+"/platform_owner_id",schemaPath:"contract#/components/schemas/AuditEntry/properties/platform_owner_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.action !== undefined){
const _errs10 = errors;
if(typeof data1.action !== "string"){
validate246.errors = [{instancePath:instancePath+"/logs/" + i0+"/action",schemaPath:"contract#/components/schemas/AuditEntry/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.target_type !== undefined){
const _errs12 = errors;
if(typeof data1.target_type !== "string"){
validate246.errors = [{instancePath:instancePath+"/logs/" + i0+"/target_type",schemaPath:"contract#/components/schemas/AuditEntry/properties/target_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.target_id !== undefined){
const _errs14 = errors;
if(typeof data1.target_id !== "string"){
validate246.errors = [{instancePath:instancePath+"/logs/" + i0+"/target_id",schemaPath:"contract#/components/schemas/AuditEntry/properties/target_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.metadata !== undefined){
let data7 = data1.metadata;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate246.errors = [{instancePath:instancePath+"/logs/" + i0+"/metadata",schemaPath:"contract#/components/schemas/AuditEntry/properties/metadata/type",keyword:"type",params:{type: schema264.properties.metadata.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.created_at !== undefined){
let data8 = data1.created_at;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data8 === "string"){
if(!(formats8(data8))){
validate246.errors = [{instancePath:instancePath+"/logs/" + i0+"/created_at",schemaPath:"contract#/components/schemas/AuditEntry/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate246.errors = [{instancePath:instancePath+"/logs/" + i0+"/created_at",schemaPath:"contract#/components/schemas/AuditEntry/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate246.errors = [{instancePath:instancePath+"/logs/" + i0,schemaPath:"contract#/components/schemas/AuditEntry/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate246.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data9 = data.total;
const _errs20 = errors;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
validate246.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
validate246.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate246.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":{"logs":true,"total":true},"dynamicProps":false,"dynamicItems":false};


function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate246(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":{"logs":true,"total":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/platform/audit-log`: Read the audit trail */
export const listAuditEntries: StandardSchema<AuthOSOperations["GET"]["/api/platform/audit-log"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["logs","","total"]);
