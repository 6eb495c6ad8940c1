// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate152;

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
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
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.customer_id === undefined) && (missing0 = "customer_id"))) || ((data.stripe_subscription_id === undefined) && (missing0 = "stripe_subscription_id"))) || ((data.plan_id === undefined) && (missing0 = "plan_id"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.current_period_end === undefined) && (missing0 = "current_period_end"))){
validate152.errors = [{instancePath,schemaPath:"contract#/components/schemas/SubscriptionPausedByStaff/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate152.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/SubscriptionPausedByStaff/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate152.errors = [{instancePath:instancePath+"/customer_id",schemaPath:"contract#/components/schemas/SubscriptionPausedByStaff/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate152.errors = [{instancePath:instancePath+"/stripe_subscription_id",schemaPath:"contract#/components/schemas/SubscriptionPausedByStaff/properties/stripe_subscription_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate152.errors = [{instancePath:instancePath+"/plan_id",schemaPath:"contract#/components/schemas/SubscriptionPausedByStaff/properties/plan_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate152.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/SubscriptionPausedByStaff/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.current_period_end !== undefined){
const _errs12 = errors;
if(typeof data.current_period_end !== "string"){
validate152.errors = [{instancePath:instancePath+"/current_period_end",schemaPath:"contract#/components/schemas/SubscriptionPausedByStaff/properties/current_period_end/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
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
else {
validate152.errors = [{instancePath,schemaPath:"contract#/components/schemas/SubscriptionPausedByStaff/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":{"id":true,"customer_id":true,"stripe_subscription_id":true,"plan_id":true,"status":true,"current_period_end":true,"cancel_at_period_end":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/admin/subscriptions/{id}/pause`: Pause a subscription as staff */
export const pauseSubscriptionAsStaff: StandardSchema<LoopOperations["POST"]["/v1/admin/subscriptions/{id}/pause"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","customer_id","stripe_subscription_id","plan_id","status","current_period_end"]);
