// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate136;
const schema164 = {"type":"object","required":["id","user_id","brand_id","tier","state","subscription_id","has_access","created_at","updated_at"],"properties":{"id":{"type":"string"},"user_id":{"type":"string"},"brand_id":{"type":"string"},"tier":{"type":"string"},"state":{"type":"string"},"subscription_id":{"type":["string","null"]},"has_access":{"type":"boolean"},"created_at":{"type":"string"},"updated_at":{"type":"string"}}};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.brand_id === undefined) && (missing0 = "brand_id"))) || ((data.tier === undefined) && (missing0 = "tier"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.subscription_id === undefined) && (missing0 = "subscription_id"))) || ((data.has_access === undefined) && (missing0 = "has_access"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate136.errors = [{instancePath,schemaPath:"contract#/components/schemas/Membership/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/Membership/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.user_id !== undefined){
const _errs4 = errors;
if(typeof data.user_id !== "string"){
validate136.errors = [{instancePath:instancePath+"/user_id",schemaPath:"contract#/components/schemas/Membership/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.brand_id !== undefined){
const _errs6 = errors;
if(typeof data.brand_id !== "string"){
validate136.errors = [{instancePath:instancePath+"/brand_id",schemaPath:"contract#/components/schemas/Membership/properties/brand_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.tier !== undefined){
const _errs8 = errors;
if(typeof data.tier !== "string"){
validate136.errors = [{instancePath:instancePath+"/tier",schemaPath:"contract#/components/schemas/Membership/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.state !== undefined){
const _errs10 = errors;
if(typeof data.state !== "string"){
validate136.errors = [{instancePath:instancePath+"/state",schemaPath:"contract#/components/schemas/Membership/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.subscription_id !== undefined){
let data5 = data.subscription_id;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate136.errors = [{instancePath:instancePath+"/subscription_id",schemaPath:"contract#/components/schemas/Membership/properties/subscription_id/type",keyword:"type",params:{type: schema164.properties.subscription_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.has_access !== undefined){
const _errs14 = errors;
if(typeof data.has_access !== "boolean"){
validate136.errors = [{instancePath:instancePath+"/has_access",schemaPath:"contract#/components/schemas/Membership/properties/has_access/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created_at !== undefined){
const _errs16 = errors;
if(typeof data.created_at !== "string"){
validate136.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/Membership/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.updated_at !== undefined){
const _errs18 = errors;
if(typeof data.updated_at !== "string"){
validate136.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"contract#/components/schemas/Membership/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
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
validate136.errors = [{instancePath,schemaPath:"contract#/components/schemas/Membership/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":{"id":true,"user_id":true,"brand_id":true,"tier":true,"state":true,"subscription_id":true,"has_access":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/memberships`: Create a membership */
export const createMembership: StandardSchema<LoopOperations["POST"]["/v1/memberships"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","user_id","brand_id","tier","state","subscription_id","has_access","created_at","updated_at"]);
