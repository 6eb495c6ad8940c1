// Made from openapi/authos/ by `npm run generate`; do not edit.
import type { CallOptions } from "../../client/request/call-options.ts";
import { type Paginate, paginateBy } from "../../client/optional/pagination.ts";
import type { AuthOSOperations } from "./contract.ts";

/** The operations of AuthOS API that answer page by page. */
export interface AuthOSPages {
  "/api/organizations": { init: AuthOSOperations["GET"]["/api/organizations"]["init"] & CallOptions; item: NonNullable<AuthOSOperations["GET"]["/api/organizations"]["success"]["data"]>[number] };
  "/api/organizations/{org_slug}/users": { init: AuthOSOperations["GET"]["/api/organizations/{org_slug}/users"]["init"] & CallOptions; item: NonNullable<NonNullable<AuthOSOperations["GET"]["/api/organizations/{org_slug}/users"]["success"]["data"]>["users"]>[number] };
  "/api/organizations/{org_slug}/invitations": { init: AuthOSOperations["GET"]["/api/organizations/{org_slug}/invitations"]["init"] & CallOptions; item: NonNullable<AuthOSOperations["GET"]["/api/organizations/{org_slug}/invitations"]["success"]["data"]>[number] };
  "/api/organizations/{org_slug}/services": { init: AuthOSOperations["GET"]["/api/organizations/{org_slug}/services"]["init"] & CallOptions; item: NonNullable<NonNullable<AuthOSOperations["GET"]["/api/organizations/{org_slug}/services"]["success"]["data"]>["services"]>[number] };
  "/api/organizations/{org_slug}/services/{service_slug}/api-keys": { init: AuthOSOperations["GET"]["/api/organizations/{org_slug}/services/{service_slug}/api-keys"]["init"] & CallOptions; item: NonNullable<NonNullable<AuthOSOperations["GET"]["/api/organizations/{org_slug}/services/{service_slug}/api-keys"]["success"]["data"]>["api_keys"]>[number] };
  "/api/service/users": { init: AuthOSOperations["GET"]["/api/service/users"]["init"] & CallOptions; item: NonNullable<NonNullable<AuthOSOperations["GET"]["/api/service/users"]["success"]["data"]>["users"]>[number] };
  "/api/service/subscriptions": { init: AuthOSOperations["GET"]["/api/service/subscriptions"]["init"] & CallOptions; item: NonNullable<NonNullable<AuthOSOperations["GET"]["/api/service/subscriptions"]["success"]["data"]>["subscriptions"]>[number] };
  "/api/platform/organizations": { init: AuthOSOperations["GET"]["/api/platform/organizations"]["init"] & CallOptions; item: NonNullable<NonNullable<AuthOSOperations["GET"]["/api/platform/organizations"]["success"]["data"]>["organizations"]>[number] };
  "/api/platform/audit-log": { init: AuthOSOperations["GET"]["/api/platform/audit-log"]["init"] & CallOptions; item: NonNullable<NonNullable<AuthOSOperations["GET"]["/api/platform/audit-log"]["success"]["data"]>["logs"]>[number] };
}

/**
 * Reads all items of an operation of AuthOS API, page by page.
 * @throws the error of a page, as `orThrow` does.
 * @example
 * ```ts
 * import type { AuthOSClient } from "error-contracts/authos";
 * import { paginate } from "error-contracts/authos/paginate";
 *
 * export async function printAll(client: AuthOSClient): Promise<void> {
 *   for await (const item of paginate(client, "/api/organizations")) console.log(item);
 * }
 * ```
 */
export const paginate: Paginate<AuthOSPages> = /* @__PURE__ */ paginateBy<AuthOSPages>({"/api/organizations":{items:[],page:"page"},"/api/organizations/{org_slug}/users":{items:["users"],page:"page",total:["total"]},"/api/organizations/{org_slug}/invitations":{items:[],page:"page"},"/api/organizations/{org_slug}/services":{items:["services"],offset:"offset"},"/api/organizations/{org_slug}/services/{service_slug}/api-keys":{items:["api_keys"],offset:"offset",total:["total"]},"/api/service/users":{items:["users"],offset:"offset",total:["total"]},"/api/service/subscriptions":{items:["subscriptions"],offset:"offset",total:["total"]},"/api/platform/organizations":{items:["organizations"],offset:"offset",total:["total"]},"/api/platform/audit-log":{items:["logs"],offset:"offset",total:["total"]}});
