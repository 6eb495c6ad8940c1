// @ts-nocheck Made from openapi/loop/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { LoopOperations } from "../contract.ts";

const compiled = validate101;
const schema124 = {"type":"object","required":["link_token","link_web_url","expires_at"],"properties":{"link_token":{"type":"string"},"link_web_url":{"type":["string","null"]},"expires_at":{"type":["string","null"]}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
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
if((((data.link_token === undefined) && (missing0 = "link_token")) || ((data.link_web_url === undefined) && (missing0 = "link_web_url"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))){
validate101.errors = [{instancePath,schemaPath:"contract#/components/schemas/WearableLink/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.link_token !== undefined){
const _errs2 = errors;
if(typeof data.link_token !== "string"){
validate101.errors = [{instancePath:instancePath+"/link_token",schemaPath:"contract#/components/schemas/WearableLink/properties/link_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.link_web_url !== undefined){
let data1 = data.link_web_url;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate101.errors = [{instancePath:instancePath+"/link_web_url",schemaPath:"contract#/components/schemas/WearableLink/properties/link_web_url/type",keyword:"type",params:{type: schema124.properties.link_web_url.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expires_at !== undefined){
let data2 = data.expires_at;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate101.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"contract#/components/schemas/WearableLink/properties/expires_at/type",keyword:"type",params:{type: schema124.properties.expires_at.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate101.errors = [{instancePath,schemaPath:"contract#/components/schemas/WearableLink/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":{"link_token":true,"link_web_url":true,"expires_at":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /v1/wearables/link/token`: Begin to connect a device */
export const createWearableLinkToken: StandardSchema<LoopOperations["POST"]["/v1/wearables/link/token"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["link_token","link_web_url","expires_at"]);
