// Made from openapi/dperspective/ by `npm run generate`; do not edit.
import { handlersOf } from "../../client/testing/msw.ts";
import { type DPerspectiveAnswers, answers } from "./fixtures.ts";

/**
 * Makes a handler for Mock Service Worker out of a documented answer of DPerspective Third-Party API, whatever the host.
 * @example
 * ```ts
 * import { on } from "error-contracts/dperspective/msw";
 * import { setupServer } from "msw/node";
 *
 * export const server = setupServer(on("GET", "/api/v1/health-data").fails("VALIDATION_ERROR"));
 * ```
 */
export const on = handlersOf<DPerspectiveAnswers>(answers);
