// @ts-nocheck Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { MedblocksPatientSessionsOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate65;
const schema70 = {"type":"object","required":["id","resource_type","webhook_endpoint_id","type","data","api_version","attempts","next_attempt_at","delivered_at","last_status_code","last_response_body","last_redelivered_at","created_at"],"properties":{"id":{"type":"string"},"resource_type":{"const":"event"},"webhook_endpoint_id":{"type":"string"},"type":{"$ref":"contract#/components/schemas/EventType"},"data":{"type":"object","properties":{"object":{}}},"api_version":{"type":"string"},"attempts":{"type":"integer"},"next_attempt_at":{"type":["string","null"],"format":"date-time"},"delivered_at":{"type":["string","null"],"format":"date-time"},"last_status_code":{"type":["integer","null"]},"last_response_body":{"type":["string","null"]},"last_redelivered_at":{"type":["string","null"],"format":"date-time"},"created_at":{"type":"string","format":"date-time"}}};
const schema71 = {"type":"string","enum":["patient_session.completed","connection.token_refresh_failed","records.sync.completed","records.sync.failed"]};
const formats0 = formats["date-time"];

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.resource_type === undefined) && (missing0 = "resource_type"))) || ((data.webhook_endpoint_id === undefined) && (missing0 = "webhook_endpoint_id"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.data === undefined) && (missing0 = "data"))) || ((data.api_version === undefined) && (missing0 = "api_version"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.next_attempt_at === undefined) && (missing0 = "next_attempt_at"))) || ((data.delivered_at === undefined) && (missing0 = "delivered_at"))) || ((data.last_status_code === undefined) && (missing0 = "last_status_code"))) || ((data.last_response_body === undefined) && (missing0 = "last_response_body"))) || ((data.last_redelivered_at === undefined) && (missing0 = "last_redelivered_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate66.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if("event" !== data.resource_type){
validate66.errors = [{instancePath:instancePath+"/resource_type",schemaPath:"#/properties/resource_type/const",keyword:"const",params:{allowedValue: "event"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook_endpoint_id !== undefined){
const _errs4 = errors;
if(typeof data.webhook_endpoint_id !== "string"){
validate66.errors = [{instancePath:instancePath+"/webhook_endpoint_id",schemaPath:"#/properties/webhook_endpoint_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data3 = data.type;
const _errs6 = errors;
if(typeof data3 !== "string"){
validate66.errors = [{instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/EventType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data3 === "patient_session.completed") || (data3 === "connection.token_refresh_failed")) || (data3 === "records.sync.completed")) || (data3 === "records.sync.failed"))){
validate66.errors = [{instancePath:instancePath+"/type",schemaPath:"contract#/components/schemas/EventType/enum",keyword:"enum",params:{allowedValues: schema71.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data4 = data.data;
const _errs9 = errors;
if(errors === _errs9){
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate66.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_version !== undefined){
const _errs11 = errors;
if(typeof data.api_version !== "string"){
validate66.errors = [{instancePath:instancePath+"/api_version",schemaPath:"#/properties/api_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data6 = data.attempts;
const _errs13 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate66.errors = [{instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.next_attempt_at !== undefined){
let data7 = data.next_attempt_at;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate66.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"#/properties/next_attempt_at/type",keyword:"type",params:{type: schema70.properties.next_attempt_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(errors === _errs15){
if(typeof data7 === "string"){
if(!(formats0(data7))){
validate66.errors = [{instancePath:instancePath+"/next_attempt_at",schemaPath:"#/properties/next_attempt_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.delivered_at !== undefined){
let data8 = data.delivered_at;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate66.errors = [{instancePath:instancePath+"/delivered_at",schemaPath:"#/properties/delivered_at/type",keyword:"type",params:{type: schema70.properties.delivered_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(errors === _errs17){
if(typeof data8 === "string"){
if(!(formats0(data8))){
validate66.errors = [{instancePath:instancePath+"/delivered_at",schemaPath:"#/properties/delivered_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_status_code !== undefined){
let data9 = data.last_status_code;
const _errs19 = errors;
if((!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))) && (data9 !== null)){
validate66.errors = [{instancePath:instancePath+"/last_status_code",schemaPath:"#/properties/last_status_code/type",keyword:"type",params:{type: schema70.properties.last_status_code.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_response_body !== undefined){
let data10 = data.last_response_body;
const _errs21 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate66.errors = [{instancePath:instancePath+"/last_response_body",schemaPath:"#/properties/last_response_body/type",keyword:"type",params:{type: schema70.properties.last_response_body.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_redelivered_at !== undefined){
let data11 = data.last_redelivered_at;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate66.errors = [{instancePath:instancePath+"/last_redelivered_at",schemaPath:"#/properties/last_redelivered_at/type",keyword:"type",params:{type: schema70.properties.last_redelivered_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs23){
if(errors === _errs23){
if(typeof data11 === "string"){
if(!(formats0(data11))){
validate66.errors = [{instancePath:instancePath+"/last_redelivered_at",schemaPath:"#/properties/last_redelivered_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data12 = data.created_at;
const _errs25 = errors;
if(errors === _errs25){
if(errors === _errs25){
if(typeof data12 === "string"){
if(!(formats0(data12))){
validate66.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate66.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs25 === errors;
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
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"id":true,"resource_type":true,"webhook_endpoint_id":true,"type":true,"data":true,"api_version":true,"attempts":true,"next_attempt_at":true,"delivered_at":true,"last_status_code":true,"last_response_body":true,"last_redelivered_at":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"props":{"id":true,"resource_type":true,"webhook_endpoint_id":true,"type":true,"data":true,"api_version":true,"attempts":true,"next_attempt_at":true,"delivered_at":true,"last_status_code":true,"last_response_body":true,"last_redelivered_at":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /events/{id}/redeliver`: Send an event again */
export const redeliverWebhookEvent: StandardSchema<MedblocksPatientSessionsOperations["POST"]["/events/{id}/redeliver"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","resource_type","webhook_endpoint_id","type","data","api_version","attempts","next_attempt_at","delivered_at","last_status_code","last_response_body","last_redelivered_at","created_at"]);
