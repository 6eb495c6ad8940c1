// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate95;

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((((((data0.provider === undefined) && (missing0 = "provider")) || ((data0.metric === undefined) && (missing0 = "metric"))) || ((data0.label === undefined) && (missing0 = "label"))) || ((data0.value === undefined) && (missing0 = "value"))) || ((data0.show_on_optimize === undefined) && (missing0 = "show_on_optimize"))){
validate96.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"contract#/components/schemas/WearableMetric/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data0.provider !== undefined){
const _errs4 = errors;
if(typeof data0.provider !== "string"){
validate96.errors = [{instancePath:instancePath+"/" + i0+"/provider",schemaPath:"contract#/components/schemas/WearableMetric/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.metric !== undefined){
const _errs6 = errors;
if(typeof data0.metric !== "string"){
validate96.errors = [{instancePath:instancePath+"/" + i0+"/metric",schemaPath:"contract#/components/schemas/WearableMetric/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.label !== undefined){
const _errs8 = errors;
if(typeof data0.label !== "string"){
validate96.errors = [{instancePath:instancePath+"/" + i0+"/label",schemaPath:"contract#/components/schemas/WearableMetric/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.value !== undefined){
const _errs10 = errors;
if(typeof data0.value !== "string"){
validate96.errors = [{instancePath:instancePath+"/" + i0+"/value",schemaPath:"contract#/components/schemas/WearableMetric/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.show_on_optimize !== undefined){
const _errs12 = errors;
if(typeof data0.show_on_optimize !== "boolean"){
validate96.errors = [{instancePath:instancePath+"/" + i0+"/show_on_optimize",schemaPath:"contract#/components/schemas/WearableMetric/properties/show_on_optimize/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
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
validate96.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"contract#/components/schemas/WearableMetric/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/wearables/metrics`: List what the devices measure */
export const listWearableMetrics: StandardSchema<LoopOperations["GET"]["/v1/wearables/metrics"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, [""]);
