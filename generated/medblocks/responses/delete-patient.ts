// @ts-nocheck Made from openapi/medblocks/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { MedblocksOperations } from "../contract.ts";

const compiled = validate17;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
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
if((((data.id === undefined) && (missing0 = "id")) || ((data.resource_type === undefined) && (missing0 = "resource_type"))) || ((data.deleted === undefined) && (missing0 = "deleted"))){
validate17.errors = [{instancePath,schemaPath:"contract#/components/schemas/PatientDeleted/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate17.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/PatientDeleted/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.resource_type !== undefined){
const _errs4 = errors;
if("patient" !== data.resource_type){
validate17.errors = [{instancePath:instancePath+"/resource_type",schemaPath:"contract#/components/schemas/PatientDeleted/properties/resource_type/const",keyword:"const",params:{allowedValue: "patient"},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.deleted !== undefined){
const _errs5 = errors;
if(true !== data.deleted){
validate17.errors = [{instancePath:instancePath+"/deleted",schemaPath:"contract#/components/schemas/PatientDeleted/properties/deleted/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"contract#/components/schemas/PatientDeleted/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":{"id":true,"resource_type":true,"deleted":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `DELETE /patients/{id}`: Delete a patient */
export const deletePatient: StandardSchema<MedblocksOperations["DELETE"]["/patients/{id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","resource_type","deleted"]);
