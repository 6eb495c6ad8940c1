// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate132;
const schema160 = {"type":"object","required":["id","connectionId","status","recordsProcessed","errors","completedAt"],"properties":{"id":{"type":"string"},"connectionId":{"type":"string"},"status":{"type":"string"},"recordsProcessed":{"type":"number"},"errors":{"type":"array","items":{}},"completedAt":{"type":["string","null"]}}};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.syncRun === undefined) && (missing0 = "syncRun")){
validate133.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.syncRun !== undefined){
let data0 = data.syncRun;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.id === undefined) && (missing1 = "id")) || ((data0.connectionId === undefined) && (missing1 = "connectionId"))) || ((data0.status === undefined) && (missing1 = "status"))) || ((data0.recordsProcessed === undefined) && (missing1 = "recordsProcessed"))) || ((data0.errors === undefined) && (missing1 = "errors"))) || ((data0.completedAt === undefined) && (missing1 = "completedAt"))){
validate133.errors = [{instancePath:instancePath+"/syncRun",schemaPath:"contract#/components/schemas/SyncRun/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.id !== undefined){
const _errs4 = errors;
if(typeof data0.id !== "string"){
validate133.errors = [{instancePath:instancePath+"/syncRun/id",schemaPath:"contract#/components/schemas/SyncRun/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.connectionId !== undefined){
const _errs6 = errors;
if(typeof data0.connectionId !== "string"){
validate133.errors = [{instancePath:instancePath+"/syncRun/connectionId",schemaPath:"contract#/components/schemas/SyncRun/properties/connectionId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.status !== undefined){
const _errs8 = errors;
if(typeof data0.status !== "string"){
validate133.errors = [{instancePath:instancePath+"/syncRun/status",schemaPath:"contract#/components/schemas/SyncRun/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.recordsProcessed !== undefined){
const _errs10 = errors;
if(!(typeof data0.recordsProcessed == "number")){
validate133.errors = [{instancePath:instancePath+"/syncRun/recordsProcessed",schemaPath:"contract#/components/schemas/SyncRun/properties/recordsProcessed/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.errors !== undefined){
const _errs12 = errors;
if(errors === _errs12){
if(!(Array.isArray(data0.errors))){
validate133.errors = [{instancePath:instancePath+"/syncRun/errors",schemaPath:"contract#/components/schemas/SyncRun/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.completedAt !== undefined){
let data6 = data0.completedAt;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate133.errors = [{instancePath:instancePath+"/syncRun/completedAt",schemaPath:"contract#/components/schemas/SyncRun/properties/completedAt/type",keyword:"type",params:{type: schema160.properties.completedAt.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs14 === errors;
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
}
else {
validate133.errors = [{instancePath:instancePath+"/syncRun",schemaPath:"contract#/components/schemas/SyncRun/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":{"syncRun":true},"dynamicProps":false,"dynamicItems":false};


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":{"syncRun":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/sync/{connectionId}`: Fetch new data from a vendor */
export const startSync: StandardSchema<LoopOperations["POST"]["/v1/sync/{connectionId}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["syncRun","id","connectionId","status","recordsProcessed","errors","completedAt"]);
