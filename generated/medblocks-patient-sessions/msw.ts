// Made from openapi/medblocks-patient-sessions/ by `npm run generate`; do not edit.
import { handlersOf } from "../../client/testing/msw.ts";
import { type MedblocksPatientSessionsAnswers, answers } from "./fixtures.ts";

/**
 * Makes a handler for Mock Service Worker out of a documented answer of Medblocks API (patient sessions), whatever the host.
 * @example
 * ```ts
 * import { on } from "error-contracts/medblocks-patient-sessions/msw";
 * import { setupServer } from "msw/node";
 *
 * export const server = setupServer(on("POST", "/patients").fails("invalid_data"));
 * ```
 */
export const on = handlersOf<MedblocksPatientSessionsAnswers>(answers);
