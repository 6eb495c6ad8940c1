// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate148;
const schema179 = {"type":"object","required":["id","customer_id","order_id","amount_cents","currency","status","stripe_payment_intent_id","mode","subscription_id","created_at","updated_at"],"properties":{"id":{"type":"string"},"customer_id":{"type":"string"},"order_id":{"type":["string","null"]},"amount_cents":{"type":"string"},"currency":{"type":"string"},"status":{"type":"string"},"stripe_payment_intent_id":{"type":["string","null"]},"mode":{"type":"string","enum":["one_shot","subscription"]},"subscription_id":{"type":["string","null"]},"created_at":{"type":"string"},"updated_at":{"type":"string"}}};

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
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.customer_id === undefined) && (missing0 = "customer_id"))) || ((data.order_id === undefined) && (missing0 = "order_id"))) || ((data.amount_cents === undefined) && (missing0 = "amount_cents"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.stripe_payment_intent_id === undefined) && (missing0 = "stripe_payment_intent_id"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.subscription_id === undefined) && (missing0 = "subscription_id"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))){
validate148.errors = [{instancePath,schemaPath:"contract#/components/schemas/Checkout/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate148.errors = [{instancePath:instancePath+"/id",schemaPath:"contract#/components/schemas/Checkout/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate148.errors = [{instancePath:instancePath+"/customer_id",schemaPath:"contract#/components/schemas/Checkout/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.order_id !== undefined){
let data2 = data.order_id;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate148.errors = [{instancePath:instancePath+"/order_id",schemaPath:"contract#/components/schemas/Checkout/properties/order_id/type",keyword:"type",params:{type: schema179.properties.order_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.amount_cents !== undefined){
const _errs8 = errors;
if(typeof data.amount_cents !== "string"){
validate148.errors = [{instancePath:instancePath+"/amount_cents",schemaPath:"contract#/components/schemas/Checkout/properties/amount_cents/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.currency !== undefined){
const _errs10 = errors;
if(typeof data.currency !== "string"){
validate148.errors = [{instancePath:instancePath+"/currency",schemaPath:"contract#/components/schemas/Checkout/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
const _errs12 = errors;
if(typeof data.status !== "string"){
validate148.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/Checkout/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.stripe_payment_intent_id !== undefined){
let data6 = data.stripe_payment_intent_id;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate148.errors = [{instancePath:instancePath+"/stripe_payment_intent_id",schemaPath:"contract#/components/schemas/Checkout/properties/stripe_payment_intent_id/type",keyword:"type",params:{type: schema179.properties.stripe_payment_intent_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.mode !== undefined){
let data7 = data.mode;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate148.errors = [{instancePath:instancePath+"/mode",schemaPath:"contract#/components/schemas/Checkout/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data7 === "one_shot") || (data7 === "subscription"))){
validate148.errors = [{instancePath:instancePath+"/mode",schemaPath:"contract#/components/schemas/Checkout/properties/mode/enum",keyword:"enum",params:{allowedValues: schema179.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.subscription_id !== undefined){
let data8 = data.subscription_id;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate148.errors = [{instancePath:instancePath+"/subscription_id",schemaPath:"contract#/components/schemas/Checkout/properties/subscription_id/type",keyword:"type",params:{type: schema179.properties.subscription_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.created_at !== undefined){
const _errs20 = errors;
if(typeof data.created_at !== "string"){
validate148.errors = [{instancePath:instancePath+"/created_at",schemaPath:"contract#/components/schemas/Checkout/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.updated_at !== undefined){
const _errs22 = errors;
if(typeof data.updated_at !== "string"){
validate148.errors = [{instancePath:instancePath+"/updated_at",schemaPath:"contract#/components/schemas/Checkout/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs22 === errors;
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
}
else {
validate148.errors = [{instancePath,schemaPath:"contract#/components/schemas/Checkout/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":{"id":true,"customer_id":true,"order_id":true,"amount_cents":true,"currency":true,"status":true,"stripe_payment_intent_id":true,"mode":true,"subscription_id":true,"created_at":true,"updated_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/checkout`: Begin a checkout */
export const createCheckout: StandardSchema<LoopOperations["POST"]["/v1/checkout"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["id","customer_id","order_id","amount_cents","currency","status","stripe_payment_intent_id","mode","subscription_id","created_at","updated_at"]);
