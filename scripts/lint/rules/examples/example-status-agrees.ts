import { isObject } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * Problem details repeat the status in the body, and the two must agree.
 * @see https://www.rfc-editor.org/rfc/rfc9457#section-3.1.2
 */
export const exampleStatusAgrees: Rule = {
  id: "example-status-agrees",
  family: "examples",
  preset: "http",
  summary: "A status in an example's body is the status of its response.",
  *check({ errorResponses }) {
    for (const { bodies, statuses } of errorResponses) {
      for (const { name, value, pointer } of bodies.flatMap(({ examples }) => examples)) {
        for (const { status, tokens } of statusesIn(value)) {
          if (statuses.length === 0 || statuses.includes(status)) continue;
          const message = `The example says ${status}, and its response is used for ${statuses.join(" and ")}`;
          const at = appendPointer(pointer, ...(name === null ? [] : ["value"]), ...tokens);
          yield { pointer: at, message, remedy: `Write ${statuses.join(" or ")} in the body.` };
        }
      }
    }
  },
};

/** The members of a body that hold a status, by their reference tokens. */
function statusesIn(body: unknown): { status: number; tokens: string[] }[] {
  if (!isObject(body)) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    typeof value === "number" && /^(?:http_?)?status(?:_?code)?$/i.test(name)
      ? [{ status: value, tokens: [name] }]
      : statusesIn(value).map(({ status, tokens }) => ({ status, tokens: [name, ...tokens] })),
  );
}
