// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate153;
const schema190 = {"type":"object","required":["id","user_id","entitlement_key","reason","expires_at","granted_by","created_at"],"properties":{"id":{"type":"string"},"user_id":{"type":"string"},"entitlement_key":{"type":"string"},"reason":{"type":"string"},"expires_at":{"type":["string","null"]},"granted_by":{"type":"string"},"created_at":{"type":"string"}}};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.grants === undefined) && (missing0 = "grants")){
validate154.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.grants !== undefined){
let data0 = data.grants;
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
if((((((((data1.id === undefined) && (missing1 = "id")) || ((data1.user_id === undefined) && (missing1 = "user_id"))) || ((data1.entitlement_key === undefined) && (missing1 = "entitlement_key"))) || ((data1.reason === undefined) && (missing1 = "reason"))) || ((data1.expires_at === undefined) && (missing1 = "expires_at"))) || ((data1.granted_by === undefined) && (missing1 = "granted_by"))) || ((data1.created_at === undefined) && (missing1 = "created_at"))){
validate154.errors = [{instancePath:instancePath+"/grants/" + i0,schemaPath:"contract#/components/schemas/EntitlementGrant/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate154.errors = [{instancePath:instancePath+"/grants/" + i0+"/id",schemaPath:"contract#/components/schemas/EntitlementGrant/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.user_id !== undefined){
const _errs8 = errors;
if(typeof data1.user_id !== "string"){
validate154.errors = [{instancePath:instancePath+"/grants/" + i0+"/user_id",schemaPath:"contract#/components/schemas/EntitlementGrant/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.entitlement_key !== undefined){
const _errs10 = errors;
if(typeof data1.entitlement_key !== "string"){
validate154.errors = [{instancePath:instancePath+"/grants/" + i0+"/entitlement_key",schemaPath:"contract#/components/schemas/EntitlementGrant/properties/entitlement_key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.reason !== undefined){
const _errs12 = errors;
if(typeof data1.reason !== "string"){
validate154.errors = [{instancePath:instancePath+"/grants/" + i0+"/reason",schemaPath:"contract#/components/schemas/EntitlementGrant/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.expires_at !== undefined){
let data6 = data1.expires_at;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate154.errors = [{instancePath:instancePath+"/grants/" + i0+"/expires_at",schemaPath:"contract#/components/schemas/EntitlementGrant/properties/expires_at/type",keyword:"type",params:{type: schema190.properties.expires_at.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.granted_by !== undefined){
const _errs16 = errors;
if(typeof data1.granted_by !== "string"){
validate154.errors = [{instancePath:instancePath+"/grants/" + i0+"/granted_by",schemaPath:"contract#/components/schemas/EntitlementGrant/properties/granted_by/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.created_at !== undefined){
const _errs18 = errors;
if(typeof data1.created_at !== "string"){
validate154.errors = [{instancePath:instancePath+"/grants/" + i0+"/created_at",schemaPath:"contract#/components/schemas/EntitlementGrant/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate154.errors = [{instancePath:instancePath+"/grants/" + i0,schemaPath:"contract#/components/schemas/EntitlementGrant/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate154.errors = [{instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":{"grants":true},"dynamicProps":false,"dynamicItems":false};


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":{"grants":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/admin/entitlements/grants`: List a person's entitlements */
export const listEntitlementGrants: StandardSchema<LoopOperations["GET"]["/v1/admin/entitlements/grants"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["grants",""]);
