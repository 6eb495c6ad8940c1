// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate144;

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data !== null){
validate144.errors = [{instancePath,schemaPath:"contract#/components/schemas/Nothing/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /api/invitations/accept`: Accept an invitation */
export const acceptInvitation: StandardSchema<AuthOSOperations["POST"]["/api/invitations/accept"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, []);
