import type { Method } from "../../contract.ts";

/**
 * The methods that an operation can have.
 * @see https://spec.openapis.org/oas/v3.1.0#path-item-object
 */
export const methods: readonly Method[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Whether what a method does may be done twice.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export const isIdempotent = (method: Method): boolean => method !== "post" && method !== "patch";
