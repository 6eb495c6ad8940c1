// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";
import { codePoints } from "../../../client/validation/code-points.ts";
import { formats } from "../../../client/validation/formats.ts";

const compiled = validate199;
const schema224 = {"type":"object","required":["status","access_token","scopes","provider","account"],"properties":{"status":{"type":"string","const":"ok"},"access_token":{"type":"string","minLength":1},"expires_at":{"type":["string","null"],"format":"date-time"},"scopes":{"type":"array","items":{"type":"string"}},"provider":{"type":"string"},"account":{"type":"object","required":["id","provider_user_id"],"properties":{"id":{"type":"string"},"provider_user_id":{"type":"string"},"email":{"type":["string","null"]},"display_name":{"type":["string","null"]}}}}};
const schema225 = {"type":"object","required":["status","code","reauth_url","missing_scopes","provider"],"properties":{"status":{"type":"string","const":"action_required"},"code":{"type":"string","enum":["PROVIDER_LINK_REQUIRED","PROVIDER_GRANT_REQUIRED","PROVIDER_SCOPE_CONSENT_REQUIRED","PROVIDER_REAUTH_REQUIRED"]},"reauth_url":{"type":"string","format":"uri"},"missing_scopes":{"type":"array","items":{"type":"string"}},"provider":{"type":"string"}}};
const func0 = codePoints;
const formats8 = formats["date-time"];
const formats2 = formats.uri;

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
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
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.status === undefined) && (missing0 = "status")) || ((data.access_token === undefined) && (missing0 = "access_token"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.account === undefined) && (missing0 = "account"))){
const err0 = {instancePath,schemaPath:"contract#/components/schemas/ProviderTokenReady/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if("ok" !== data0){
const err2 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/status/const",keyword:"const",params:{allowedValue: "ok"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.access_token !== undefined){
let data1 = data.access_token;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func0(data1) < 1){
const err3 = {instancePath:instancePath+"/access_token",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/access_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/access_token",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.expires_at !== undefined){
let data2 = data.expires_at;
const _errs8 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
const err5 = {instancePath:instancePath+"/expires_at",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/expires_at/type",keyword:"type",params:{type: schema224.properties.expires_at.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(errors === _errs8){
if(errors === _errs8){
if(typeof data2 === "string"){
if(!(formats8(data2))){
const err6 = {instancePath:instancePath+"/expires_at",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/expires_at/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.scopes !== undefined){
let data3 = data.scopes;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(typeof data3[i0] !== "string"){
const err7 = {instancePath:instancePath+"/scopes/" + i0,schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
const err8 = {instancePath:instancePath+"/scopes",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.provider !== undefined){
const _errs14 = errors;
if(typeof data.provider !== "string"){
const err9 = {instancePath:instancePath+"/provider",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.account !== undefined){
let data6 = data.account;
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.id === undefined) && (missing1 = "id")) || ((data6.provider_user_id === undefined) && (missing1 = "provider_user_id"))){
const err10 = {instancePath:instancePath+"/account",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/account/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data6.id !== undefined){
const _errs18 = errors;
if(typeof data6.id !== "string"){
const err11 = {instancePath:instancePath+"/account/id",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/account/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.provider_user_id !== undefined){
const _errs20 = errors;
if(typeof data6.provider_user_id !== "string"){
const err12 = {instancePath:instancePath+"/account/provider_user_id",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/account/properties/provider_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.email !== undefined){
let data9 = data6.email;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
const err13 = {instancePath:instancePath+"/account/email",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/account/properties/email/type",keyword:"type",params:{type: schema224.properties.account.properties.email.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.display_name !== undefined){
let data10 = data6.display_name;
const _errs24 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/account/display_name",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/account/properties/display_name/type",keyword:"type",params:{type: schema224.properties.account.properties.display_name.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/account",schemaPath:"contract#/components/schemas/ProviderTokenReady/properties/account/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid2 = _errs16 === errors;
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
const err16 = {instancePath,schemaPath:"contract#/components/schemas/ProviderTokenReady/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.status = true;
props0.access_token = true;
props0.expires_at = true;
props0.scopes = true;
props0.provider = true;
props0.account = true;
}
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((((data.status === undefined) && (missing2 = "status")) || ((data.code === undefined) && (missing2 = "code"))) || ((data.reauth_url === undefined) && (missing2 = "reauth_url"))) || ((data.missing_scopes === undefined) && (missing2 = "missing_scopes"))) || ((data.provider === undefined) && (missing2 = "provider"))){
const err17 = {instancePath,schemaPath:"contract#/components/schemas/ProviderActionRequired/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
if(data.status !== undefined){
let data11 = data.status;
const _errs29 = errors;
if(typeof data11 !== "string"){
const err18 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/ProviderActionRequired/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("action_required" !== data11){
const err19 = {instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/ProviderActionRequired/properties/status/const",keyword:"const",params:{allowedValue: "action_required"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid6 = _errs29 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.code !== undefined){
let data12 = data.code;
const _errs31 = errors;
if(typeof data12 !== "string"){
const err20 = {instancePath:instancePath+"/code",schemaPath:"contract#/components/schemas/ProviderActionRequired/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((((data12 === "PROVIDER_LINK_REQUIRED") || (data12 === "PROVIDER_GRANT_REQUIRED")) || (data12 === "PROVIDER_SCOPE_CONSENT_REQUIRED")) || (data12 === "PROVIDER_REAUTH_REQUIRED"))){
const err21 = {instancePath:instancePath+"/code",schemaPath:"contract#/components/schemas/ProviderActionRequired/properties/code/enum",keyword:"enum",params:{allowedValues: schema225.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.reauth_url !== undefined){
let data13 = data.reauth_url;
const _errs33 = errors;
if(errors === _errs33){
if(errors === _errs33){
if(typeof data13 === "string"){
if(!(formats2(data13))){
const err22 = {instancePath:instancePath+"/reauth_url",schemaPath:"contract#/components/schemas/ProviderActionRequired/properties/reauth_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/reauth_url",schemaPath:"contract#/components/schemas/ProviderActionRequired/properties/reauth_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
var valid6 = _errs33 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.missing_scopes !== undefined){
let data14 = data.missing_scopes;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data14)){
var valid7 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
const _errs37 = errors;
if(typeof data14[i1] !== "string"){
const err24 = {instancePath:instancePath+"/missing_scopes/" + i1,schemaPath:"contract#/components/schemas/ProviderActionRequired/properties/missing_scopes/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid7 = _errs37 === errors;
if(!valid7){
break;
}
}
}
else {
const err25 = {instancePath:instancePath+"/missing_scopes",schemaPath:"contract#/components/schemas/ProviderActionRequired/properties/missing_scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid6 = _errs35 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.provider !== undefined){
const _errs39 = errors;
if(typeof data.provider !== "string"){
const err26 = {instancePath:instancePath+"/provider",schemaPath:"contract#/components/schemas/ProviderActionRequired/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid6 = _errs39 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"contract#/components/schemas/ProviderActionRequired/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
props0.code = true;
props0.reauth_url = true;
props0.missing_scopes = true;
props0.provider = true;
}
}
}
if(!valid0){
const err28 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate200.errors = vErrors;
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
validate200.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate200.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate200(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
else {
var props0 = validate200.evaluated.props;
}
validate199.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate199.evaluated = {"dynamicProps":true,"dynamicItems":false};

/** The data of `POST /api/service/provider-tokens`: Get a user's token at a provider */
export const createProviderToken: StandardSchema<AuthOSOperations["POST"]["/api/service/provider-tokens"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["status","access_token","expires_at","scopes","","provider","account","id","provider_user_id","email","display_name","code","reauth_url","missing_scopes"]);
