// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate54;
const schema67 = {"type":"object","required":["rule_id","medication_code","medication_name","protocol_category","severity","reason","alternatives"],"properties":{"rule_id":{"type":"string"},"medication_code":{"type":"string"},"medication_name":{"type":"string"},"protocol_category":{"type":"string"},"severity":{"type":"string","enum":["absolute","relative","caution"]},"reason":{"type":"string"},"alternatives":{"type":"array","items":{}}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.protocol_id === undefined) && (missing0 = "protocol_id")) || ((data.protocol_name === undefined) && (missing0 = "protocol_name"))) || ((data.eligible === undefined) && (missing0 = "eligible"))) || ((data.match_score === undefined) && (missing0 = "match_score"))) || ((data.matched_biomarkers === undefined) && (missing0 = "matched_biomarkers"))) || ((data.missing_biomarkers === undefined) && (missing0 = "missing_biomarkers"))) || ((data.contraindication_hits === undefined) && (missing0 = "contraindication_hits"))) || ((data.phase === undefined) && (missing0 = "phase"))) || ((data.parameters === undefined) && (missing0 = "parameters"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.protocol_id !== undefined){
const _errs1 = errors;
if(typeof data.protocol_id !== "string"){
validate55.errors = [{instancePath:instancePath+"/protocol_id",schemaPath:"#/properties/protocol_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol_name !== undefined){
const _errs3 = errors;
if(typeof data.protocol_name !== "string"){
validate55.errors = [{instancePath:instancePath+"/protocol_name",schemaPath:"#/properties/protocol_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.eligible !== undefined){
const _errs5 = errors;
if(typeof data.eligible !== "boolean"){
validate55.errors = [{instancePath:instancePath+"/eligible",schemaPath:"#/properties/eligible/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.match_score !== undefined){
const _errs7 = errors;
if(!(typeof data.match_score == "number")){
validate55.errors = [{instancePath:instancePath+"/match_score",schemaPath:"#/properties/match_score/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.matched_biomarkers !== undefined){
const _errs9 = errors;
if(errors === _errs9){
if(!(Array.isArray(data.matched_biomarkers))){
validate55.errors = [{instancePath:instancePath+"/matched_biomarkers",schemaPath:"#/properties/matched_biomarkers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.missing_biomarkers !== undefined){
const _errs11 = errors;
if(errors === _errs11){
if(!(Array.isArray(data.missing_biomarkers))){
validate55.errors = [{instancePath:instancePath+"/missing_biomarkers",schemaPath:"#/properties/missing_biomarkers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contraindication_hits !== undefined){
let data6 = data.contraindication_hits;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((((((data7.rule_id === undefined) && (missing1 = "rule_id")) || ((data7.medication_code === undefined) && (missing1 = "medication_code"))) || ((data7.medication_name === undefined) && (missing1 = "medication_name"))) || ((data7.protocol_category === undefined) && (missing1 = "protocol_category"))) || ((data7.severity === undefined) && (missing1 = "severity"))) || ((data7.reason === undefined) && (missing1 = "reason"))) || ((data7.alternatives === undefined) && (missing1 = "alternatives"))){
validate55.errors = [{instancePath:instancePath+"/contraindication_hits/" + i0,schemaPath:"contract#/components/schemas/ContraindicationHit/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data7.rule_id !== undefined){
const _errs18 = errors;
if(typeof data7.rule_id !== "string"){
validate55.errors = [{instancePath:instancePath+"/contraindication_hits/" + i0+"/rule_id",schemaPath:"contract#/components/schemas/ContraindicationHit/properties/rule_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.medication_code !== undefined){
const _errs20 = errors;
if(typeof data7.medication_code !== "string"){
validate55.errors = [{instancePath:instancePath+"/contraindication_hits/" + i0+"/medication_code",schemaPath:"contract#/components/schemas/ContraindicationHit/properties/medication_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs20 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.medication_name !== undefined){
const _errs22 = errors;
if(typeof data7.medication_name !== "string"){
validate55.errors = [{instancePath:instancePath+"/contraindication_hits/" + i0+"/medication_name",schemaPath:"contract#/components/schemas/ContraindicationHit/properties/medication_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.protocol_category !== undefined){
const _errs24 = errors;
if(typeof data7.protocol_category !== "string"){
validate55.errors = [{instancePath:instancePath+"/contraindication_hits/" + i0+"/protocol_category",schemaPath:"contract#/components/schemas/ContraindicationHit/properties/protocol_category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.severity !== undefined){
let data12 = data7.severity;
const _errs26 = errors;
if(typeof data12 !== "string"){
validate55.errors = [{instancePath:instancePath+"/contraindication_hits/" + i0+"/severity",schemaPath:"contract#/components/schemas/ContraindicationHit/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data12 === "absolute") || (data12 === "relative")) || (data12 === "caution"))){
validate55.errors = [{instancePath:instancePath+"/contraindication_hits/" + i0+"/severity",schemaPath:"contract#/components/schemas/ContraindicationHit/properties/severity/enum",keyword:"enum",params:{allowedValues: schema67.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.reason !== undefined){
const _errs28 = errors;
if(typeof data7.reason !== "string"){
validate55.errors = [{instancePath:instancePath+"/contraindication_hits/" + i0+"/reason",schemaPath:"contract#/components/schemas/ContraindicationHit/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.alternatives !== undefined){
const _errs30 = errors;
if(errors === _errs30){
if(!(Array.isArray(data7.alternatives))){
validate55.errors = [{instancePath:instancePath+"/contraindication_hits/" + i0+"/alternatives",schemaPath:"contract#/components/schemas/ContraindicationHit/properties/alternatives/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs30 === errors;
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
validate55.errors = [{instancePath:instancePath+"/contraindication_hits/" + i0,schemaPath:"contract#/components/schemas/ContraindicationHit/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/contraindication_hits",schemaPath:"#/properties/contraindication_hits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
let data15 = data.phase;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if(((((data15.week === undefined) && (missing2 = "week")) || ((data15.total_weeks === undefined) && (missing2 = "total_weeks"))) || ((data15.name === undefined) && (missing2 = "name"))) || ((data15.description === undefined) && (missing2 = "description"))){
validate55.errors = [{instancePath:instancePath+"/phase",schemaPath:"contract#/components/schemas/Phase/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data15.week !== undefined){
let data16 = data15.week;
const _errs35 = errors;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
validate55.errors = [{instancePath:instancePath+"/phase/week",schemaPath:"contract#/components/schemas/Phase/properties/week/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs35 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.total_weeks !== undefined){
let data17 = data15.total_weeks;
const _errs37 = errors;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
validate55.errors = [{instancePath:instancePath+"/phase/total_weeks",schemaPath:"contract#/components/schemas/Phase/properties/total_weeks/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid5 = _errs37 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.name !== undefined){
const _errs39 = errors;
if(typeof data15.name !== "string"){
validate55.errors = [{instancePath:instancePath+"/phase/name",schemaPath:"contract#/components/schemas/Phase/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.description !== undefined){
const _errs41 = errors;
if(typeof data15.description !== "string"){
validate55.errors = [{instancePath:instancePath+"/phase/description",schemaPath:"contract#/components/schemas/Phase/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/phase",schemaPath:"contract#/components/schemas/Phase/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parameters !== undefined){
let data20 = data.parameters;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data20)){
var valid6 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if((((((data21.name === undefined) && (missing3 = "name")) || ((data21.value === undefined) && (missing3 = "value"))) || ((data21.unit === undefined) && (missing3 = "unit"))) || ((data21.derived_from === undefined) && (missing3 = "derived_from"))) || ((data21.rationale === undefined) && (missing3 = "rationale"))){
validate55.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"contract#/components/schemas/ProtocolParameter/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/parameters/" + i1,schemaPath:"contract#/components/schemas/ProtocolParameter/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs45 === errors;
if(!valid6){
break;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs43 === errors;
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
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"protocol_id":true,"protocol_name":true,"eligible":true,"match_score":true,"matched_biomarkers":true,"missing_biomarkers":true,"contraindication_hits":true,"phase":true,"parameters":true},"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"protocol_id":true,"protocol_name":true,"eligible":true,"match_score":true,"matched_biomarkers":true,"missing_biomarkers":true,"contraindication_hits":true,"phase":true,"parameters":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/protocol-engine/evaluate`: Evaluate a protocol for a patient */
export const evaluateProtocol: StandardSchema<LoopOperations["POST"]["/v1/protocol-engine/evaluate"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["protocol_id","protocol_name","eligible","match_score","matched_biomarkers","missing_biomarkers","contraindication_hits","","phase","week","total_weeks","name","description","parameters"]);
