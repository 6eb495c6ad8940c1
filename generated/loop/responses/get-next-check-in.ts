// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate78;
const schema98 = {"type":"object","required":["day_marker","due_at"],"properties":{"day_marker":{"type":["integer","null"],"enum":[30,60,90,null]},"due_at":{"type":"string","format":"date-time"}}};
const formats14 = formats["date-time"];

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
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
if(((data.day_marker === undefined) && (missing0 = "day_marker")) || ((data.due_at === undefined) && (missing0 = "due_at"))){
validate78.errors = [{instancePath,schemaPath:"contract#/components/schemas/NextCheckIn/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.day_marker !== undefined){
let data0 = data.day_marker;
const _errs2 = errors;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
validate78.errors = [{instancePath:instancePath+"/day_marker",schemaPath:"contract#/components/schemas/NextCheckIn/properties/day_marker/type",keyword:"type",params:{type: schema98.properties.day_marker.type},message:"must be integer,null"}];
return false;
}
if(!((((data0 === 30) || (data0 === 60)) || (data0 === 90)) || (data0 === null))){
validate78.errors = [{instancePath:instancePath+"/day_marker",schemaPath:"contract#/components/schemas/NextCheckIn/properties/day_marker/enum",keyword:"enum",params:{allowedValues: schema98.properties.day_marker.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.due_at !== undefined){
let data1 = data.due_at;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(!(formats14(data1))){
validate78.errors = [{instancePath:instancePath+"/due_at",schemaPath:"contract#/components/schemas/NextCheckIn/properties/due_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/due_at",schemaPath:"contract#/components/schemas/NextCheckIn/properties/due_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate78.errors = [{instancePath,schemaPath:"contract#/components/schemas/NextCheckIn/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"day_marker":true,"due_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/check-ins/next`: Find when the next check-in is due */
export const getNextCheckIn: StandardSchema<LoopOperations["GET"]["/v1/check-ins/next"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["day_marker","due_at"]);
