// @ts-nocheck Made from openapi/authos/ by `npm run generate`; do not edit.
import { asResponseSchema } from "../../../client/validation/as-response-schema.ts";
import type { StandardSchema } from "../../../client/validation/standard-schema.ts";
import type { AuthOSOperations } from "../contract.ts";

const compiled = validate138;

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data !== null){
validate138.errors = [{instancePath,schemaPath:"contract#/components/schemas/Nothing/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":false,"dynamicItems":false};

/** The data of `POST /api/organizations/{org_slug}/invitations/{invitation_id}`: Cancel an invitation */
export const cancelInvitation: StandardSchema<AuthOSOperations["POST"]["/api/organizations/{org_slug}/invitations/{invitation_id}"]["success"]["data"]> = /* @__PURE__ */ asResponseSchema(compiled, []);
