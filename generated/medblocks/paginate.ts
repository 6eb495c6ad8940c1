// Made from openapi/medblocks/ by `npm run generate`; do not edit.
import type { CallOptions } from "../../client/request/call-options.ts";
import { type Paginate, paginateBy } from "../../client/optional/pagination.ts";
import type { MedblocksOperations } from "./contract.ts";

/** The operations of Medblocks Platform API that answer page by page. */
export interface MedblocksPages {
  "/patients": { init: MedblocksOperations["GET"]["/patients"]["init"] & CallOptions; item: NonNullable<NonNullable<MedblocksOperations["GET"]["/patients"]["success"]["data"]>["data"]>[number] };
  "/patients/{id}/sessions": { init: MedblocksOperations["GET"]["/patients/{id}/sessions"]["init"] & CallOptions; item: NonNullable<NonNullable<MedblocksOperations["GET"]["/patients/{id}/sessions"]["success"]["data"]>["data"]>[number] };
  "/connections": { init: MedblocksOperations["GET"]["/connections"]["init"] & CallOptions; item: NonNullable<NonNullable<MedblocksOperations["GET"]["/connections"]["success"]["data"]>["data"]>[number] };
}

/**
 * Reads all items of an operation of Medblocks Platform API, page by page.
 * @throws the error of a page, as `orThrow` does.
 * @example
 * ```ts
 * import type { MedblocksClient } from "error-contracts/medblocks";
 * import { paginate } from "error-contracts/medblocks/paginate";
 *
 * export async function printAll(client: MedblocksClient): Promise<void> {
 *   for await (const item of paginate(client, "/patients")) console.log(item);
 * }
 * ```
 */
export const paginate: Paginate<MedblocksPages> = /* @__PURE__ */ paginateBy<MedblocksPages>({"/patients":{items:["data"],cursor:"starting_after",next:["next_cursor"]},"/patients/{id}/sessions":{items:["data"],cursor:"starting_after",next:["next_cursor"]},"/connections":{items:["data"],cursor:"starting_after",next:["next_cursor"]}});
