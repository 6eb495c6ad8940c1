// @ts-nocheck Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { MedblocksPatientSessionsOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate33;
const schema22 = {"type":"object","required":["id","resource_type","status","url","patient_id","connection_id","recommended_connection_ids","return_url","return_button_label","connections","expires_at","metadata","created_at"],"properties":{"id":{"type":"string"},"resource_type":{"const":"patient_session"},"status":{"$ref":"contract#/components/schemas/SessionStatus"},"url":{"type":"string","format":"uri"},"patient_id":{"type":"string"},"connection_id":{"type":["string","null"]},"recommended_connection_ids":{"type":["array","null"],"items":{"type":"string"}},"return_url":{"type":"string","format":"uri"},"return_button_label":{"type":["string","null"]},"connections":{"type":"array","items":{"$ref":"contract#/components/schemas/ConnectionAttempt"}},"expires_at":{"type":"string","format":"date-time"},"metadata":{"$ref":"contract#/components/schemas/Metadata"},"created_at":{"type":"string","format":"date-time"}}};
const schema23 = {"type":"string","enum":["open","complete","expired"]};
const formats14 = formats.uri;
const formats0 = formats["date-time"];
const schema24 = {"type":"object","required":["id","connection_id","status","failure_code","failure_at","created_at"],"properties":{"id":{"type":["string","null"]},"connection_id":{"type":"string"},"status":{"$ref":"contract#/components/schemas/ConnectionStatus"},"failure_code":{"type":["string","null"]},"failure_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"}}};
const schema12 = {"type":"string","enum":["active","failed","expired","refresh_failed","disconnected"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.connection_id === undefined) && (missing0 = "connection_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.failure_code === undefined) && (missing0 = "failure_code"))) || ((data.failure_at === undefined) && (missing0 = "failure_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate22.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema24.properties.id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connection_id !== undefined){
const _errs3 = errors;
if(typeof data.connection_id !== "string"){
validate22.errors = [{instancePath:instancePath+"/connection_id",schemaPath:"#/properties/connection_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate22.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/ConnectionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data2 === "active") || (data2 === "failed")) || (data2 === "expired")) || (data2 === "refresh_failed")) || (data2 === "disconnected"))){
validate22.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/ConnectionStatus/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure_code !== undefined){
let data3 = data.failure_code;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate22.errors = [{instancePath:instancePath+"/failure_code",schemaPath:"#/properties/failure_code/type",keyword:"type",params:{type: schema24.properties.failure_code.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure_at !== undefined){
let data4 = data.failure_at;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate22.errors = [{instancePath:instancePath+"/failure_at",schemaPath:"#/properties/failure_at/type",keyword:"type",params:{type: schema24.properties.failure_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(formats0(data4))){
validate22.errors = [{instancePath:instancePath+"/failure_at",schemaPath:"#/properties/failure_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data5 = data.created_at;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(!(formats0(data5))){
validate22.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
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
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"id":true,"connection_id":true,"status":true,"failure_code":true,"failure_at":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.resource_type === undefined) && (missing0 = "resource_type"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.patient_id === undefined) && (missing0 = "patient_id"))) || ((data.connection_id === undefined) && (missing0 = "connection_id"))) || ((data.recommended_connection_ids === undefined) && (missing0 = "recommended_connection_ids"))) || ((data.return_url === undefined) && (missing0 = "return_url"))) || ((data.return_button_label === undefined) && (missing0 = "return_button_label"))) || ((data.connections === undefined) && (missing0 = "connections"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.metadata === undefined) && (missing0 = "metadata"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate34.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resource_type !== undefined){
const _errs3 = errors;
if("patient_session" !== data.resource_type){
validate34.errors = [{instancePath:instancePath+"/resource_type",schemaPath:"#/properties/resource_type/const",keyword:"const",params:{allowedValue: "patient_session"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate34.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/SessionStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "open") || (data2 === "complete")) || (data2 === "expired"))){
validate34.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/SessionStatus/enum",keyword:"enum",params:{allowedValues: schema23.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data3 = data.url;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats14(data3))){
validate34.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patient_id !== undefined){
const _errs9 = errors;
if(typeof data.patient_id !== "string"){
validate34.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"#/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connection_id !== undefined){
let data5 = data.connection_id;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate34.errors = [{instancePath:instancePath+"/connection_id",schemaPath:"#/properties/connection_id/type",keyword:"type",params:{type: schema22.properties.connection_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommended_connection_ids !== undefined){
let data6 = data.recommended_connection_ids;
const _errs13 = errors;
if((!(Array.isArray(data6))) && (data6 !== null)){
validate34.errors = [{instancePath:instancePath+"/recommended_connection_ids",schemaPath:"#/properties/recommended_connection_ids/type",keyword:"type",params:{type: schema22.properties.recommended_connection_ids.type},message:"must be array,null"}];
return false;
}
if(errors === _errs13){
if(Array.isArray(data6)){
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(typeof data6[i0] !== "string"){
validate34.errors = [{instancePath:instancePath+"/recommended_connection_ids/" + i0,schemaPath:"#/properties/recommended_connection_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_url !== undefined){
let data8 = data.return_url;
const _errs17 = errors;
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats14(data8))){
validate34.errors = [{instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/return_url",schemaPath:"#/properties/return_url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.return_button_label !== undefined){
let data9 = data.return_button_label;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate34.errors = [{instancePath:instancePath+"/return_button_label",schemaPath:"#/properties/return_button_label/type",keyword:"type",params:{type: schema22.properties.return_button_label.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connections !== undefined){
let data10 = data.connections;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
var valid3 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate22(data10[i1], {instancePath:instancePath+"/connections/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/connections",schemaPath:"#/properties/connections/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data12 = data.expires_at;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data12 === "string"){
if(!(formats0(data12))){
validate34.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data13 = data.metadata;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
}
else {
validate34.errors = [{instancePath:instancePath+"/metadata",schemaPath:"contract#/components/schemas/Metadata/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data14 = data.created_at;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data14 === "string"){
if(!(formats0(data14))){
validate34.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate34.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs30 === errors;
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
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"id":true,"resource_type":true,"status":true,"url":true,"patient_id":true,"connection_id":true,"recommended_connection_ids":true,"return_url":true,"return_button_label":true,"connections":true,"expires_at":true,"metadata":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"id":true,"resource_type":true,"status":true,"url":true,"patient_id":true,"connection_id":true,"recommended_connection_ids":true,"return_url":true,"return_button_label":true,"connections":true,"expires_at":true,"metadata":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /patient-sessions/{id}`: Read a patient session */
export const retrievePatientSession: StandardSchema<MedblocksPatientSessionsOperations["GET"]["/patient-sessions/{id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","connection_id","status","failure_code","failure_at","created_at","resource_type","url","patient_id","recommended_connection_ids","","return_url","return_button_label","connections","expires_at","metadata"]);
