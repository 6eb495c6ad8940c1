// Made from openapi/dperspective/ by `npm run generate`; do not edit.
import type { CallOptions } from "../../client/request/call-options.ts";
import { type Paginate, paginateBy } from "../../client/optional/pagination.ts";
import type { DPerspectiveOperations } from "./contract.ts";

/** The operations of DPerspective Third-Party API that answer page by page. */
export interface DPerspectivePages {
  "/api/v1/health-data": { init: DPerspectiveOperations["GET"]["/api/v1/health-data"]["init"] & CallOptions; item: NonNullable<NonNullable<DPerspectiveOperations["GET"]["/api/v1/health-data"]["success"]["data"]>["data"]>[number] };
  "/api/v1/health-data/{category}": { init: DPerspectiveOperations["GET"]["/api/v1/health-data/{category}"]["init"] & CallOptions; item: NonNullable<NonNullable<DPerspectiveOperations["GET"]["/api/v1/health-data/{category}"]["success"]["data"]>["data"]>[number] };
  "/api/v1/trends": { init: DPerspectiveOperations["GET"]["/api/v1/trends"]["init"] & CallOptions; item: NonNullable<NonNullable<DPerspectiveOperations["GET"]["/api/v1/trends"]["success"]["data"]>["data"]>[number] };
  "/api/v1/symptoms": { init: DPerspectiveOperations["GET"]["/api/v1/symptoms"]["init"] & CallOptions; item: NonNullable<NonNullable<DPerspectiveOperations["GET"]["/api/v1/symptoms"]["success"]["data"]>["data"]>[number] };
  "/api/v1/medications": { init: DPerspectiveOperations["GET"]["/api/v1/medications"]["init"] & CallOptions; item: NonNullable<NonNullable<DPerspectiveOperations["GET"]["/api/v1/medications"]["success"]["data"]>["data"]>[number] };
}

/**
 * Reads all items of an operation of DPerspective Third-Party API, page by page.
 * @throws the error of a page, as `orThrow` does.
 * @example
 * ```ts
 * import type { DPerspectiveClient } from "error-contracts/dperspective";
 * import { paginate } from "error-contracts/dperspective/paginate";
 *
 * export async function printAll(client: DPerspectiveClient): Promise<void> {
 *   for await (const item of paginate(client, "/api/v1/health-data")) console.log(item);
 * }
 * ```
 */
export const paginate: Paginate<DPerspectivePages> = /* @__PURE__ */ paginateBy<DPerspectivePages>({"/api/v1/health-data":{items:["data"],page:"page",last:["pagination","totalPages"],total:["pagination","total"]},"/api/v1/health-data/{category}":{items:["data"],page:"page",last:["pagination","totalPages"],total:["pagination","total"]},"/api/v1/trends":{items:["data"],page:"page",last:["pagination","totalPages"],total:["pagination","total"]},"/api/v1/symptoms":{items:["data"],page:"page",last:["pagination","totalPages"],total:["pagination","total"]},"/api/v1/medications":{items:["data"],page:"page",last:["pagination","totalPages"],total:["pagination","total"]}});
