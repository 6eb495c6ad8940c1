// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate33;
const schema39 = {"type":"object","required":["user_id","display_name","bio","avatar_url","badges","follower_count","joined_at","display_full_name","specialties","coach_booking_url","mutual_followers_count","kind","day_on_loop","active_protocol_label"],"properties":{"user_id":{"type":"string"},"display_name":{"type":["string","null"]},"bio":{"type":["string","null"]},"avatar_url":{"type":["string","null"]},"badges":{"type":"array","items":{"$ref":"contract#/components/schemas/Badge"}},"follower_count":{"type":"number"},"joined_at":{"type":["string","null"]},"display_full_name":{"type":"boolean"},"specialties":{"$ref":"contract#/components/schemas/Strings"},"coach_booking_url":{"type":["string","null"]},"mutual_followers_count":{"type":"number"},"kind":{"type":"string","enum":["member","coach","team"]},"day_on_loop":{"type":["number","null"]},"active_protocol_label":{"type":["string","null"]}}};
const schema40 = {"type":"object","required":["id","type","label","color","icon","tooltip","granted_at"],"properties":{"id":{"type":"string"},"type":{"type":"string","enum":["verified","credential","achievement"]},"label":{"type":"string"},"color":{"type":["string","null"]},"icon":{"type":["string","null"]},"tooltip":{"type":["string","null"]},"granted_at":{"type":"string"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.bio === undefined) && (missing0 = "bio"))) || ((data.avatar_url === undefined) && (missing0 = "avatar_url"))) || ((data.badges === undefined) && (missing0 = "badges"))) || ((data.follower_count === undefined) && (missing0 = "follower_count"))) || ((data.joined_at === undefined) && (missing0 = "joined_at"))) || ((data.display_full_name === undefined) && (missing0 = "display_full_name"))) || ((data.specialties === undefined) && (missing0 = "specialties"))) || ((data.coach_booking_url === undefined) && (missing0 = "coach_booking_url"))) || ((data.mutual_followers_count === undefined) && (missing0 = "mutual_followers_count"))) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.day_on_loop === undefined) && (missing0 = "day_on_loop"))) || ((data.active_protocol_label === undefined) && (missing0 = "active_protocol_label"))){
validate34.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(typeof data.user_id !== "string"){
validate34.errors = [{instancePath:instancePath+"/user_id",schemaPath:"#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data1 = data.display_name;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate34.errors = [{instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: schema39.properties.display_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bio !== undefined){
let data2 = data.bio;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate34.errors = [{instancePath:instancePath+"/bio",schemaPath:"#/properties/bio/type",keyword:"type",params:{type: schema39.properties.bio.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.avatar_url !== undefined){
let data3 = data.avatar_url;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate34.errors = [{instancePath:instancePath+"/avatar_url",schemaPath:"#/properties/avatar_url/type",keyword:"type",params:{type: schema39.properties.avatar_url.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.badges !== undefined){
let data4 = data.badges;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((((((data5.id === undefined) && (missing1 = "id")) || ((data5.type === undefined) && (missing1 = "type"))) || ((data5.label === undefined) && (missing1 = "label"))) || ((data5.color === undefined) && (missing1 = "color"))) || ((data5.icon === undefined) && (missing1 = "icon"))) || ((data5.tooltip === undefined) && (missing1 = "tooltip"))) || ((data5.granted_at === undefined) && (missing1 = "granted_at"))){
validate34.errors = [{instancePath:instancePath+"/badges/" + i0,schemaPath:"contract#/components/schemas/Badge/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data5.id !== undefined){
const _errs14 = errors;
if(typeof data5.id !== "string"){
validate34.errors = [{instancePath:instancePath+"/badges/" + i0+"/id",schemaPath:"contract#/components/schemas/Badge/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.type !== undefined){
let data7 = data5.type;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate34.errors = [{instancePath:instancePath+"/badges/" + i0+"/type",schemaPath:"contract#/components/schemas/Badge/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data7 === "verified") || (data7 === "credential")) || (data7 === "achievement"))){
validate34.errors = [{instancePath:instancePath+"/badges/" + i0+"/type",schemaPath:"contract#/components/schemas/Badge/properties/type/enum",keyword:"enum",params:{allowedValues: schema40.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.label !== undefined){
const _errs18 = errors;
if(typeof data5.label !== "string"){
validate34.errors = [{instancePath:instancePath+"/badges/" + i0+"/label",schemaPath:"contract#/components/schemas/Badge/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.color !== undefined){
let data9 = data5.color;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate34.errors = [{instancePath:instancePath+"/badges/" + i0+"/color",schemaPath:"contract#/components/schemas/Badge/properties/color/type",keyword:"type",params:{type: schema40.properties.color.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.icon !== undefined){
let data10 = data5.icon;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate34.errors = [{instancePath:instancePath+"/badges/" + i0+"/icon",schemaPath:"contract#/components/schemas/Badge/properties/icon/type",keyword:"type",params:{type: schema40.properties.icon.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.tooltip !== undefined){
let data11 = data5.tooltip;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate34.errors = [{instancePath:instancePath+"/badges/" + i0+"/tooltip",schemaPath:"contract#/components/schemas/Badge/properties/tooltip/type",keyword:"type",params:{type: schema40.properties.tooltip.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.granted_at !== undefined){
const _errs26 = errors;
if(typeof data5.granted_at !== "string"){
validate34.errors = [{instancePath:instancePath+"/badges/" + i0+"/granted_at",schemaPath:"contract#/components/schemas/Badge/properties/granted_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs26 === errors;
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
else {
validate34.errors = [{instancePath:instancePath+"/badges/" + i0,schemaPath:"contract#/components/schemas/Badge/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs11 === errors;
if(!valid1){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/badges",schemaPath:"#/properties/badges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.follower_count !== undefined){
const _errs28 = errors;
if(!(typeof data.follower_count == "number")){
validate34.errors = [{instancePath:instancePath+"/follower_count",schemaPath:"#/properties/follower_count/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.joined_at !== undefined){
let data14 = data.joined_at;
const _errs30 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate34.errors = [{instancePath:instancePath+"/joined_at",schemaPath:"#/properties/joined_at/type",keyword:"type",params:{type: schema39.properties.joined_at.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_full_name !== undefined){
const _errs32 = errors;
if(typeof data.display_full_name !== "boolean"){
validate34.errors = [{instancePath:instancePath+"/display_full_name",schemaPath:"#/properties/display_full_name/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.specialties !== undefined){
let data16 = data.specialties;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data16)){
var valid5 = true;
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
const _errs37 = errors;
if(typeof data16[i1] !== "string"){
validate34.errors = [{instancePath:instancePath+"/specialties/" + i1,schemaPath:"contract#/components/schemas/Strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs37 === errors;
if(!valid5){
break;
}
}
}
else {
validate34.errors = [{instancePath:instancePath+"/specialties",schemaPath:"contract#/components/schemas/Strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.coach_booking_url !== undefined){
let data18 = data.coach_booking_url;
const _errs39 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate34.errors = [{instancePath:instancePath+"/coach_booking_url",schemaPath:"#/properties/coach_booking_url/type",keyword:"type",params:{type: schema39.properties.coach_booking_url.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mutual_followers_count !== undefined){
const _errs41 = errors;
if(!(typeof data.mutual_followers_count == "number")){
validate34.errors = [{instancePath:instancePath+"/mutual_followers_count",schemaPath:"#/properties/mutual_followers_count/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data20 = data.kind;
const _errs43 = errors;
if(typeof data20 !== "string"){
validate34.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data20 === "member") || (data20 === "coach")) || (data20 === "team"))){
validate34.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema39.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.day_on_loop !== undefined){
let data21 = data.day_on_loop;
const _errs45 = errors;
if((!(typeof data21 == "number")) && (data21 !== null)){
validate34.errors = [{instancePath:instancePath+"/day_on_loop",schemaPath:"#/properties/day_on_loop/type",keyword:"type",params:{type: schema39.properties.day_on_loop.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_protocol_label !== undefined){
let data22 = data.active_protocol_label;
const _errs47 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate34.errors = [{instancePath:instancePath+"/active_protocol_label",schemaPath:"#/properties/active_protocol_label/type",keyword:"type",params:{type: schema39.properties.active_protocol_label.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs47 === errors;
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
else {
validate34.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"user_id":true,"display_name":true,"bio":true,"avatar_url":true,"badges":true,"follower_count":true,"joined_at":true,"display_full_name":true,"specialties":true,"coach_booking_url":true,"mutual_followers_count":true,"kind":true,"day_on_loop":true,"active_protocol_label":true},"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"user_id":true,"display_name":true,"bio":true,"avatar_url":true,"badges":true,"follower_count":true,"joined_at":true,"display_full_name":true,"specialties":true,"coach_booking_url":true,"mutual_followers_count":true,"kind":true,"day_on_loop":true,"active_protocol_label":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/users/me`: Read your profile */
export const getMe: StandardSchema<LoopOperations["GET"]["/v1/users/me"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["user_id","display_name","bio","avatar_url","badges","","follower_count","joined_at","display_full_name","specialties","coach_booking_url","mutual_followers_count","kind","day_on_loop","active_protocol_label"]);
