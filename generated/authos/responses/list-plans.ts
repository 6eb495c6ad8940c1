// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate166;
const schema162 = {"type":"object","required":["id","service_id","name","price_cents","currency","created_at"],"properties":{"id":{"type":"string"},"service_id":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"price_cents":{"type":"integer","minimum":0},"currency":{"type":"string"},"features":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"string"},{"type":"null"}]},"stripe_price_id":{"type":["string","null"]},"is_default":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"}}};
const formats8 = formats["date-time"];

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.plan === undefined) && (missing0 = "plan")) || ((data.subscription_count === undefined) && (missing0 = "subscription_count"))){
validate168.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.plan !== undefined){
let data0 = data.plan;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.id === undefined) && (missing1 = "id")) || ((data0.service_id === undefined) && (missing1 = "service_id"))) || ((data0.name === undefined) && (missing1 = "name"))) || ((data0.price_cents === undefined) && (missing1 = "price_cents"))) || ((data0.currency === undefined) && (missing1 = "currency"))) || ((data0.created_at === undefined) && (missing1 = "created_at"))){
validate168.errors = [{instancePath:instancePath+"/plan",schemaPath:"contract#/components/schemas/Plan/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.id !== undefined){
const _errs4 = errors;
if(typeof data0.id !== "string"){
validate168.errors = [{instancePath:instancePath+"/plan/id",schemaPath:"contract#/components/schemas/Plan/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.service_id !== undefined){
const _errs6 = errors;
if(typeof data0.service_id !== "string"){
validate168.errors = [{instancePath:instancePath+"/plan/service_id",schemaPath:"contract#/components/schemas/Plan/properties/service_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.name !== undefined){
const _errs8 = errors;
if(typeof data0.name !== "string"){
validate168.errors = [{instancePath:instancePath+"/plan/name",schemaPath:"contract#/components/schemas/Plan/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.description !== undefined){
let data4 = data0.description;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate168.errors = [{instancePath:instancePath+"/plan/description",schemaPath:"contract#/components/schemas/Plan/properties/description/type",keyword:"type",params:{type: schema162.properties.description.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.price_cents !== undefined){
let data5 = data0.price_cents;
const _errs12 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
validate168.errors = [{instancePath:instancePath+"/plan/price_cents",schemaPath:"contract#/components/schemas/Plan/properties/price_cents/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
validate168.errors = [{instancePath:instancePath+"/plan/price_cents",schemaPath:"contract#/components/schemas/Plan/properties/price_cents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.currency !== undefined){
const _errs14 = errors;
if(typeof data0.currency !== "string"){
validate168.errors = [{instancePath:instancePath+"/plan/currency",schemaPath:"contract#/components/schemas/Plan/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.features !== undefined){
let data7 = data0.features;
const _errs16 = errors;
const _errs17 = errors;
let valid3 = false;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data7)){
var valid4 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(typeof data7[i0] !== "string"){
const err0 = {instancePath:instancePath+"/plan/features/" + i0,schemaPath:"contract#/components/schemas/Plan/properties/features/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/plan/features",schemaPath:"contract#/components/schemas/Plan/properties/features/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
valid3 = valid3 || _valid0;
const _errs22 = errors;
if(typeof data7 !== "string"){
const err2 = {instancePath:instancePath+"/plan/features",schemaPath:"contract#/components/schemas/Plan/properties/features/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid3 = valid3 || _valid0;
const _errs24 = errors;
if(data7 !== null){
const err3 = {instancePath:instancePath+"/plan/features",schemaPath:"contract#/components/schemas/Plan/properties/features/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err4 = {instancePath:instancePath+"/plan/features",schemaPath:"contract#/components/schemas/Plan/properties/features/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate168.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.stripe_price_id !== undefined){
let data9 = data0.stripe_price_id;
const _errs26 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate168.errors = [{instancePath:instancePath+"/plan/stripe_price_id",schemaPath:"contract#/components/schemas/Plan/properties/stripe_price_id/type",keyword:"type",params:{type: schema162.properties.stripe_price_id.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.is_default !== undefined){
const _errs28 = errors;
if(typeof data0.is_default !== "boolean"){
validate168.errors = [{instancePath:instancePath+"/plan/is_default",schemaPath:"contract#/components/schemas/Plan/properties/is_default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.created_at !== undefined){
let data11 = data0.created_at;
const _errs30 = errors;
if(errors === _errs30){
if(errors === _errs30){
if(typeof data11 === "string"){
if(!(formats8(data11))){
validate168.errors = [{instancePath:instancePath+"/plan/created_at",schemaPath:"contract#/components/schemas/Plan/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate168.errors = [{instancePath:instancePath+"/plan/created_at",schemaPath:"contract#/components/schemas/Plan/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs30 === errors;
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
}
}
}
}
else {
validate168.errors = [{instancePath:instancePath+"/plan",schemaPath:"contract#/components/schemas/Plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscription_count !== undefined){
let data12 = data.subscription_count;
const _errs32 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
validate168.errors = [{instancePath:instancePath+"/subscription_count",schemaPath:"#/properties/subscription_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs32){
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
validate168.errors = [{instancePath:instancePath+"/subscription_count",schemaPath:"#/properties/subscription_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":{"plan":true,"subscription_count":true},"dynamicProps":false,"dynamicItems":false};


function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
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
const _errs1 = errors;
if(!(validate168(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate167.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/organizations/{org_slug}/services/{service_slug}/plans`: List plans */
export const listPlans: StandardSchema<AuthOSOperations["GET"]["/api/organizations/{org_slug}/services/{service_slug}/plans"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["plan","id","service_id","name","description","price_cents","currency","features","","stripe_price_id","is_default","created_at","subscription_count"]);
