// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate50;
const schema61 = {"type":"object","required":["id","name","version","description","category","criteria","recommendations","contraindications","active"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"version":{},"description":{"type":["string","null"]},"category":{"type":"string"},"criteria":{"type":"object","additionalProperties":true},"recommendations":{"type":"array","items":{}},"contraindications":{"type":"array","items":{}},"active":{"type":"boolean"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
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
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.version === undefined) && (missing0 = "version"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.category === undefined) && (missing0 = "category"))) || ((data.criteria === undefined) && (missing0 = "criteria"))) || ((data.recommendations === undefined) && (missing0 = "recommendations"))) || ((data.contraindications === undefined) && (missing0 = "contraindications"))) || ((data.active === undefined) && (missing0 = "active"))){
validate50.errors = [{instancePath,schemaPath:"contract#/components/schemas/Protocol/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate50.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/Protocol/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate50.errors = [{instancePath:instancePath+"/name",schemaPath:"contract#/components/schemas/Protocol/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.description !== undefined){
let data2 = data.description;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate50.errors = [{instancePath:instancePath+"/description",schemaPath:"contract#/components/schemas/Protocol/properties/description/type",keyword:"type",params:{type: schema61.properties.description.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.category !== undefined){
const _errs8 = errors;
if(typeof data.category !== "string"){
validate50.errors = [{instancePath:instancePath+"/category",schemaPath:"contract#/components/schemas/Protocol/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.criteria !== undefined){
let data4 = data.criteria;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
}
else {
validate50.errors = [{instancePath:instancePath+"/criteria",schemaPath:"contract#/components/schemas/Protocol/properties/criteria/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.recommendations !== undefined){
const _errs13 = errors;
if(errors === _errs13){
if(!(Array.isArray(data.recommendations))){
validate50.errors = [{instancePath:instancePath+"/recommendations",schemaPath:"contract#/components/schemas/Protocol/properties/recommendations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.contraindications !== undefined){
const _errs15 = errors;
if(errors === _errs15){
if(!(Array.isArray(data.contraindications))){
validate50.errors = [{instancePath:instancePath+"/contraindications",schemaPath:"contract#/components/schemas/Protocol/properties/contraindications/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.active !== undefined){
const _errs17 = errors;
if(typeof data.active !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/active",schemaPath:"contract#/components/schemas/Protocol/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs17 === errors;
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
else {
validate50.errors = [{instancePath,schemaPath:"contract#/components/schemas/Protocol/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":{"id":true,"name":true,"version":true,"description":true,"category":true,"criteria":true,"recommendations":true,"contraindications":true,"active":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/protocols/{id}`: Read a protocol */
export const getProtocol: StandardSchema<LoopOperations["GET"]["/v1/protocols/{id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","name","description","category","criteria","recommendations","contraindications","active"]);
