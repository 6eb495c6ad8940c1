// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate125;
const schema129 = {"type":"array","items":{"type":"object","required":["id","user_id","service_id","provider","created_at"],"properties":{"id":{"type":"string"},"user_id":{"type":"string"},"service_id":{"type":["string","null"]},"provider":{"type":"string"},"created_at":{"type":"string","format":"date-time"}}}};
const formats8 = formats["date-time"];

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(Array.isArray(data)){
var valid1 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((((data0.id === undefined) && (missing0 = "id")) || ((data0.user_id === undefined) && (missing0 = "user_id"))) || ((data0.service_id === undefined) && (missing0 = "service_id"))) || ((data0.provider === undefined) && (missing0 = "provider"))) || ((data0.created_at === undefined) && (missing0 = "created_at"))){
validate125.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"contract#/components/schemas/RecentLogins/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.id !== undefined){
const _errs4 = errors;
if(typeof data0.id !== "string"){
validate125.errors = [{instancePath:instancePath+"/" + i0+"/id",schemaPath:"contract#/components/schemas/RecentLogins/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.user_id !== undefined){
const _errs6 = errors;
if(typeof data0.user_id !== "string"){
validate125.errors = [{instancePath:instancePath+"/" + i0+"/user_id",schemaPath:"contract#/components/schemas/RecentLogins/items/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.service_id !== undefined){
let data3 = data0.service_id;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate125.errors = [{instancePath:instancePath+"/" + i0+"/service_id",schemaPath:"contract#/components/schemas/RecentLogins/items/properties/service_id/type",keyword:"type",params:{type: schema129.items.properties.service_id.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.provider !== undefined){
const _errs10 = errors;
if(typeof data0.provider !== "string"){
validate125.errors = [{instancePath:instancePath+"/" + i0+"/provider",schemaPath:"contract#/components/schemas/RecentLogins/items/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.created_at !== undefined){
let data5 = data0.created_at;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(!(formats8(data5))){
validate125.errors = [{instancePath:instancePath+"/" + i0+"/created_at",schemaPath:"contract#/components/schemas/RecentLogins/items/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate125.errors = [{instancePath:instancePath+"/" + i0+"/created_at",schemaPath:"contract#/components/schemas/RecentLogins/items/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"contract#/components/schemas/RecentLogins/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
else {
validate125.errors = [{instancePath,schemaPath:"contract#/components/schemas/RecentLogins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/organizations/{org_slug}/analytics/recent-logins`: List the latest logins */
export const listRecentLogins: StandardSchema<AuthOSOperations["GET"]["/api/organizations/{org_slug}/analytics/recent-logins"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, [""]);
