// @ts-nocheck Made from openapi/dperspective/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { DPerspectiveOperations } from "../contract.ts";

const compiled = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate20.errors = [{instancePath,schemaPath:"contract#/components/schemas/AuthorizationPending/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /oauth/authorize`: Ask for a person's approval */
export const requestAuthorization: StandardSchema<DPerspectiveOperations["POST"]["/oauth/authorize"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, []);
