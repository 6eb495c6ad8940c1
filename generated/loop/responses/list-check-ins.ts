// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate70;
const schema86 = {"type":"object","required":["id","patient_id","day_marker","goals","wins","blockers","protocol_changes","mood","weight_kg","sleep_quality","completed_at","created_at"],"properties":{"id":{"type":"string","format":"uuid"},"patient_id":{"type":"string"},"day_marker":{"$ref":"contract#/components/schemas/DayMarker"},"goals":{"$ref":"contract#/components/schemas/Strings"},"wins":{"$ref":"contract#/components/schemas/Strings"},"blockers":{"$ref":"contract#/components/schemas/Strings"},"protocol_changes":{"type":["string","null"]},"mood":{"type":"number"},"weight_kg":{"type":["number","null"]},"sleep_quality":{"type":"number"},"completed_at":{"type":"string"},"created_at":{"type":"string"}}};
const schema87 = {"type":"integer","enum":[30,60,90]};
const formats12 = formats.uuid;

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.patient_id === undefined) && (missing0 = "patient_id"))) || ((data.day_marker === undefined) && (missing0 = "day_marker"))) || ((data.goals === undefined) && (missing0 = "goals"))) || ((data.wins === undefined) && (missing0 = "wins"))) || ((data.blockers === undefined) && (missing0 = "blockers"))) || ((data.protocol_changes === undefined) && (missing0 = "protocol_changes"))) || ((data.mood === undefined) && (missing0 = "mood"))) || ((data.weight_kg === undefined) && (missing0 = "weight_kg"))) || ((data.sleep_quality === undefined) && (missing0 = "sleep_quality"))) || ((data.completed_at === undefined) && (missing0 = "completed_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate72.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats12(data0))){
validate72.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.patient_id !== undefined){
const _errs3 = errors;
if(typeof data.patient_id !== "string"){
validate72.errors = [{instancePath:instancePath+"/patient_id",schemaPath:"#/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.day_marker !== undefined){
let data2 = data.day_marker;
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate72.errors = [{instancePath:instancePath+"/day_marker",schemaPath:"contract#/components/schemas/DayMarker/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!(((data2 === 30) || (data2 === 60)) || (data2 === 90))){
validate72.errors = [{instancePath:instancePath+"/day_marker",schemaPath:"contract#/components/schemas/DayMarker/enum",keyword:"enum",params:{allowedValues: schema87.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.goals !== undefined){
let data3 = data.goals;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs11 = errors;
if(typeof data3[i0] !== "string"){
validate72.errors = [{instancePath:instancePath+"/goals/" + i0,schemaPath:"contract#/components/schemas/Strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/goals",schemaPath:"contract#/components/schemas/Strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wins !== undefined){
let data5 = data.wins;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
var valid5 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(typeof data5[i1] !== "string"){
validate72.errors = [{instancePath:instancePath+"/wins/" + i1,schemaPath:"contract#/components/schemas/Strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/wins",schemaPath:"contract#/components/schemas/Strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blockers !== undefined){
let data7 = data.blockers;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data7)){
var valid7 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(typeof data7[i2] !== "string"){
validate72.errors = [{instancePath:instancePath+"/blockers/" + i2,schemaPath:"contract#/components/schemas/Strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs21 === errors;
if(!valid7){
break;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/blockers",schemaPath:"contract#/components/schemas/Strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol_changes !== undefined){
let data9 = data.protocol_changes;
const _errs23 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate72.errors = [{instancePath:instancePath+"/protocol_changes",schemaPath:"#/properties/protocol_changes/type",keyword:"type",params:{type: schema86.properties.protocol_changes.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mood !== undefined){
const _errs25 = errors;
if(!(typeof data.mood == "number")){
validate72.errors = [{instancePath:instancePath+"/mood",schemaPath:"#/properties/mood/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.weight_kg !== undefined){
let data11 = data.weight_kg;
const _errs27 = errors;
if((!(typeof data11 == "number")) && (data11 !== null)){
validate72.errors = [{instancePath:instancePath+"/weight_kg",schemaPath:"#/properties/weight_kg/type",keyword:"type",params:{type: schema86.properties.weight_kg.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sleep_quality !== undefined){
const _errs29 = errors;
if(!(typeof data.sleep_quality == "number")){
validate72.errors = [{instancePath:instancePath+"/sleep_quality",schemaPath:"#/properties/sleep_quality/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.completed_at !== undefined){
const _errs31 = errors;
if(typeof data.completed_at !== "string"){
validate72.errors = [{instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs33 = errors;
if(typeof data.created_at !== "string"){
validate72.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
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
}
}
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"id":true,"patient_id":true,"day_marker":true,"goals":true,"wins":true,"blockers":true,"protocol_changes":true,"mood":true,"weight_kg":true,"sleep_quality":true,"completed_at":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.check_ins === undefined) && (missing0 = "check_ins")){
validate71.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.check_ins !== undefined){
let data0 = data.check_ins;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate72(data0[i0], {instancePath:instancePath+"/check_ins/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/check_ins",schemaPath:"#/properties/check_ins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"check_ins":true},"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"check_ins":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/check-ins`: List check-ins */
export const listCheckIns: StandardSchema<LoopOperations["GET"]["/v1/check-ins"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","patient_id","day_marker","goals","","wins","blockers","protocol_changes","mood","weight_kg","sleep_quality","completed_at","created_at","check_ins"]);
