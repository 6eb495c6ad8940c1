// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asValidator } from "../../../client/validation/as-validator.ts";
import type { Validator } from "../../../client/validation/validator.ts";
import type { LoopOperations } from "../contract.ts";
import { codePoints } from "../../../client/validation/code-points.ts";

const compiled = validate32;
const func0 = codePoints;

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.params !== undefined){
let data0 = data.params;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.path !== undefined){
let data1 = data0.path;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
const err1 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/params/path",schemaPath:"#/properties/params/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.query !== undefined){
let data2 = data0.query;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const err3 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err4 = {instancePath:instancePath+"/params/query",schemaPath:"#/properties/params/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
let data3 = data.body;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.consent === undefined){
const err6 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/NewEnrollment/required",keyword:"required",params:{missingProperty: "consent"},message:"must have required property '"+"consent"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.goals === undefined){
const err7 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/NewEnrollment/required",keyword:"required",params:{missingProperty: "goals"},message:"must have required property '"+"goals"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3.intake === undefined){
const err8 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/NewEnrollment/required",keyword:"required",params:{missingProperty: "intake"},message:"must have required property '"+"intake"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3.patient_id === undefined){
const err9 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/NewEnrollment/required",keyword:"required",params:{missingProperty: "patient_id"},message:"must have required property '"+"patient_id"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data3.protocol_id === undefined){
const err10 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/NewEnrollment/required",keyword:"required",params:{missingProperty: "protocol_id"},message:"must have required property '"+"protocol_id"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.consent !== undefined){
let data4 = data3.consent;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.agreed_to_privacy === undefined){
const err11 = {instancePath:instancePath+"/body/consent",schemaPath:"contract#/components/schemas/NewEnrollment/properties/consent/required",keyword:"required",params:{missingProperty: "agreed_to_privacy"},message:"must have required property '"+"agreed_to_privacy"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.agreed_to_terms === undefined){
const err12 = {instancePath:instancePath+"/body/consent",schemaPath:"contract#/components/schemas/NewEnrollment/properties/consent/required",keyword:"required",params:{missingProperty: "agreed_to_terms"},message:"must have required property '"+"agreed_to_terms"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.agreed_to_privacy !== undefined){
if(true !== data4.agreed_to_privacy){
const err13 = {instancePath:instancePath+"/body/consent/agreed_to_privacy",schemaPath:"contract#/components/schemas/NewEnrollment/properties/consent/properties/agreed_to_privacy/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.agreed_to_terms !== undefined){
if(true !== data4.agreed_to_terms){
const err14 = {instancePath:instancePath+"/body/consent/agreed_to_terms",schemaPath:"contract#/components/schemas/NewEnrollment/properties/consent/properties/agreed_to_terms/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/body/consent",schemaPath:"contract#/components/schemas/NewEnrollment/properties/consent/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.goals !== undefined){
let data7 = data3.goals;
if(Array.isArray(data7)){
if(data7.length < 1){
const err16 = {instancePath:instancePath+"/body/goals",schemaPath:"contract#/components/schemas/NewEnrollment/properties/goals/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err17 = {instancePath:instancePath+"/body/goals/" + i0,schemaPath:"contract#/components/schemas/NewEnrollment/properties/goals/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/body/goals",schemaPath:"contract#/components/schemas/NewEnrollment/properties/goals/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.intake !== undefined){
let data9 = data3.intake;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.age === undefined){
const err19 = {instancePath:instancePath+"/body/intake",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/required",keyword:"required",params:{missingProperty: "age"},message:"must have required property '"+"age"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9.conditions === undefined){
const err20 = {instancePath:instancePath+"/body/intake",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/required",keyword:"required",params:{missingProperty: "conditions"},message:"must have required property '"+"conditions"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data9.email === undefined){
const err21 = {instancePath:instancePath+"/body/intake",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9.full_name === undefined){
const err22 = {instancePath:instancePath+"/body/intake",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/required",keyword:"required",params:{missingProperty: "full_name"},message:"must have required property '"+"full_name"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9.age !== undefined){
let data10 = data9.age;
if(typeof data10 == "number"){
if(data10 < 18 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/body/intake/age",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/properties/age/minimum",keyword:"minimum",params:{comparison: ">=", limit: 18},message:"must be >= 18"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/body/intake/age",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/properties/age/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.conditions !== undefined){
let data11 = data9.conditions;
if(Array.isArray(data11)){
if(data11.length < 1){
const err25 = {instancePath:instancePath+"/body/intake/conditions",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/properties/conditions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(typeof data11[i1] !== "string"){
const err26 = {instancePath:instancePath+"/body/intake/conditions/" + i1,schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/properties/conditions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/body/intake/conditions",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/properties/conditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.email !== undefined){
if(typeof data9.email !== "string"){
const err28 = {instancePath:instancePath+"/body/intake/email",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.full_name !== undefined){
let data14 = data9.full_name;
if(typeof data14 === "string"){
if(func0(data14) < 2){
const err29 = {instancePath:instancePath+"/body/intake/full_name",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/properties/full_name/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/body/intake/full_name",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/properties/full_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.notes !== undefined){
if(typeof data9.notes !== "string"){
const err31 = {instancePath:instancePath+"/body/intake/notes",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/body/intake",schemaPath:"contract#/components/schemas/NewEnrollment/properties/intake/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data3.patient_id !== undefined){
if(typeof data3.patient_id !== "string"){
const err33 = {instancePath:instancePath+"/body/patient_id",schemaPath:"contract#/components/schemas/NewEnrollment/properties/patient_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data3.protocol_id !== undefined){
if(typeof data3.protocol_id !== "string"){
const err34 = {instancePath:instancePath+"/body/protocol_id",schemaPath:"contract#/components/schemas/NewEnrollment/properties/protocol_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/body",schemaPath:"contract#/components/schemas/NewEnrollment/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"params":true,"body":true},"dynamicProps":false,"dynamicItems":false};

/** Checks a request of `POST /v1/enrollments`: Enroll a patient in a protocol */
export const createEnrollment: Validator<LoopOperations["POST"]["/v1/enrollments"]["init"]> = /* @__PURE__ */ asValidator(compiled, ["params","path","query","body","consent","agreed_to_privacy","agreed_to_terms","goals","","intake","age","conditions","email","full_name","notes","patient_id","protocol_id"]);
