// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate146;
const schema162 = {"type":"object","required":["id","service_id","name","price_cents","currency","created_at"],"properties":{"id":{"type":"string"},"service_id":{"type":"string"},"name":{"type":"string"},"description":{"type":["string","null"]},"price_cents":{"type":"integer","minimum":0},"currency":{"type":"string"},"features":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"string"},{"type":"null"}]},"stripe_price_id":{"type":["string","null"]},"is_default":{"type":"boolean"},"created_at":{"type":"string","format":"date-time"}}};
const schema157 = {"type":"object","required":["id","org_id","slug","name","service_type","client_id","github_scopes","google_scopes","microsoft_scopes","redirect_uris","device_activation_uri","created_at"],"properties":{"id":{"type":"string"},"org_id":{"type":"string"},"slug":{"type":"string"},"name":{"type":"string"},"service_type":{"$ref":"contract#/components/schemas/ServiceType"},"client_id":{"type":"string","format":"uuid"},"client_secret":{"type":["string","null"]},"github_scopes":{"$ref":"contract#/components/schemas/NullableTexts"},"google_scopes":{"$ref":"contract#/components/schemas/NullableTexts"},"microsoft_scopes":{"$ref":"contract#/components/schemas/NullableTexts"},"redirect_uris":{"type":["array","null"],"items":{"type":"string","format":"uri"}},"device_activation_uri":{"type":["string","null"],"format":"uri"},"created_at":{"type":"string","format":"date-time"}}};
const schema158 = {"type":"string","enum":["web","mobile","desktop","api"]};
const schema159 = {"type":["array","null"],"items":{"type":"string"}};
const formats0 = formats.uuid;
const formats2 = formats.uri;
const formats8 = formats["date-time"];

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
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
validate148.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate148.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/org_id",schemaPath:"#/properties/org_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/slug",schemaPath:"#/properties/slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/service_type",schemaPath:"contract#/components/schemas/ServiceType/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data4 === "web") || (data4 === "mobile")) || (data4 === "desktop")) || (data4 === "api"))){
validate148.errors = [{instancePath:instancePath+"/service_type",schemaPath:"contract#/components/schemas/ServiceType/enum",keyword:"enum",params:{allowedValues: schema158.enum},message:"must be equal to one of the allowed values"}];
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
validate148.errors = [{instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate148.errors = [{instancePath:instancePath+"/client_id",schemaPath:"#/properties/client_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/client_secret",schemaPath:"#/properties/client_secret/type",keyword:"type",params:{type: schema157.properties.client_secret.type},message:"must be string,null"}];
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
validate148.errors = [{instancePath:instancePath+"/github_scopes",schemaPath:"contract#/components/schemas/NullableTexts/type",keyword:"type",params:{type: schema159.type},message:"must be array,null"}];
return false;
}
if(errors === _errs17){
if(Array.isArray(data7)){
var valid3 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(typeof data7[i0] !== "string"){
validate148.errors = [{instancePath:instancePath+"/github_scopes/" + i0,schemaPath:"contract#/components/schemas/NullableTexts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/google_scopes",schemaPath:"contract#/components/schemas/NullableTexts/type",keyword:"type",params:{type: schema159.type},message:"must be array,null"}];
return false;
}
if(errors === _errs22){
if(Array.isArray(data9)){
var valid5 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(typeof data9[i1] !== "string"){
validate148.errors = [{instancePath:instancePath+"/google_scopes/" + i1,schemaPath:"contract#/components/schemas/NullableTexts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/microsoft_scopes",schemaPath:"contract#/components/schemas/NullableTexts/type",keyword:"type",params:{type: schema159.type},message:"must be array,null"}];
return false;
}
if(errors === _errs27){
if(Array.isArray(data11)){
var valid7 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs29 = errors;
if(typeof data11[i2] !== "string"){
validate148.errors = [{instancePath:instancePath+"/microsoft_scopes/" + i2,schemaPath:"contract#/components/schemas/NullableTexts/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/redirect_uris",schemaPath:"#/properties/redirect_uris/type",keyword:"type",params:{type: schema157.properties.redirect_uris.type},message:"must be array,null"}];
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
validate148.errors = [{instancePath:instancePath+"/redirect_uris/" + i3,schemaPath:"#/properties/redirect_uris/items/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate148.errors = [{instancePath:instancePath+"/redirect_uris/" + i3,schemaPath:"#/properties/redirect_uris/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/device_activation_uri",schemaPath:"#/properties/device_activation_uri/type",keyword:"type",params:{type: schema157.properties.device_activation_uri.type},message:"must be string,null"}];
return false;
}
if(errors === _errs35){
if(errors === _errs35){
if(typeof data15 === "string"){
if(!(formats2(data15))){
validate148.errors = [{instancePath:instancePath+"/device_activation_uri",schemaPath:"#/properties/device_activation_uri/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
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
validate148.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate148.errors = [{instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":{"id":true,"org_id":true,"slug":true,"name":true,"service_type":true,"client_id":true,"client_secret":true,"github_scopes":true,"google_scopes":true,"microsoft_scopes":true,"redirect_uris":true,"device_activation_uri":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};


function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.service === undefined) && (missing0 = "service")) || ((data.default_plan === undefined) && (missing0 = "default_plan"))) || ((data.usage === undefined) && (missing0 = "usage"))){
validate147.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.service !== undefined){
const _errs1 = errors;
if(!(validate148(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_plan !== undefined){
let data1 = data.default_plan;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((data1.id === undefined) && (missing1 = "id")) || ((data1.service_id === undefined) && (missing1 = "service_id"))) || ((data1.name === undefined) && (missing1 = "name"))) || ((data1.price_cents === undefined) && (missing1 = "price_cents"))) || ((data1.currency === undefined) && (missing1 = "currency"))) || ((data1.created_at === undefined) && (missing1 = "created_at"))){
validate147.errors = [{instancePath:instancePath+"/default_plan",schemaPath:"contract#/components/schemas/Plan/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
const _errs5 = errors;
if(typeof data1.id !== "string"){
validate147.errors = [{instancePath:instancePath+"/default_plan/id",schemaPath:"contract#/components/schemas/Plan/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.service_id !== undefined){
const _errs7 = errors;
if(typeof data1.service_id !== "string"){
validate147.errors = [{instancePath:instancePath+"/default_plan/service_id",schemaPath:"contract#/components/schemas/Plan/properties/service_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.name !== undefined){
const _errs9 = errors;
if(typeof data1.name !== "string"){
validate147.errors = [{instancePath:instancePath+"/default_plan/name",schemaPath:"contract#/components/schemas/Plan/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.description !== undefined){
let data5 = data1.description;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate147.errors = [{instancePath:instancePath+"/default_plan/description",schemaPath:"contract#/components/schemas/Plan/properties/description/type",keyword:"type",params:{type: schema162.properties.description.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.price_cents !== undefined){
let data6 = data1.price_cents;
const _errs13 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
validate147.errors = [{instancePath:instancePath+"/default_plan/price_cents",schemaPath:"contract#/components/schemas/Plan/properties/price_cents/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
validate147.errors = [{instancePath:instancePath+"/default_plan/price_cents",schemaPath:"contract#/components/schemas/Plan/properties/price_cents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.currency !== undefined){
const _errs15 = errors;
if(typeof data1.currency !== "string"){
validate147.errors = [{instancePath:instancePath+"/default_plan/currency",schemaPath:"contract#/components/schemas/Plan/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.features !== undefined){
let data8 = data1.features;
const _errs17 = errors;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data8)){
var valid4 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(typeof data8[i0] !== "string"){
const err0 = {instancePath:instancePath+"/default_plan/features/" + i0,schemaPath:"contract#/components/schemas/Plan/properties/features/anyOf/0/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
else {
const err1 = {instancePath:instancePath+"/default_plan/features",schemaPath:"contract#/components/schemas/Plan/properties/features/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
const _errs23 = errors;
if(typeof data8 !== "string"){
const err2 = {instancePath:instancePath+"/default_plan/features",schemaPath:"contract#/components/schemas/Plan/properties/features/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid3 = valid3 || _valid0;
const _errs25 = errors;
if(data8 !== null){
const err3 = {instancePath:instancePath+"/default_plan/features",schemaPath:"contract#/components/schemas/Plan/properties/features/anyOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err4 = {instancePath:instancePath+"/default_plan/features",schemaPath:"contract#/components/schemas/Plan/properties/features/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate147.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.stripe_price_id !== undefined){
let data10 = data1.stripe_price_id;
const _errs27 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate147.errors = [{instancePath:instancePath+"/default_plan/stripe_price_id",schemaPath:"contract#/components/schemas/Plan/properties/stripe_price_id/type",keyword:"type",params:{type: schema162.properties.stripe_price_id.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.is_default !== undefined){
const _errs29 = errors;
if(typeof data1.is_default !== "boolean"){
validate147.errors = [{instancePath:instancePath+"/default_plan/is_default",schemaPath:"contract#/components/schemas/Plan/properties/is_default/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.created_at !== undefined){
let data12 = data1.created_at;
const _errs31 = errors;
if(errors === _errs31){
if(errors === _errs31){
if(typeof data12 === "string"){
if(!(formats8(data12))){
validate147.errors = [{instancePath:instancePath+"/default_plan/created_at",schemaPath:"contract#/components/schemas/Plan/properties/created_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];
return false;
}
}
else {
validate147.errors = [{instancePath:instancePath+"/default_plan/created_at",schemaPath:"contract#/components/schemas/Plan/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid2 = _errs31 === errors;
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
validate147.errors = [{instancePath:instancePath+"/default_plan",schemaPath:"contract#/components/schemas/Plan/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usage !== undefined){
let data13 = data.usage;
const _errs33 = errors;
const _errs34 = errors;
if(errors === _errs34){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing2;
if((((data13.current_services === undefined) && (missing2 = "current_services")) || ((data13.max_services === undefined) && (missing2 = "max_services"))) || ((data13.tier === undefined) && (missing2 = "tier"))){
validate147.errors = [{instancePath:instancePath+"/usage",schemaPath:"contract#/components/schemas/ServiceUsage/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data13.current_services !== undefined){
let data14 = data13.current_services;
const _errs36 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
validate147.errors = [{instancePath:instancePath+"/usage/current_services",schemaPath:"contract#/components/schemas/ServiceUsage/properties/current_services/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs36){
if(typeof data14 == "number"){
if(data14 < 0 || isNaN(data14)){
validate147.errors = [{instancePath:instancePath+"/usage/current_services",schemaPath:"contract#/components/schemas/ServiceUsage/properties/current_services/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.max_services !== undefined){
let data15 = data13.max_services;
const _errs38 = errors;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
validate147.errors = [{instancePath:instancePath+"/usage/max_services",schemaPath:"contract#/components/schemas/ServiceUsage/properties/max_services/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs38){
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
validate147.errors = [{instancePath:instancePath+"/usage/max_services",schemaPath:"contract#/components/schemas/ServiceUsage/properties/max_services/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data13.tier !== undefined){
const _errs40 = errors;
if(typeof data13.tier !== "string"){
validate147.errors = [{instancePath:instancePath+"/usage/tier",schemaPath:"contract#/components/schemas/ServiceUsage/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/usage",schemaPath:"contract#/components/schemas/ServiceUsage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
else {
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":{"service":true,"default_plan":true,"usage":true},"dynamicProps":false,"dynamicItems":false};


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":{"service":true,"default_plan":true,"usage":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /api/organizations/{org_slug}/services`: Create a service */
export const createService: StandardSchema<AuthOSOperations["POST"]["/api/organizations/{org_slug}/services"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","org_id","slug","name","service_type","client_id","client_secret","github_scopes","","google_scopes","microsoft_scopes","redirect_uris","device_activation_uri","created_at","service","default_plan","service_id","description","price_cents","currency","features","stripe_price_id","is_default","usage","current_services","max_services","tier"]);
