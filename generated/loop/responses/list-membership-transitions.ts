// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate139;
const schema171 = {"type":"object","required":["from_state","to_state","trigger","reason","created_at"],"properties":{"from_state":{},"to_state":{"type":"string"},"trigger":{"type":"string"},"reason":{"type":["string","null"]},"created_at":{"type":"string"}}};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.transitions === undefined) && (missing0 = "transitions")){
validate140.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.transitions !== undefined){
let data0 = data.transitions;
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
if((((((data1.from_state === undefined) && (missing1 = "from_state")) || ((data1.to_state === undefined) && (missing1 = "to_state"))) || ((data1.trigger === undefined) && (missing1 = "trigger"))) || ((data1.reason === undefined) && (missing1 = "reason"))) || ((data1.created_at === undefined) && (missing1 = "created_at"))){
validate140.errors = [{instancePath:instancePath+"/transitions/" + i0,schemaPath:"contract#/components/schemas/PastTransition/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.to_state !== undefined){
const _errs6 = errors;
if(typeof data1.to_state !== "string"){
validate140.errors = [{instancePath:instancePath+"/transitions/" + i0+"/to_state",schemaPath:"contract#/components/schemas/PastTransition/properties/to_state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.trigger !== undefined){
const _errs8 = errors;
if(typeof data1.trigger !== "string"){
validate140.errors = [{instancePath:instancePath+"/transitions/" + i0+"/trigger",schemaPath:"contract#/components/schemas/PastTransition/properties/trigger/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.reason !== undefined){
let data4 = data1.reason;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate140.errors = [{instancePath:instancePath+"/transitions/" + i0+"/reason",schemaPath:"contract#/components/schemas/PastTransition/properties/reason/type",keyword:"type",params:{type: schema171.properties.reason.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.created_at !== undefined){
const _errs12 = errors;
if(typeof data1.created_at !== "string"){
validate140.errors = [{instancePath:instancePath+"/transitions/" + i0+"/created_at",schemaPath:"contract#/components/schemas/PastTransition/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate140.errors = [{instancePath:instancePath+"/transitions/" + i0,schemaPath:"contract#/components/schemas/PastTransition/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate140.errors = [{instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":{"transitions":true},"dynamicProps":false,"dynamicItems":false};


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate140(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":{"transitions":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/memberships/{id}/history`: List a membership's past states */
export const listMembershipTransitions: StandardSchema<LoopOperations["GET"]["/v1/memberships/{id}/history"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["transitions",""]);
