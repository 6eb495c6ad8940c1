// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate127;
const schema152 = {"type":"object","required":["id","patient_id","provider_id","relationship","status","started_at","ended_at"],"properties":{"id":{"type":"string"},"patient_id":{"type":"string"},"provider_id":{"type":"string"},"relationship":{"type":"string"},"status":{"type":"string"},"started_at":{"type":"string"},"ended_at":{"type":["string","null"]}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
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
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.patient_id === undefined) && (missing0 = "patient_id"))) || ((data.provider_id === undefined) && (missing0 = "provider_id"))) || ((data.relationship === undefined) && (missing0 = "relationship"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.started_at === undefined) && (missing0 = "started_at"))) || ((data.ended_at === undefined) && (missing0 = "ended_at"))){
validate127.errors = [{instancePath,schemaPath:"contract#/components/schemas/PatientProvider/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate127.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/PatientProvider/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.patient_id !== undefined){
const _errs4 = errors;
if(typeof data.patient_id !== "string"){
validate127.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"contract#/components/schemas/PatientProvider/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.provider_id !== undefined){
const _errs6 = errors;
if(typeof data.provider_id !== "string"){
validate127.errors = [{instancePath:instancePath+"/provider_id",schemaPath:"contract#/components/schemas/PatientProvider/properties/provider_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.relationship !== undefined){
const _errs8 = errors;
if(typeof data.relationship !== "string"){
validate127.errors = [{instancePath:instancePath+"/relationship",schemaPath:"contract#/components/schemas/PatientProvider/properties/relationship/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs10 = errors;
if(typeof data.status !== "string"){
validate127.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/PatientProvider/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.started_at !== undefined){
const _errs12 = errors;
if(typeof data.started_at !== "string"){
validate127.errors = [{instancePath:instancePath+"/started_at",schemaPath:"contract#/components/schemas/PatientProvider/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.ended_at !== undefined){
let data6 = data.ended_at;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate127.errors = [{instancePath:instancePath+"/ended_at",schemaPath:"contract#/components/schemas/PatientProvider/properties/ended_at/type",keyword:"type",params:{type: schema152.properties.ended_at.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs14 === errors;
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
else {
validate127.errors = [{instancePath,schemaPath:"contract#/components/schemas/PatientProvider/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":{"id":true,"patient_id":true,"provider_id":true,"relationship":true,"status":true,"started_at":true,"ended_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/patients/{patient_id}/providers`: Give a patient a provider */
export const addPatientProvider: StandardSchema<LoopOperations["POST"]["/v1/patients/{patient_id}/providers"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","patient_id","provider_id","relationship","status","started_at","ended_at"]);
