import { invalid } from "../errors/invalid-request-error.ts";
import type { IdempotencyKeyBinding } from "./bindings.ts";
import { optionTypes } from "./call-options.ts";
import { isId, noId } from "./header-values.ts";

/**
 * Sends an idempotency key in a header: the key of the call, else the one in its headers, else a new one.
 * @param name The header's name in lower case.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export const idempotencyKeyIn = (name: string): IdempotencyKeyBinding => ({
  optionTypes: { ...optionTypes, idempotencyKey: undefined },
  send: (headers, { newId, input, context, meta }) => {
    const { idempotencyKey: chosen } = input;
    if (chosen === false) return;
    if (chosen !== undefined && !isId(chosen)) {
      throw invalid("idempotencyKey", noId, context);
    }
    const key = chosen ?? headers[name] ?? newId();
    headers[name] = key;
    meta.idempotencyKey = key;
  },
});
