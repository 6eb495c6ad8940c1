// Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import type { CallOptions } from "../../client/request/call-options.ts";
import { type Paginate, paginateBy } from "../../client/optional/pagination.ts";
import type { MedblocksPatientSessionsOperations } from "./contract.ts";

/** The operations of Medblocks API (patient sessions) that answer page by page. */
export interface MedblocksPatientSessionsPages {
  "/patients": { init: MedblocksPatientSessionsOperations["GET"]["/patients"]["init"] & CallOptions; item: NonNullable<NonNullable<MedblocksPatientSessionsOperations["GET"]["/patients"]["success"]["data"]>["data"]>[number] };
  "/patients/{id}/patient-sessions": { init: MedblocksPatientSessionsOperations["GET"]["/patients/{id}/patient-sessions"]["init"] & CallOptions; item: NonNullable<NonNullable<MedblocksPatientSessionsOperations["GET"]["/patients/{id}/patient-sessions"]["success"]["data"]>["data"]>[number] };
  "/patients/{id}/records": { init: MedblocksPatientSessionsOperations["GET"]["/patients/{id}/records"]["init"] & CallOptions; item: NonNullable<NonNullable<MedblocksPatientSessionsOperations["GET"]["/patients/{id}/records"]["success"]["data"]>["data"]>[number] };
  "/connections": { init: MedblocksPatientSessionsOperations["GET"]["/connections"]["init"] & CallOptions; item: NonNullable<NonNullable<MedblocksPatientSessionsOperations["GET"]["/connections"]["success"]["data"]>["data"]>[number] };
  "/webhooks": { init: MedblocksPatientSessionsOperations["GET"]["/webhooks"]["init"] & CallOptions; item: NonNullable<NonNullable<MedblocksPatientSessionsOperations["GET"]["/webhooks"]["success"]["data"]>["data"]>[number] };
  "/webhooks/{id}/events": { init: MedblocksPatientSessionsOperations["GET"]["/webhooks/{id}/events"]["init"] & CallOptions; item: NonNullable<NonNullable<MedblocksPatientSessionsOperations["GET"]["/webhooks/{id}/events"]["success"]["data"]>["data"]>[number] };
}

/**
 * Reads all items of an operation of Medblocks API (patient sessions), page by page.
 * @throws the error of a page, as `orThrow` does.
 * @example
 * ```ts
 * import type { MedblocksPatientSessionsClient } from "error-contracts/medblocks-patient-sessions";
 * import { paginate } from "error-contracts/medblocks-patient-sessions/paginate";
 *
 * export async function printAll(client: MedblocksPatientSessionsClient): Promise<void> {
 *   for await (const item of paginate(client, "/patients")) console.log(item);
 * }
 * ```
 */
export const paginate: Paginate<MedblocksPatientSessionsPages> = /* @__PURE__ */ paginateBy<MedblocksPatientSessionsPages>({"/patients":{items:["data"],cursor:"starting_after",next:["next_cursor"]},"/patients/{id}/patient-sessions":{items:["data"],cursor:"starting_after",next:["next_cursor"]},"/patients/{id}/records":{items:["data"],cursor:"starting_after",next:["next_cursor"]},"/connections":{items:["data"],cursor:"starting_after",next:["next_cursor"]},"/webhooks":{items:["data"],cursor:"starting_after",next:["next_cursor"]},"/webhooks/{id}/events":{items:["data"],cursor:"starting_after",next:["next_cursor"]}});
