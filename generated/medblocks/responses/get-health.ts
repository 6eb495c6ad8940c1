// @ts-nocheck Made from openapi/medblocks/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { MedblocksOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate37;
const formats0 = formats["date-time"];

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
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
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.server_time === undefined) && (missing0 = "server_time"))){
validate37.errors = [{instancePath,schemaPath:"contract#/components/schemas/Health/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs2 = errors;
if(true !== data.ok){
validate37.errors = [{instancePath:instancePath+"/ok",schemaPath:"contract#/components/schemas/Health/properties/ok/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.server_time !== undefined){
let data1 = data.server_time;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0(data1))){
validate37.errors = [{instancePath:instancePath+"/server_time",schemaPath:"contract#/components/schemas/Health/properties/server_time/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/server_time",schemaPath:"contract#/components/schemas/Health/properties/server_time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"contract#/components/schemas/Health/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"ok":true,"server_time":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /health`: Ask whether the API is up */
export const getHealth: StandardSchema<MedblocksOperations["GET"]["/health"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["ok","server_time"]);
