// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate214;
const schema68 = {"type":"object","required":["id","slug","name","owner_user_id","status","created_at","updated_at"],"properties":{"id":{"type":"string"},"slug":{"type":"string"},"name":{"type":"string"},"owner_user_id":{"type":"string"},"status":{"$ref":"contract#/components/schemas/OrganizationStatus"},"tier_id":{"type":["string","null"]},"max_services":{"type":["integer","null"]},"max_users":{"type":["integer","null"]},"approved_by":{"type":["string","null"]},"approved_at":{"$ref":"contract#/components/schemas/ServerTimeOrNull"},"rejected_by":{"type":["string","null"]},"rejected_at":{"$ref":"contract#/components/schemas/ServerTimeOrNull"},"rejection_reason":{"type":["string","null"]},"created_at":{"$ref":"contract#/components/schemas/ServerTime"},"updated_at":{"$ref":"contract#/components/schemas/ServerTime"},"custom_domain":{"type":["string","null"]},"domain_verified":{"type":"boolean"},"brand_logo_url":{"type":["string","null"]},"brand_primary_color":{"type":["string","null"]}}};
const schema69 = {"type":"string","enum":["pending","active","suspended","rejected"]};
const formats8 = formats["date-time"];
const pattern0 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/ServerTime/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data === "string"){
if(!(formats8(data))){
const err1 = {instancePath,schemaPath:"contract#/components/schemas/ServerTime/anyOf/0/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
const _errs6 = errors;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err2 = {instancePath,schemaPath:"contract#/components/schemas/ServerTime/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath,schemaPath:"contract#/components/schemas/ServerTime/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data !== null){
const err4 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate22.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.owner_user_id === undefined) && (missing0 = "owner_user_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate215.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate215.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
validate215.errors = [{instancePath:instancePath+"/slug",schemaPath:"#/properties/slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate215.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner_user_id !== undefined){
const _errs7 = errors;
if(typeof data.owner_user_id !== "string"){
validate215.errors = [{instancePath:instancePath+"/owner_user_id",schemaPath:"#/properties/owner_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate215.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/OrganizationStatus/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data4 === "pending") || (data4 === "active")) || (data4 === "suspended")) || (data4 === "rejected"))){
validate215.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/OrganizationStatus/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tier_id !== undefined){
let data5 = data.tier_id;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate215.errors = [{instancePath:instancePath+"/tier_id",schemaPath:"#/properties/tier_id/type",keyword:"type",params:{type: schema68.properties.tier_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_services !== undefined){
let data6 = data.max_services;
const _errs14 = errors;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
validate215.errors = [{instancePath:instancePath+"/max_services",schemaPath:"#/properties/max_services/type",keyword:"type",params:{type: schema68.properties.max_services.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_users !== undefined){
let data7 = data.max_users;
const _errs16 = errors;
if((!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))) && (data7 !== null)){
validate215.errors = [{instancePath:instancePath+"/max_users",schemaPath:"#/properties/max_users/type",keyword:"type",params:{type: schema68.properties.max_users.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_by !== undefined){
let data8 = data.approved_by;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate215.errors = [{instancePath:instancePath+"/approved_by",schemaPath:"#/properties/approved_by/type",keyword:"type",params:{type: schema68.properties.approved_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.approved_at !== undefined){
const _errs20 = errors;
if(!(validate22(data.approved_at, {instancePath:instancePath+"/approved_at",parentData:data,parentDataProperty:"approved_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejected_by !== undefined){
let data10 = data.rejected_by;
const _errs21 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate215.errors = [{instancePath:instancePath+"/rejected_by",schemaPath:"#/properties/rejected_by/type",keyword:"type",params:{type: schema68.properties.rejected_by.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejected_at !== undefined){
const _errs23 = errors;
if(!(validate22(data.rejected_at, {instancePath:instancePath+"/rejected_at",parentData:data,parentDataProperty:"rejected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rejection_reason !== undefined){
let data12 = data.rejection_reason;
const _errs24 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate215.errors = [{instancePath:instancePath+"/rejection_reason",schemaPath:"#/properties/rejection_reason/type",keyword:"type",params:{type: schema68.properties.rejection_reason.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data13 = data.created_at;
const _errs26 = errors;
if(typeof data13 !== "string"){
validate215.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServerTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs29 = errors;
let valid3 = false;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data13 === "string"){
if(!(formats8(data13))){
const err0 = {instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf/0/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs30 === errors;
valid3 = valid3 || _valid0;
const _errs31 = errors;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err1 = {instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs31 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err2 = {instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate215.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
let data14 = data.updated_at;
const _errs32 = errors;
if(typeof data14 !== "string"){
validate215.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"contract#/components/schemas/ServerTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs35 = errors;
let valid5 = false;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data14 === "string"){
if(!(formats8(data14))){
const err3 = {instancePath:instancePath+"/updated_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf/0/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
var _valid1 = _errs36 === errors;
valid5 = valid5 || _valid1;
const _errs37 = errors;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err4 = {instancePath:instancePath+"/updated_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs37 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const err5 = {instancePath:instancePath+"/updated_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate215.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_domain !== undefined){
let data15 = data.custom_domain;
const _errs38 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate215.errors = [{instancePath:instancePath+"/custom_domain",schemaPath:"#/properties/custom_domain/type",keyword:"type",params:{type: schema68.properties.custom_domain.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain_verified !== undefined){
const _errs40 = errors;
if(typeof data.domain_verified !== "boolean"){
validate215.errors = [{instancePath:instancePath+"/domain_verified",schemaPath:"#/properties/domain_verified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.brand_logo_url !== undefined){
let data17 = data.brand_logo_url;
const _errs42 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate215.errors = [{instancePath:instancePath+"/brand_logo_url",schemaPath:"#/properties/brand_logo_url/type",keyword:"type",params:{type: schema68.properties.brand_logo_url.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.brand_primary_color !== undefined){
let data18 = data.brand_primary_color;
const _errs44 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate215.errors = [{instancePath:instancePath+"/brand_primary_color",schemaPath:"#/properties/brand_primary_color/type",keyword:"type",params:{type: schema68.properties.brand_primary_color.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs44 === errors;
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
}
}
}
}
}
}
}
else {
validate215.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":{"id":true,"slug":true,"name":true,"owner_user_id":true,"status":true,"tier_id":true,"max_services":true,"max_users":true,"approved_by":true,"approved_at":true,"rejected_by":true,"rejected_at":true,"rejection_reason":true,"created_at":true,"updated_at":true,"custom_domain":true,"domain_verified":true,"brand_logo_url":true,"brand_primary_color":true},"dynamicProps":false,"dynamicItems":false};


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate215(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"props":{"id":true,"slug":true,"name":true,"owner_user_id":true,"status":true,"tier_id":true,"max_services":true,"max_users":true,"approved_by":true,"approved_at":true,"rejected_by":true,"rejected_at":true,"rejection_reason":true,"created_at":true,"updated_at":true,"custom_domain":true,"domain_verified":true,"brand_logo_url":true,"brand_primary_color":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /api/platform/organizations/{id}/approve`: Approve an organization */
export const approveOrganization: StandardSchema<AuthOSOperations["POST"]["/api/platform/organizations/{id}/approve"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","slug","name","owner_user_id","status","tier_id","max_services","max_users","approved_by","approved_at","rejected_by","rejected_at","rejection_reason","created_at","updated_at","custom_domain","domain_verified","brand_logo_url","brand_primary_color"]);
