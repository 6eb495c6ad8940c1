// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate57;

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
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
if((((((data.id === undefined) && (missing0 = "id")) || ((data.patient_id === undefined) && (missing0 = "patient_id"))) || ((data.protocol_id === undefined) && (missing0 = "protocol_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.enrolled_at === undefined) && (missing0 = "enrolled_at"))){
validate57.errors = [{instancePath,schemaPath:"contract#/components/schemas/Enrollment/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate57.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/Enrollment/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate57.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"contract#/components/schemas/Enrollment/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.protocol_id !== undefined){
const _errs6 = errors;
if(typeof data.protocol_id !== "string"){
validate57.errors = [{instancePath:instancePath+"/protocol_id",schemaPath:"contract#/components/schemas/Enrollment/properties/protocol_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs8 = errors;
if("active" !== data.status){
validate57.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/Enrollment/properties/status/const",keyword:"const",params:{allowedValue: "active"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.enrolled_at !== undefined){
const _errs9 = errors;
if(typeof data.enrolled_at !== "string"){
validate57.errors = [{instancePath:instancePath+"/enrolled_at",schemaPath:"contract#/components/schemas/Enrollment/properties/enrolled_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs9 === errors;
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
else {
validate57.errors = [{instancePath,schemaPath:"contract#/components/schemas/Enrollment/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"id":true,"patient_id":true,"protocol_id":true,"status":true,"enrolled_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/enrollments`: Enroll a patient in a protocol */
export const createEnrollment: StandardSchema<LoopOperations["POST"]["/v1/enrollments"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","patient_id","protocol_id","status","enrolled_at"]);
