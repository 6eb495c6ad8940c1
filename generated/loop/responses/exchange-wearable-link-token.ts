// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate102;
const schema115 = {"type":"object","required":["id","patient_id","provider","junction_user_id","status","connected_at","last_synced_at"],"properties":{"id":{"type":"string","format":"uuid"},"patient_id":{"type":"string"},"provider":{"$ref":"contract#/components/schemas/WearableProvider"},"junction_user_id":{"type":"string"},"status":{"type":"string","enum":["connected","disconnected","error","pending"]},"connected_at":{"type":"string"},"last_synced_at":{"type":["string","null"]}}};
const schema116 = {"type":"string","enum":["apple_health_kit","google_fit","oura","whoop","eight_sleep","dexcom","freestyle_libre","garmin"]};
const formats12 = formats.uuid;

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.patient_id === undefined) && (missing0 = "patient_id"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.junction_user_id === undefined) && (missing0 = "junction_user_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.connected_at === undefined) && (missing0 = "connected_at"))) || ((data.last_synced_at === undefined) && (missing0 = "last_synced_at"))){
validate103.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats12(data0))){
validate103.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patient_id !== undefined){
const _errs3 = errors;
if(typeof data.patient_id !== "string"){
validate103.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"#/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
let data2 = data.provider;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate103.errors = [{instancePath:instancePath+"/provider",schemaPath:"contract#/components/schemas/WearableProvider/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((data2 === "apple_health_kit") || (data2 === "google_fit")) || (data2 === "oura")) || (data2 === "whoop")) || (data2 === "eight_sleep")) || (data2 === "dexcom")) || (data2 === "freestyle_libre")) || (data2 === "garmin"))){
validate103.errors = [{instancePath:instancePath+"/provider",schemaPath:"contract#/components/schemas/WearableProvider/enum",keyword:"enum",params:{allowedValues: schema116.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.junction_user_id !== undefined){
const _errs8 = errors;
if(typeof data.junction_user_id !== "string"){
validate103.errors = [{instancePath:instancePath+"/junction_user_id",schemaPath:"#/properties/junction_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate103.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data4 === "connected") || (data4 === "disconnected")) || (data4 === "error")) || (data4 === "pending"))){
validate103.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema115.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.connected_at !== undefined){
const _errs12 = errors;
if(typeof data.connected_at !== "string"){
validate103.errors = [{instancePath:instancePath+"/connected_at",schemaPath:"#/properties/connected_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_synced_at !== undefined){
let data6 = data.last_synced_at;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate103.errors = [{instancePath:instancePath+"/last_synced_at",schemaPath:"#/properties/last_synced_at/type",keyword:"type",params:{type: schema115.properties.last_synced_at.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs14 === errors;
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
else {
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"id":true,"patient_id":true,"provider":true,"junction_user_id":true,"status":true,"connected_at":true,"last_synced_at":true},"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":{"id":true,"patient_id":true,"provider":true,"junction_user_id":true,"status":true,"connected_at":true,"last_synced_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/wearables/link/exchange`: Finish connecting a device */
export const exchangeWearableLinkToken: StandardSchema<LoopOperations["POST"]["/v1/wearables/link/exchange"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","patient_id","provider","junction_user_id","status","connected_at","last_synced_at"]);
