// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate51;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.matches === undefined) && (missing0 = "matches")) || ((data.count === undefined) && (missing0 = "count"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.matches !== undefined){
let data0 = data.matches;
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
if(((((((data1.protocol_id === undefined) && (missing1 = "protocol_id")) || ((data1.protocol_name === undefined) && (missing1 = "protocol_name"))) || ((data1.category === undefined) && (missing1 = "category"))) || ((data1.match_score === undefined) && (missing1 = "match_score"))) || ((data1.matched_criteria === undefined) && (missing1 = "matched_criteria"))) || ((data1.recommendations === undefined) && (missing1 = "recommendations"))){
validate52.errors = [{instancePath:instancePath+"/matches/" + i0,schemaPath:"contract#/components/schemas/ProtocolMatch/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.protocol_id !== undefined){
const _errs6 = errors;
if(typeof data1.protocol_id !== "string"){
validate52.errors = [{instancePath:instancePath+"/matches/" + i0+"/protocol_id",schemaPath:"contract#/components/schemas/ProtocolMatch/properties/protocol_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.protocol_name !== undefined){
const _errs8 = errors;
if(typeof data1.protocol_name !== "string"){
validate52.errors = [{instancePath:instancePath+"/matches/" + i0+"/protocol_name",schemaPath:"contract#/components/schemas/ProtocolMatch/properties/protocol_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.category !== undefined){
const _errs10 = errors;
if(typeof data1.category !== "string"){
validate52.errors = [{instancePath:instancePath+"/matches/" + i0+"/category",schemaPath:"contract#/components/schemas/ProtocolMatch/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.match_score !== undefined){
const _errs12 = errors;
if(!(typeof data1.match_score == "number")){
validate52.errors = [{instancePath:instancePath+"/matches/" + i0+"/match_score",schemaPath:"contract#/components/schemas/ProtocolMatch/properties/match_score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.matched_criteria !== undefined){
const _errs14 = errors;
if(errors === _errs14){
if(!(Array.isArray(data1.matched_criteria))){
validate52.errors = [{instancePath:instancePath+"/matches/" + i0+"/matched_criteria",schemaPath:"contract#/components/schemas/ProtocolMatch/properties/matched_criteria/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.recommendations !== undefined){
const _errs16 = errors;
if(errors === _errs16){
if(!(Array.isArray(data1.recommendations))){
validate52.errors = [{instancePath:instancePath+"/matches/" + i0+"/recommendations",schemaPath:"contract#/components/schemas/ProtocolMatch/properties/recommendations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/matches/" + i0,schemaPath:"contract#/components/schemas/ProtocolMatch/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate52.errors = [{instancePath:instancePath+"/matches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data8 = data.count;
const _errs18 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
validate52.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"matches":true,"count":true},"dynamicProps":false,"dynamicItems":false};


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":{"matches":true,"count":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/protocols/match`: Find protocols that fit a patient */
export const matchProtocols: StandardSchema<LoopOperations["POST"]["/v1/protocols/match"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["matches","","count"]);
