// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate106;
const formats0 = formats.uuid;
const formats6 = formats.email;
const formats8 = formats["date-time"];
const pattern0 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.email === undefined) && (missing0 = "email"))) || ((data.is_platform_owner === undefined) && (missing0 = "is_platform_owner"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0(data0))){
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.email !== undefined){
let data1 = data.email;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats6(data1))){
validate52.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_platform_owner !== undefined){
const _errs5 = errors;
if(typeof data.is_platform_owner !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/is_platform_owner",schemaPath:"#/properties/is_platform_owner/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data3 = data.created_at;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate52.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServerTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs10 = errors;
let valid2 = false;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!(formats8(data3))){
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
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
const _errs12 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
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
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err2 = {instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
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
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"id":true,"email":true,"is_platform_owner":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};

const schema109 = {"type":"object","required":["id","service_id","service_name","org_slug","ip_address","user_agent","expires_at","refresh_token_expires_at","created_at"],"properties":{"id":{"type":"string"},"service_id":{"type":["string","null"]},"service_name":{"type":["string","null"]},"org_slug":{"type":["string","null"]},"ip_address":{"type":["string","null"]},"user_agent":{"type":["string","null"]},"expires_at":{"$ref":"contract#/components/schemas/ServerTime"},"refresh_token_expires_at":{"$ref":"contract#/components/schemas/ServerTimeOrNull"},"created_at":{"$ref":"contract#/components/schemas/ServerTime"}}};

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


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.service_id === undefined) && (missing0 = "service_id"))) || ((data.service_name === undefined) && (missing0 = "service_name"))) || ((data.org_slug === undefined) && (missing0 = "org_slug"))) || ((data.ip_address === undefined) && (missing0 = "ip_address"))) || ((data.user_agent === undefined) && (missing0 = "user_agent"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.refresh_token_expires_at === undefined) && (missing0 = "refresh_token_expires_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate109.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate109.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_id !== undefined){
let data1 = data.service_id;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate109.errors = [{instancePath:instancePath+"/service_id",schemaPath:"#/properties/service_id/type",keyword:"type",params:{type: schema109.properties.service_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_name !== undefined){
let data2 = data.service_name;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate109.errors = [{instancePath:instancePath+"/service_name",schemaPath:"#/properties/service_name/type",keyword:"type",params:{type: schema109.properties.service_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.org_slug !== undefined){
let data3 = data.org_slug;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate109.errors = [{instancePath:instancePath+"/org_slug",schemaPath:"#/properties/org_slug/type",keyword:"type",params:{type: schema109.properties.org_slug.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_address !== undefined){
let data4 = data.ip_address;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate109.errors = [{instancePath:instancePath+"/ip_address",schemaPath:"#/properties/ip_address/type",keyword:"type",params:{type: schema109.properties.ip_address.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data5 = data.user_agent;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate109.errors = [{instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: schema109.properties.user_agent.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data6 = data.expires_at;
const _errs13 = errors;
if(typeof data6 !== "string"){
validate109.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"contract#/components/schemas/ServerTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs16 = errors;
let valid2 = false;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(!(formats8(data6))){
const err0 = {instancePath:instancePath+"/expires_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf/0/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err1 = {instancePath:instancePath+"/expires_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$"+"\""};
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
valid2 = valid2 || _valid0;
if(!valid2){
const err2 = {instancePath:instancePath+"/expires_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate109.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refresh_token_expires_at !== undefined){
const _errs19 = errors;
if(!(validate22(data.refresh_token_expires_at, {instancePath:instancePath+"/refresh_token_expires_at",parentData:data,parentDataProperty:"refresh_token_expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data8 = data.created_at;
const _errs20 = errors;
if(typeof data8 !== "string"){
validate109.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServerTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs23 = errors;
let valid4 = false;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data8 === "string"){
if(!(formats8(data8))){
const err3 = {instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf/0/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
var _valid1 = _errs24 === errors;
valid4 = valid4 || _valid1;
const _errs25 = errors;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err4 = {instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs25 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err5 = {instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServerTime/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate109.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
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
else {
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":{"id":true,"service_id":true,"service_name":true,"org_slug":true,"ip_address":true,"user_agent":true,"expires_at":true,"refresh_token_expires_at":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};

const schema112 = {"type":"object","required":["id","service_id","service_name","provider","ip_address","user_agent","risk_score","risk_factors","geo_country","geo_city","created_at"],"properties":{"id":{"type":"string"},"service_id":{"type":["string","null"]},"service_name":{"type":["string","null"]},"provider":{"type":"string"},"ip_address":{"type":["string","null"]},"user_agent":{"type":["string","null"]},"risk_score":{"type":["integer","null"]},"risk_factors":{"type":"array","items":{"type":"string"}},"geo_country":{"type":["string","null"]},"geo_city":{"type":["string","null"]},"created_at":{"$ref":"contract#/components/schemas/ServerTime"}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.service_id === undefined) && (missing0 = "service_id"))) || ((data.service_name === undefined) && (missing0 = "service_name"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.ip_address === undefined) && (missing0 = "ip_address"))) || ((data.user_agent === undefined) && (missing0 = "user_agent"))) || ((data.risk_score === undefined) && (missing0 = "risk_score"))) || ((data.risk_factors === undefined) && (missing0 = "risk_factors"))) || ((data.geo_country === undefined) && (missing0 = "geo_country"))) || ((data.geo_city === undefined) && (missing0 = "geo_city"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate112.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_id !== undefined){
let data1 = data.service_id;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate112.errors = [{instancePath:instancePath+"/service_id",schemaPath:"#/properties/service_id/type",keyword:"type",params:{type: schema112.properties.service_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.service_name !== undefined){
let data2 = data.service_name;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate112.errors = [{instancePath:instancePath+"/service_name",schemaPath:"#/properties/service_name/type",keyword:"type",params:{type: schema112.properties.service_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs7 = errors;
if(typeof data.provider !== "string"){
validate112.errors = [{instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_address !== undefined){
let data4 = data.ip_address;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate112.errors = [{instancePath:instancePath+"/ip_address",schemaPath:"#/properties/ip_address/type",keyword:"type",params:{type: schema112.properties.ip_address.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data5 = data.user_agent;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate112.errors = [{instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: schema112.properties.user_agent.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk_score !== undefined){
let data6 = data.risk_score;
const _errs13 = errors;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (data6 !== null)){
validate112.errors = [{instancePath:instancePath+"/risk_score",schemaPath:"#/properties/risk_score/type",keyword:"type",params:{type: schema112.properties.risk_score.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risk_factors !== undefined){
let data7 = data.risk_factors;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs17 = errors;
if(typeof data7[i0] !== "string"){
validate112.errors = [{instancePath:instancePath+"/risk_factors/" + i0,schemaPath:"#/properties/risk_factors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs17 === errors;
if(!valid1){
break;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/risk_factors",schemaPath:"#/properties/risk_factors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.geo_country !== undefined){
let data9 = data.geo_country;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate112.errors = [{instancePath:instancePath+"/geo_country",schemaPath:"#/properties/geo_country/type",keyword:"type",params:{type: schema112.properties.geo_country.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.geo_city !== undefined){
let data10 = data.geo_city;
const _errs21 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate112.errors = [{instancePath:instancePath+"/geo_city",schemaPath:"#/properties/geo_city/type",keyword:"type",params:{type: schema112.properties.geo_city.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
let data11 = data.created_at;
const _errs23 = errors;
if(typeof data11 !== "string"){
validate112.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/ServerTime/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
const _errs26 = errors;
let valid3 = false;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data11 === "string"){
if(!(formats8(data11))){
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
var _valid0 = _errs27 === errors;
valid3 = valid3 || _valid0;
const _errs28 = errors;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
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
var _valid0 = _errs28 === errors;
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
validate112.errors = vErrors;
return false;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
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
else {
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":{"id":true,"service_id":true,"service_name":true,"provider":true,"ip_address":true,"user_agent":true,"risk_score":true,"risk_factors":true,"geo_country":true,"geo_city":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.user === undefined) && (missing0 = "user")) || ((data.subscriptions === undefined) && (missing0 = "subscriptions"))) || ((data.identities === undefined) && (missing0 = "identities"))) || ((data.session_count === undefined) && (missing0 = "session_count"))){
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user !== undefined){
const _errs1 = errors;
if(!(validate52(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriptions !== undefined){
let data1 = data.subscriptions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((((data2.service_id === undefined) && (missing1 = "service_id")) || ((data2.service_slug === undefined) && (missing1 = "service_slug"))) || ((data2.service_name === undefined) && (missing1 = "service_name"))) || ((data2.plan_id === undefined) && (missing1 = "plan_id"))) || ((data2.plan_name === undefined) && (missing1 = "plan_name"))) || ((data2.status === undefined) && (missing1 = "status"))) || ((data2.current_period_end === undefined) && (missing1 = "current_period_end"))) || ((data2.created_at === undefined) && (missing1 = "created_at"))){
validate107.errors = [{instancePath:instancePath+"/subscriptions/" + i0,schemaPath:"contract#/components/schemas/EndUserSubscription/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.service_id !== undefined){
const _errs7 = errors;
if(typeof data2.service_id !== "string"){
validate107.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/service_id",schemaPath:"contract#/components/schemas/EndUserSubscription/properties/service_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.service_slug !== undefined){
const _errs9 = errors;
if(typeof data2.service_slug !== "string"){
validate107.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/service_slug",schemaPath:"contract#/components/schemas/EndUserSubscription/properties/service_slug/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.service_name !== undefined){
const _errs11 = errors;
if(typeof data2.service_name !== "string"){
validate107.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/service_name",schemaPath:"contract#/components/schemas/EndUserSubscription/properties/service_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.plan_id !== undefined){
const _errs13 = errors;
if(typeof data2.plan_id !== "string"){
validate107.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/plan_id",schemaPath:"contract#/components/schemas/EndUserSubscription/properties/plan_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.plan_name !== undefined){
const _errs15 = errors;
if(typeof data2.plan_name !== "string"){
validate107.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/plan_name",schemaPath:"contract#/components/schemas/EndUserSubscription/properties/plan_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.status !== undefined){
const _errs17 = errors;
if(typeof data2.status !== "string"){
validate107.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/status",schemaPath:"contract#/components/schemas/EndUserSubscription/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.current_period_end !== undefined){
const _errs19 = errors;
if(typeof data2.current_period_end !== "string"){
validate107.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/current_period_end",schemaPath:"contract#/components/schemas/EndUserSubscription/properties/current_period_end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.created_at !== undefined){
const _errs21 = errors;
if(typeof data2.created_at !== "string"){
validate107.errors = [{instancePath:instancePath+"/subscriptions/" + i0+"/created_at",schemaPath:"contract#/components/schemas/EndUserSubscription/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
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
validate107.errors = [{instancePath:instancePath+"/subscriptions/" + i0,schemaPath:"contract#/components/schemas/EndUserSubscription/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/subscriptions",schemaPath:"#/properties/subscriptions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.identities !== undefined){
let data11 = data.identities;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data11)){
var valid4 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((((data12.provider === undefined) && (missing2 = "provider")) || ((data12.provider_user_id === undefined) && (missing2 = "provider_user_id"))) || ((data12.created_at === undefined) && (missing2 = "created_at"))){
validate107.errors = [{instancePath:instancePath+"/identities/" + i1,schemaPath:"contract#/components/schemas/EndUserIdentity/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data12.provider !== undefined){
const _errs28 = errors;
if(typeof data12.provider !== "string"){
validate107.errors = [{instancePath:instancePath+"/identities/" + i1+"/provider",schemaPath:"contract#/components/schemas/EndUserIdentity/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.provider_user_id !== undefined){
const _errs30 = errors;
if(typeof data12.provider_user_id !== "string"){
validate107.errors = [{instancePath:instancePath+"/identities/" + i1+"/provider_user_id",schemaPath:"contract#/components/schemas/EndUserIdentity/properties/provider_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs30 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data12.created_at !== undefined){
const _errs32 = errors;
if(typeof data12.created_at !== "string"){
validate107.errors = [{instancePath:instancePath+"/identities/" + i1+"/created_at",schemaPath:"contract#/components/schemas/EndUserIdentity/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/identities/" + i1,schemaPath:"contract#/components/schemas/EndUserIdentity/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs25 === errors;
if(!valid4){
break;
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/identities",schemaPath:"#/properties/identities/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_count !== undefined){
let data16 = data.session_count;
const _errs34 = errors;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
validate107.errors = [{instancePath:instancePath+"/session_count",schemaPath:"#/properties/session_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs34){
if(typeof data16 == "number"){
if(data16 < 0 || isNaN(data16)){
validate107.errors = [{instancePath:instancePath+"/session_count",schemaPath:"#/properties/session_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sessions !== undefined){
let data17 = data.sessions;
const _errs36 = errors;
if(errors === _errs36){
if(Array.isArray(data17)){
var valid7 = true;
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
const _errs38 = errors;
if(!(validate109(data17[i2], {instancePath:instancePath+"/sessions/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid7 = _errs38 === errors;
if(!valid7){
break;
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/sessions",schemaPath:"#/properties/sessions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recent_logins !== undefined){
let data19 = data.recent_logins;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data19)){
var valid8 = true;
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
const _errs41 = errors;
if(!(validate112(data19[i3], {instancePath:instancePath+"/recent_logins/" + i3,parentData:data19,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid8 = _errs41 === errors;
if(!valid8){
break;
}
}
}
else {
validate107.errors = [{instancePath:instancePath+"/recent_logins",schemaPath:"#/properties/recent_logins/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
else {
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":{"user":true,"subscriptions":true,"identities":true,"session_count":true,"sessions":true,"recent_logins":true},"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate107(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":{"user":true,"subscriptions":true,"identities":true,"session_count":true,"sessions":true,"recent_logins":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `GET /api/organizations/{org_slug}/users/{user_id}`: Read a person who uses the services */
export const getEndUser: StandardSchema<AuthOSOperations["GET"]["/api/organizations/{org_slug}/users/{user_id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","email","is_platform_owner","created_at","service_id","service_name","org_slug","ip_address","user_agent","expires_at","refresh_token_expires_at","provider","risk_score","risk_factors","","geo_country","geo_city","user","subscriptions","identities","session_count","sessions","recent_logins"]);
