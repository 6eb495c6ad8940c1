// Made from openapi/authos/ by `npm run generate`; do not edit.
import { handlersOf } from "../../client/testing/msw.ts";
import { type AuthOSAnswers, answers } from "./fixtures.ts";

/**
 * Makes a handler for Mock Service Worker out of a documented answer of AuthOS API, whatever the host.
 * @example
 * ```ts
 * import { on } from "error-contracts/authos/msw";
 * import { setupServer } from "msw/node";
 *
 * export const server = setupServer(on("GET", "/auth/{provider}").fails("BAD_REQUEST"));
 * ```
 */
export const on = handlersOf<AuthOSAnswers>(answers);
