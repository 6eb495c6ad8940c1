import { STATUS_CODES } from "node:http";
import type { Rule } from "../rule.ts";

/**
 * A status that nobody registered means to a proxy whatever its class means, and no more.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export const statusRegistered: Rule = {
  id: "status-registered",
  family: "http",
  preset: "http",
  level: "warn",
  summary: "Every status is a registered one.",
  *check({ operations }) {
    for (const { status, pointer, operation } of operations.flatMap((each) => each.responses)) {
      if (status === null || STATUS_CODES[status] !== undefined) continue;
      const remedy = "Use the registered status that fits; declare an exception if the provider really sends this one.";
      yield { pointer, message: `${operation.name} has the unregistered status ${status}`, remedy };
    }
  },
};
