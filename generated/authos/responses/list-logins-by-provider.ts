// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate124;

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
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
if(((data0.provider === undefined) && (missing0 = "provider")) || ((data0.count === undefined) && (missing0 = "count"))){
validate124.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"contract#/components/schemas/LoginsByProvider/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.provider !== undefined){
const _errs4 = errors;
if(typeof data0.provider !== "string"){
validate124.errors = [{instancePath:instancePath+"/" + i0+"/provider",schemaPath:"contract#/components/schemas/LoginsByProvider/items/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.count !== undefined){
let data2 = data0.count;
const _errs6 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate124.errors = [{instancePath:instancePath+"/" + i0+"/count",schemaPath:"contract#/components/schemas/LoginsByProvider/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
validate124.errors = [{instancePath:instancePath+"/" + i0+"/count",schemaPath:"contract#/components/schemas/LoginsByProvider/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"contract#/components/schemas/LoginsByProvider/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate124.errors = [{instancePath,schemaPath:"contract#/components/schemas/LoginsByProvider/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/organizations/{org_slug}/analytics/logins-by-provider`: Count logins by provider */
export const listLoginsByProvider: StandardSchema<AuthOSOperations["GET"]["/api/organizations/{org_slug}/analytics/logins-by-provider"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, [""]);
