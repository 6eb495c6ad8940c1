// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate256;

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
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
if((data.status === undefined) && (missing0 = "status")){
validate256.errors = [{instancePath,schemaPath:"contract#/components/schemas/StripeReceipt/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
if(typeof data0 !== "string"){
validate256.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/StripeReceipt/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("success" !== data0){
validate256.errors = [{instancePath:instancePath+"/status",schemaPath:"contract#/components/schemas/StripeReceipt/properties/status/const",keyword:"const",params:{allowedValue: "success"},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate256.errors = [{instancePath,schemaPath:"contract#/components/schemas/StripeReceipt/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":{"status":true},"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /webhooks/stripe`: Receive an event from Stripe */
export const receiveStripeEvent: StandardSchema<AuthOSOperations["POST"]["/webhooks/stripe"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, ["status"]);
