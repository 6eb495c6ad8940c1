// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate151;
const schema185 = {"type":"object","required":["id","customer_id","stripe_subscription_id","plan_id","status","current_period_start","current_period_end","cancelled_at","created_at","updated_at"],"properties":{"id":{"type":"string"},"customer_id":{"type":"string"},"stripe_subscription_id":{"type":"string"},"plan_id":{"type":"string"},"status":{"type":"string"},"current_period_start":{"type":"string"},"current_period_end":{"type":"string"},"cancelled_at":{"type":["string","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"}}};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.customer_id === undefined) && (missing0 = "customer_id"))) || ((data.stripe_subscription_id === undefined) && (missing0 = "stripe_subscription_id"))) || ((data.plan_id === undefined) && (missing0 = "plan_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.current_period_start === undefined) && (missing0 = "current_period_start"))) || ((data.current_period_end === undefined) && (missing0 = "current_period_end"))) || ((data.cancelled_at === undefined) && (missing0 = "cancelled_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate151.errors = [{instancePath,schemaPath:"contract#/components/schemas/Subscription/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate151.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/Subscription/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_id !== undefined){
const _errs4 = errors;
if(typeof data.customer_id !== "string"){
validate151.errors = [{instancePath:instancePath+"/customer_id",schemaPath:"contract#/components/schemas/Subscription/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.stripe_subscription_id !== undefined){
const _errs6 = errors;
if(typeof data.stripe_subscription_id !== "string"){
validate151.errors = [{instancePath:instancePath+"/stripe_subscription_id",schemaPath:"contract#/components/schemas/Subscription/properties/stripe_subscription_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.plan_id !== undefined){
const _errs8 = errors;
if(typeof data.plan_id !== "string"){
validate151.errors = [{instancePath:instancePath+"/plan_id",schemaPath:"contract#/components/schemas/Subscription/properties/plan_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs10 = errors;
if(typeof data.status !== "string"){
validate151.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/Subscription/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.current_period_start !== undefined){
const _errs12 = errors;
if(typeof data.current_period_start !== "string"){
validate151.errors = [{instancePath:instancePath+"/current_period_start",schemaPath:"contract#/components/schemas/Subscription/properties/current_period_start/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.current_period_end !== undefined){
const _errs14 = errors;
if(typeof data.current_period_end !== "string"){
validate151.errors = [{instancePath:instancePath+"/current_period_end",schemaPath:"contract#/components/schemas/Subscription/properties/current_period_end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.cancelled_at !== undefined){
let data7 = data.cancelled_at;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate151.errors = [{instancePath:instancePath+"/cancelled_at",schemaPath:"contract#/components/schemas/Subscription/properties/cancelled_at/type",keyword:"type",params:{type: schema185.properties.cancelled_at.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created_at !== undefined){
const _errs18 = errors;
if(typeof data.created_at !== "string"){
validate151.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/Subscription/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.updated_at !== undefined){
const _errs20 = errors;
if(typeof data.updated_at !== "string"){
validate151.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"contract#/components/schemas/Subscription/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
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
validate151.errors = [{instancePath,schemaPath:"contract#/components/schemas/Subscription/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":{"id":true,"customer_id":true,"stripe_subscription_id":true,"plan_id":true,"status":true,"current_period_start":true,"current_period_end":true,"cancelled_at":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/subscriptions/{id}/cadence`: Change how often a subscription bills */
export const changeSubscriptionCadence: StandardSchema<LoopOperations["POST"]["/v1/subscriptions/{id}/cadence"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","customer_id","stripe_subscription_id","plan_id","status","current_period_start","current_period_end","cancelled_at","created_at","updated_at"]);
