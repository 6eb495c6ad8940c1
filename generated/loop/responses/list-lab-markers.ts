// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate81;
const schema104 = {"type":"object","required":["markers","total","limit","offset","state"],"properties":{"markers":{"type":"array","items":{"$ref":"contract#/components/schemas/LabMarker"}},"total":{"type":"integer"},"limit":{"type":"integer"},"offset":{"type":"integer"},"state":{"type":["string","null"]}}};
const schema105 = {"type":"object","required":["id","slug","name","description","biomarker_code","units","wholesale_cost","currency","source_lab_id","tags","availability","retail_price"],"properties":{"id":{"type":"string","format":"uuid"},"slug":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"biomarker_code":{"type":["string","null"]},"units":{"type":["string","null"]},"wholesale_cost":{"type":["number","null"]},"currency":{"type":"string"},"source_lab_id":{"type":["string","null"]},"tags":{"$ref":"contract#/components/schemas/Strings"},"availability":{"oneOf":[{"$ref":"contract#/components/schemas/LabMarkerAvailability"},{"type":"null"}]},"retail_price":{"type":["number","null"]}}};
const schema107 = {"type":"object","required":["state","status","source_lab_id","note"],"properties":{"state":{"type":"string"},"status":{"type":"string","enum":["available","requires_byop","available_via_byop","unavailable"]},"source_lab_id":{"type":["string","null"]},"note":{"type":["string","null"]}}};
const formats12 = formats.uuid;

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.biomarker_code === undefined) && (missing0 = "biomarker_code"))) || ((data.units === undefined) && (missing0 = "units"))) || ((data.wholesale_cost === undefined) && (missing0 = "wholesale_cost"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.source_lab_id === undefined) && (missing0 = "source_lab_id"))) || ((data.tags === undefined) && (missing0 = "tags"))) || ((data.availability === undefined) && (missing0 = "availability"))) || ((data.retail_price === undefined) && (missing0 = "retail_price"))){
validate83.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate83.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.slug !== undefined){
const _errs3 = errors;
if(typeof data.slug !== "string"){
validate83.errors = [{instancePath:instancePath+"/slug",schemaPath:"#/properties/slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate83.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
let data3 = data.description;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate83.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema105.properties.description.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.biomarker_code !== undefined){
let data4 = data.biomarker_code;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate83.errors = [{instancePath:instancePath+"/biomarker_code",schemaPath:"#/properties/biomarker_code/type",keyword:"type",params:{type: schema105.properties.biomarker_code.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.units !== undefined){
let data5 = data.units;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate83.errors = [{instancePath:instancePath+"/units",schemaPath:"#/properties/units/type",keyword:"type",params:{type: schema105.properties.units.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.wholesale_cost !== undefined){
let data6 = data.wholesale_cost;
const _errs13 = errors;
if((!(typeof data6 == "number")) && (data6 !== null)){
validate83.errors = [{instancePath:instancePath+"/wholesale_cost",schemaPath:"#/properties/wholesale_cost/type",keyword:"type",params:{type: schema105.properties.wholesale_cost.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs15 = errors;
if(typeof data.currency !== "string"){
validate83.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source_lab_id !== undefined){
let data8 = data.source_lab_id;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate83.errors = [{instancePath:instancePath+"/source_lab_id",schemaPath:"#/properties/source_lab_id/type",keyword:"type",params:{type: schema105.properties.source_lab_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data9 = data.tags;
const _errs19 = errors;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
var valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs22 = errors;
if(typeof data9[i0] !== "string"){
validate83.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"contract#/components/schemas/Strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs22 === errors;
if(!valid2){
break;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/tags",schemaPath:"contract#/components/schemas/Strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.availability !== undefined){
let data11 = data.availability;
const _errs24 = errors;
const _errs25 = errors;
let valid3 = false;
let passing0 = null;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((((data11.state === undefined) && (missing1 = "state")) || ((data11.status === undefined) && (missing1 = "status"))) || ((data11.source_lab_id === undefined) && (missing1 = "source_lab_id"))) || ((data11.note === undefined) && (missing1 = "note"))){
const err0 = {instancePath:instancePath+"/availability",schemaPath:"contract#/components/schemas/LabMarkerAvailability/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data11.state !== undefined){
const _errs29 = errors;
if(typeof data11.state !== "string"){
const err1 = {instancePath:instancePath+"/availability/state",schemaPath:"contract#/components/schemas/LabMarkerAvailability/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data11.status !== undefined){
let data13 = data11.status;
const _errs31 = errors;
if(typeof data13 !== "string"){
const err2 = {instancePath:instancePath+"/availability/status",schemaPath:"contract#/components/schemas/LabMarkerAvailability/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data13 === "available") || (data13 === "requires_byop")) || (data13 === "available_via_byop")) || (data13 === "unavailable"))){
const err3 = {instancePath:instancePath+"/availability/status",schemaPath:"contract#/components/schemas/LabMarkerAvailability/properties/status/enum",keyword:"enum",params:{allowedValues: schema107.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data11.source_lab_id !== undefined){
let data14 = data11.source_lab_id;
const _errs33 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
const err4 = {instancePath:instancePath+"/availability/source_lab_id",schemaPath:"contract#/components/schemas/LabMarkerAvailability/properties/source_lab_id/type",keyword:"type",params:{type: schema107.properties.source_lab_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data11.note !== undefined){
let data15 = data11.note;
const _errs35 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
const err5 = {instancePath:instancePath+"/availability/note",schemaPath:"contract#/components/schemas/LabMarkerAvailability/properties/note/type",keyword:"type",params:{type: schema107.properties.note.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/availability",schemaPath:"contract#/components/schemas/LabMarkerAvailability/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props0 = {};
props0.state = true;
props0.status = true;
props0.source_lab_id = true;
props0.note = true;
}
const _errs37 = errors;
if(data11 !== null){
const err7 = {instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs37 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err8 = {instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate83.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.retail_price !== undefined){
let data16 = data.retail_price;
const _errs39 = errors;
if((!(typeof data16 == "number")) && (data16 !== null)){
validate83.errors = [{instancePath:instancePath+"/retail_price",schemaPath:"#/properties/retail_price/type",keyword:"type",params:{type: schema105.properties.retail_price.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs39 === errors;
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
validate83.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":{"id":true,"slug":true,"name":true,"description":true,"biomarker_code":true,"units":true,"wholesale_cost":true,"currency":true,"source_lab_id":true,"tags":true,"availability":true,"retail_price":true},"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.markers === undefined) && (missing0 = "markers")) || ((data.total === undefined) && (missing0 = "total"))) || ((data.limit === undefined) && (missing0 = "limit"))) || ((data.offset === undefined) && (missing0 = "offset"))) || ((data.state === undefined) && (missing0 = "state"))){
validate82.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.markers !== undefined){
let data0 = data.markers;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate83(data0[i0], {instancePath:instancePath+"/markers/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/markers",schemaPath:"#/properties/markers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data2 = data.total;
const _errs4 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
validate82.errors = [{instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limit !== undefined){
let data3 = data.limit;
const _errs6 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate82.errors = [{instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offset !== undefined){
let data4 = data.offset;
const _errs8 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
validate82.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data5 = data.state;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate82.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: schema104.properties.state.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
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
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":{"markers":true,"total":true,"limit":true,"offset":true,"state":true},"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"markers":true,"total":true,"limit":true,"offset":true,"state":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/lab-catalog/markers`: List what a laboratory can measure */
export const listLabMarkers: StandardSchema<LoopOperations["GET"]["/v1/lab-catalog/markers"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","slug","name","description","biomarker_code","units","wholesale_cost","currency","source_lab_id","tags","","availability","state","status","note","retail_price","markers","total","limit","offset"]);
