// Made from openapi/loop/ by `npm run generate`; do not edit.
import { handlersOf } from "../../client/testing/msw.ts";
import { type LoopAnswers, answers } from "./fixtures.ts";

/**
 * Makes a handler for Mock Service Worker out of a documented answer of Loop Health Platform, whatever the host.
 * @example
 * ```ts
 * import { on } from "error-contracts/loop/msw";
 * import { setupServer } from "msw/node";
 *
 * export const server = setupServer(on("GET", "/v1/oauth/authorize").fails("access_denied"));
 * ```
 */
export const on = handlersOf<LoopAnswers>(answers);
