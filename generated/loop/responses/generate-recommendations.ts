// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate58;
const schema74 = {"type":"object","required":["id","category","priority","title","description","rationale","source","source_id"],"properties":{"id":{"type":"string"},"category":{"type":"string","enum":["lifestyle","dietary","supplementation","monitoring","referral","medication_review"]},"priority":{"type":"string","enum":["critical","high","medium","low"]},"title":{"type":"string"},"description":{"type":"string"},"rationale":{"type":"string"},"source":{"type":"string","enum":["biomarker","protocol","contraindication"]},"source_id":{"type":"string"}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.recommendations === undefined) && (missing0 = "recommendations")) || ((data.count === undefined) && (missing0 = "count"))){
validate59.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.recommendations !== undefined){
let data0 = data.recommendations;
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
if(((((((((data1.id === undefined) && (missing1 = "id")) || ((data1.category === undefined) && (missing1 = "category"))) || ((data1.priority === undefined) && (missing1 = "priority"))) || ((data1.title === undefined) && (missing1 = "title"))) || ((data1.description === undefined) && (missing1 = "description"))) || ((data1.rationale === undefined) && (missing1 = "rationale"))) || ((data1.source === undefined) && (missing1 = "source"))) || ((data1.source_id === undefined) && (missing1 = "source_id"))){
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0,schemaPath:"contract#/components/schemas/Recommendation/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs6 = errors;
if(typeof data1.id !== "string"){
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/id",schemaPath:"contract#/components/schemas/Recommendation/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.category !== undefined){
let data3 = data1.category;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/category",schemaPath:"contract#/components/schemas/Recommendation/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data3 === "lifestyle") || (data3 === "dietary")) || (data3 === "supplementation")) || (data3 === "monitoring")) || (data3 === "referral")) || (data3 === "medication_review"))){
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/category",schemaPath:"contract#/components/schemas/Recommendation/properties/category/enum",keyword:"enum",params:{allowedValues: schema74.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.priority !== undefined){
let data4 = data1.priority;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/priority",schemaPath:"contract#/components/schemas/Recommendation/properties/priority/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data4 === "critical") || (data4 === "high")) || (data4 === "medium")) || (data4 === "low"))){
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/priority",schemaPath:"contract#/components/schemas/Recommendation/properties/priority/enum",keyword:"enum",params:{allowedValues: schema74.properties.priority.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.title !== undefined){
const _errs12 = errors;
if(typeof data1.title !== "string"){
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/title",schemaPath:"contract#/components/schemas/Recommendation/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.description !== undefined){
const _errs14 = errors;
if(typeof data1.description !== "string"){
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/description",schemaPath:"contract#/components/schemas/Recommendation/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.rationale !== undefined){
const _errs16 = errors;
if(typeof data1.rationale !== "string"){
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/rationale",schemaPath:"contract#/components/schemas/Recommendation/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.source !== undefined){
let data8 = data1.source;
const _errs18 = errors;
if(typeof data8 !== "string"){
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/source",schemaPath:"contract#/components/schemas/Recommendation/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data8 === "biomarker") || (data8 === "protocol")) || (data8 === "contraindication"))){
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/source",schemaPath:"contract#/components/schemas/Recommendation/properties/source/enum",keyword:"enum",params:{allowedValues: schema74.properties.source.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.source_id !== undefined){
const _errs20 = errors;
if(typeof data1.source_id !== "string"){
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0+"/source_id",schemaPath:"contract#/components/schemas/Recommendation/properties/source_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
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
}
}
else {
validate59.errors = [{instancePath:instancePath+"/recommendations/" + i0,schemaPath:"contract#/components/schemas/Recommendation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate59.errors = [{instancePath:instancePath+"/recommendations",schemaPath:"#/properties/recommendations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
let data10 = data.count;
const _errs22 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
validate59.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"recommendations":true,"count":true},"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"recommendations":true,"count":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/recommendations/generate`: Generate recommendations for a patient */
export const generateRecommendations: StandardSchema<LoopOperations["POST"]["/v1/recommendations/generate"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["recommendations","","count"]);
