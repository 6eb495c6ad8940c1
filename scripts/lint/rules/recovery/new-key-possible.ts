import { objectOf, stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { ReadOperation } from "../../../contract/reading/reading.ts";
import { bodyMembers } from "../../../contract/reading/schema-members.ts";
import type { Rule } from "../rule.ts";

/**
 * A client can send a new idempotency key only where the request has one.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export const newKeyPossible: Rule = {
  id: "new-key-possible",
  family: "recovery",
  preset: "contract",
  level: "warn",
  summary: "A code has the recovery `new-key` only if an operation that returns it accepts an idempotency key.",
  page: {
    why: "A client answers `new-key` with a new idempotency key. If no operation that returns the code accepts a key, the client\nhas no key to replace.",
    bad: "# at /paths/~1widgets/post\nparameters: []",
    good: `# at /paths/~1widgets/post\nparameters:\n  - { name: Idempotency-Key, in: header, schema: { type: string } }`,
  },
  *check({ codes }) {
    for (const { code, place, error, responses } of codes) {
      const operations = responses.flatMap(({ uses }) => uses.map(({ operation }) => operation));
      if (error?.recovery !== "new-key" || operations.length === 0 || operations.some(acceptsKey)) continue;
      yield {
        pointer: appendPointer(place.pointer, "x-error", "recovery"),
        message: `The recovery of ${code} is \`new-key\`, but no operation that returns it accepts an idempotency key`,
        remedy: "Describe the header of the key, or write `recovery: never`.",
      };
    }
  },
};

/** Whether a request has an idempotency key: a parameter that says so by its name or its text, or a member of the body. */
function acceptsKey({ parameters, requestBody }: ReadOperation): boolean {
  const inParameters = parameters.flatMap(({ name, place }) => [name, stringOf(objectOf(place.value).description)]);
  return [...inParameters, ...bodyMembers(requestBody)].some((text) => /idempoten/i.test(text));
}
