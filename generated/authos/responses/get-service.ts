// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate157;
const schema157 = {"type":"object","required":["id","org_id","slug","name","service_type","client_id","github_scopes","google_scopes","microsoft_scopes","redirect_uris","device_activation_uri","created_at"],"properties":{"id":{"type":"string"},"org_id":{"type":"string"},"slug":{"type":"string"},"name":{"type":"string"},"service_type":{"$ref":"contract#/components/schemas/ServiceType"},"client_id":{"type":"string","format":"uuid"},"client_secret":{"type":["string","null"]},"github_scopes":{"$ref":"contract#/components/schemas/NullableTexts"},"google_scopes":{"$ref":"contract#/components/schemas/NullableTexts"},"microsoft_scopes":{"$ref":"contract#/components/schemas/NullableTexts"},"redirect_uris":{"type":["array","null"],"items":{"type":"string","format":"uri"}},"device_activation_uri":{"type":["string","null"],"format":"uri"},"created_at":{"type":"string","format":"date-time"}}};
const schema158 = {"type":"string","enum":["web","mobile","desktop","api"]};
const schema159 = {"type":["array","null"],"items":{"type":"string"}};
const formats0 = formats.uuid;
const formats2 = formats.uri;
const formats8 = formats["date-time"];

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.org_id === undefined) && (missing0 = "org_id"))) || ((data.slug === undefined) && (missing0 = "slug"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.service_type === undefined) && (missing0 = "service_type"))) || ((data.client_id === undefined) && (missing0 = "client_id"))) || ((data.github_scopes === undefined) && (missing0 = "github_scopes"))) || ((data.google_scopes === undefined) && (missing0 = "google_scopes"))) || ((data.microsoft_scopes === undefined) && (missing0 = "microsoft_scopes"))) || ((data.redirect_uris === undefined) && (missing0 = "redirect_uris"))) || ((data.device_activation_uri === undefined) && (missing0 = "device_activation_uri"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate158.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_id !== undefined){
const _errs3 = errors;
if(typeof data.org_id !== "string"){
validate158.errors = [{instancePath:instancePath+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.slug !== undefined){
const _errs5 = errors;
if(typeof data.slug !== "string"){
validate158.errors = [{instancePath:instancePath+"/slug",schemaPath:"#/properties/slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs7 = errors;
if(typeof data.name !== "string"){
validate158.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_type !== undefined){
let data4 = data.service_type;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate158.errors = [{instancePath:instancePath+"/service_type",schemaPath:"contract#/components/schemas/ServiceType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data4 === "web") || (data4 === "mobile")) || (data4 === "desktop")) || (data4 === "api"))){
validate158.errors = [{instancePath:instancePath+"/service_type",schemaPath:"contract#/components/schemas/ServiceType/enum",keyword:"enum",params:{allowedValues: schema158.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_id !== undefined){
let data5 = data.client_id;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(!(formats0(data5))){
validate158.errors = [{instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate158.errors = [{instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_secret !== undefined){
let data6 = data.client_secret;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate158.errors = [{instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: schema157.properties.client_secret.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.github_scopes !== undefined){
let data7 = data.github_scopes;
const _errs16 = errors;
const _errs17 = errors;
if((!(Array.isArray(data7))) && (data7 !== null)){
validate158.errors = [{instancePath:instancePath+"/github_scopes",schemaPath:"contract#/components/schemas/NullableTexts/type",keyword:"type",params:{type: schema159.type},message:"must be array,null"}];
return false;
}
if(errors === _errs17){
if(Array.isArray(data7)){
var valid3 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(typeof data7[i0] !== "string"){
validate158.errors = [{instancePath:instancePath+"/github_scopes/" + i0,schemaPath:"contract#/components/schemas/NullableTexts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.google_scopes !== undefined){
let data9 = data.google_scopes;
const _errs21 = errors;
const _errs22 = errors;
if((!(Array.isArray(data9))) && (data9 !== null)){
validate158.errors = [{instancePath:instancePath+"/google_scopes",schemaPath:"contract#/components/schemas/NullableTexts/type",keyword:"type",params:{type: schema159.type},message:"must be array,null"}];
return false;
}
if(errors === _errs22){
if(Array.isArray(data9)){
var valid5 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(typeof data9[i1] !== "string"){
validate158.errors = [{instancePath:instancePath+"/google_scopes/" + i1,schemaPath:"contract#/components/schemas/NullableTexts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.microsoft_scopes !== undefined){
let data11 = data.microsoft_scopes;
const _errs26 = errors;
const _errs27 = errors;
if((!(Array.isArray(data11))) && (data11 !== null)){
validate158.errors = [{instancePath:instancePath+"/microsoft_scopes",schemaPath:"contract#/components/schemas/NullableTexts/type",keyword:"type",params:{type: schema159.type},message:"must be array,null"}];
return false;
}
if(errors === _errs27){
if(Array.isArray(data11)){
var valid7 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs29 = errors;
if(typeof data11[i2] !== "string"){
validate158.errors = [{instancePath:instancePath+"/microsoft_scopes/" + i2,schemaPath:"contract#/components/schemas/NullableTexts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs29 === errors;
if(!valid7){
break;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redirect_uris !== undefined){
let data13 = data.redirect_uris;
const _errs31 = errors;
if((!(Array.isArray(data13))) && (data13 !== null)){
validate158.errors = [{instancePath:instancePath+"/redirect_uris",schemaPath:"#/properties/redirect_uris/type",keyword:"type",params:{type: schema157.properties.redirect_uris.type},message:"must be array,null"}];
return false;
}
if(errors === _errs31){
if(Array.isArray(data13)){
var valid8 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
const _errs33 = errors;
if(errors === _errs33){
if(errors === _errs33){
if(typeof data14 === "string"){
if(!(formats2(data14))){
validate158.errors = [{instancePath:instancePath+"/redirect_uris/" + i3,schemaPath:"#/properties/redirect_uris/items/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate158.errors = [{instancePath:instancePath+"/redirect_uris/" + i3,schemaPath:"#/properties/redirect_uris/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid8 = _errs33 === errors;
if(!valid8){
break;
}
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_activation_uri !== undefined){
let data15 = data.device_activation_uri;
const _errs35 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate158.errors = [{instancePath:instancePath+"/device_activation_uri",schemaPath:"#/properties/device_activation_uri/type",keyword:"type",params:{type: schema157.properties.device_activation_uri.type},message:"must be string,null"}];
return false;
}
if(errors === _errs35){
if(errors === _errs35){
if(typeof data15 === "string"){
if(!(formats2(data15))){
validate158.errors = [{instancePath:instancePath+"/device_activation_uri",schemaPath:"#/properties/device_activation_uri/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data16 = data.created_at;
const _errs37 = errors;
if(errors === _errs37){
if(errors === _errs37){
if(typeof data16 === "string"){
if(!(formats8(data16))){
validate158.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate158.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs37 === errors;
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
else {
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":{"id":true,"org_id":true,"slug":true,"name":true,"service_type":true,"client_id":true,"client_secret":true,"github_scopes":true,"google_scopes":true,"microsoft_scopes":true,"redirect_uris":true,"device_activation_uri":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate157.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
validate157.errors = vErrors;
return errors === 0;
}
validate157.evaluated = {"props":{"id":true,"org_id":true,"slug":true,"name":true,"service_type":true,"client_id":true,"client_secret":true,"github_scopes":true,"google_scopes":true,"microsoft_scopes":true,"redirect_uris":true,"device_activation_uri":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/organizations/{org_slug}/services/{service_slug}`: Read a service */
export const getService: StandardSchema<AuthOSOperations["GET"]["/api/organizations/{org_slug}/services/{service_slug}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","org_id","slug","name","service_type","client_id","client_secret","github_scopes","","google_scopes","microsoft_scopes","redirect_uris","device_activation_uri","created_at"]);
