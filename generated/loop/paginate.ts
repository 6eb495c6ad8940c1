// Made from openapi/loop/ by `npm run generate`; do not edit.
import type { CallOptions } from "../../client/request/call-options.ts";
import { type Paginate, paginateBy } from "../../client/optional/pagination.ts";
import type { LoopOperations } from "./contract.ts";

/** The operations of Loop Health Platform that answer page by page. */
export interface LoopPages {
  "/v1/lab-catalog/markers": { init: LoopOperations["GET"]["/v1/lab-catalog/markers"]["init"] & CallOptions; item: NonNullable<NonNullable<LoopOperations["GET"]["/v1/lab-catalog/markers"]["success"]["data"]>["markers"]>[number] };
  "/v1/patients": { init: LoopOperations["GET"]["/v1/patients"]["init"] & CallOptions; item: NonNullable<NonNullable<LoopOperations["GET"]["/v1/patients"]["success"]["data"]>["patients"]>[number] };
  "/v1/patients/{patient_id}/timeline": { init: LoopOperations["GET"]["/v1/patients/{patient_id}/timeline"]["init"] & CallOptions; item: NonNullable<NonNullable<LoopOperations["GET"]["/v1/patients/{patient_id}/timeline"]["success"]["data"]>["events"]>[number] };
}

/**
 * Reads all items of an operation of Loop Health Platform, page by page.
 * @throws the error of a page, as `orThrow` does.
 * @example
 * ```ts
 * import type { LoopClient } from "error-contracts/loop";
 * import { paginate } from "error-contracts/loop/paginate";
 *
 * export async function printAll(client: LoopClient): Promise<void> {
 *   for await (const item of paginate(client, "/v1/lab-catalog/markers")) console.log(item);
 * }
 * ```
 */
export const paginate: Paginate<LoopPages> = /* @__PURE__ */ paginateBy<LoopPages>({"/v1/lab-catalog/markers":{items:["markers"],offset:"offset",total:["total"]},"/v1/patients":{items:["patients"],offset:"offset",total:["total"]},"/v1/patients/{patient_id}/timeline":{items:["events"],offset:"offset",total:["total"]}});
