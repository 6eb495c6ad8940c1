// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate36;
const schema43 = {"type":"object","required":["profile_public","show_full_name","display_full_name","specialties","show_day_count","notification_level","timezone","locale","handle","pronouns","dose_reminder_schedule","updated_at"],"properties":{"profile_public":{"type":"boolean"},"show_full_name":{"type":"boolean"},"display_full_name":{"type":"boolean"},"specialties":{"$ref":"contract#/components/schemas/Strings"},"show_day_count":{"type":"boolean"},"notification_level":{"type":"string","enum":["all","highlights","off"]},"timezone":{"type":["string","null"]},"locale":{"type":"string"},"handle":{"type":["string","null"]},"pronouns":{"type":["string","null"]},"dose_reminder_schedule":{"oneOf":[{"$ref":"contract#/components/schemas/ReminderSchedule"},{"type":"null"}]},"updated_at":{"type":"string"}}};
const pattern0 = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.morning_time === undefined) && (missing0 = "morning_time")) || ((data.evening_time === undefined) && (missing0 = "evening_time"))) || ((data.days === undefined) && (missing0 = "days"))){
validate38.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.morning_time !== undefined){
let data0 = data.morning_time;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate38.errors = [{instancePath:instancePath+"/morning_time",schemaPath:"contract#/components/schemas/TimeOfDay/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/morning_time",schemaPath:"contract#/components/schemas/TimeOfDay/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evening_time !== undefined){
let data1 = data.evening_time;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate38.errors = [{instancePath:instancePath+"/evening_time",schemaPath:"contract#/components/schemas/TimeOfDay/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},message:"must match pattern \""+"^([01][0-9]|2[0-3]):[0-5][0-9]$"+"\""}];
return false;
}
}
else {
validate38.errors = [{instancePath:instancePath+"/evening_time",schemaPath:"contract#/components/schemas/TimeOfDay/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.days !== undefined){
let data2 = data.days;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
validate38.errors = [{instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if(typeof data3 == "number"){
if(data3 > 6 || isNaN(data3)){
validate38.errors = [{instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6},message:"must be <= 6"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate38.errors = [{instancePath:instancePath+"/days/" + i0,schemaPath:"#/properties/days/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate38.errors = [{instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":{"morning_time":true,"evening_time":true,"days":true},"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.profile_public === undefined) && (missing0 = "profile_public")) || ((data.show_full_name === undefined) && (missing0 = "show_full_name"))) || ((data.display_full_name === undefined) && (missing0 = "display_full_name"))) || ((data.specialties === undefined) && (missing0 = "specialties"))) || ((data.show_day_count === undefined) && (missing0 = "show_day_count"))) || ((data.notification_level === undefined) && (missing0 = "notification_level"))) || ((data.timezone === undefined) && (missing0 = "timezone"))) || ((data.locale === undefined) && (missing0 = "locale"))) || ((data.handle === undefined) && (missing0 = "handle"))) || ((data.pronouns === undefined) && (missing0 = "pronouns"))) || ((data.dose_reminder_schedule === undefined) && (missing0 = "dose_reminder_schedule"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate37.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.profile_public !== undefined){
const _errs1 = errors;
if(typeof data.profile_public !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/profile_public",schemaPath:"#/properties/profile_public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.show_full_name !== undefined){
const _errs3 = errors;
if(typeof data.show_full_name !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/show_full_name",schemaPath:"#/properties/show_full_name/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_full_name !== undefined){
const _errs5 = errors;
if(typeof data.display_full_name !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/display_full_name",schemaPath:"#/properties/display_full_name/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.specialties !== undefined){
let data3 = data.specialties;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate37.errors = [{instancePath:instancePath+"/specialties/" + i0,schemaPath:"contract#/components/schemas/Strings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/specialties",schemaPath:"contract#/components/schemas/Strings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.show_day_count !== undefined){
const _errs12 = errors;
if(typeof data.show_day_count !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/show_day_count",schemaPath:"#/properties/show_day_count/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notification_level !== undefined){
let data6 = data.notification_level;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate37.errors = [{instancePath:instancePath+"/notification_level",schemaPath:"#/properties/notification_level/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data6 === "all") || (data6 === "highlights")) || (data6 === "off"))){
validate37.errors = [{instancePath:instancePath+"/notification_level",schemaPath:"#/properties/notification_level/enum",keyword:"enum",params:{allowedValues: schema43.properties.notification_level.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timezone !== undefined){
let data7 = data.timezone;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate37.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: schema43.properties.timezone.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
const _errs18 = errors;
if(typeof data.locale !== "string"){
validate37.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handle !== undefined){
let data9 = data.handle;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate37.errors = [{instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/type",keyword:"type",params:{type: schema43.properties.handle.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pronouns !== undefined){
let data10 = data.pronouns;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate37.errors = [{instancePath:instancePath+"/pronouns",schemaPath:"#/properties/pronouns/type",keyword:"type",params:{type: schema43.properties.pronouns.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dose_reminder_schedule !== undefined){
let data11 = data.dose_reminder_schedule;
const _errs24 = errors;
const _errs25 = errors;
let valid3 = false;
let passing0 = null;
const _errs26 = errors;
if(!(validate38(data11, {instancePath:instancePath+"/dose_reminder_schedule",parentData:data,parentDataProperty:"dose_reminder_schedule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props0 = {};
props0.morning_time = true;
props0.evening_time = true;
props0.days = true;
}
const _errs27 = errors;
if(data11 !== null){
const err0 = {instancePath:instancePath+"/dose_reminder_schedule",schemaPath:"#/properties/dose_reminder_schedule/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs27 === errors;
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
const err1 = {instancePath:instancePath+"/dose_reminder_schedule",schemaPath:"#/properties/dose_reminder_schedule/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate37.errors = vErrors;
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
if(data.updated_at !== undefined){
const _errs29 = errors;
if(typeof data.updated_at !== "string"){
validate37.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs29 === errors;
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
validate37.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"profile_public":true,"show_full_name":true,"display_full_name":true,"specialties":true,"show_day_count":true,"notification_level":true,"timezone":true,"locale":true,"handle":true,"pronouns":true,"dose_reminder_schedule":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate37(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"profile_public":true,"show_full_name":true,"display_full_name":true,"specialties":true,"show_day_count":true,"notification_level":true,"timezone":true,"locale":true,"handle":true,"pronouns":true,"dose_reminder_schedule":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /v1/users/me/settings`: Read your settings */
export const getMySettings: StandardSchema<LoopOperations["GET"]["/v1/users/me/settings"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["morning_time","evening_time","days","","profile_public","show_full_name","display_full_name","specialties","show_day_count","notification_level","timezone","locale","handle","pronouns","dose_reminder_schedule","updated_at"]);
