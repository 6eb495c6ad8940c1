import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { ReadOperation, UsedResponse } from "../../../contract/reading/reading.ts";
import { hasMember } from "../../../contract/reading/resolved-node.ts";
import { bodyMembers } from "../../../contract/reading/schema-members.ts";
import type { Rule } from "../rule.ts";

/**
 * A request without a credential cannot fail because of its credential.
 * @see https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
export const credentialCodeSecured: Rule = {
  id: "credential-code-secured",
  family: "coverage",
  preset: "contract",
  level: "warn",
  summary: "An operation without security has no answer that only a credential can cause.",
  page: {
    why: "The operation says that it takes no credential, and that a credential can be expired. One of the two is wrong: often an\n`security: []` that was copied, or a shared response that does not belong here.",
    bad: "# at /paths/~1widgets~1{widgetId}/get\nsecurity: []",
    good: '# at /paths/~1widgets~1{widgetId}/get\nsecurity: [{ account: ["read:widgets"] }]',
  },
  *check({ operations, errorResponses }) {
    const secured = new Map(
      errorResponses.map(({ place, uses }) => [
        place.pointer,
        uses.filter(({ operation }) => isSecured(operation)).length,
      ]),
    );
    for (const operation of operations) {
      if (isSecured(operation) || carriesCredential(operation)) continue;
      const wrong = operation.responses.find(
        (response) =>
          response.errorStatus === 401 &&
          (needsCredential(response) || (secured.get(response.place.pointer) ?? 0) >= fewestSiblings),
      );
      if (wrong === undefined) continue;
      const { place, name } = operation;
      yield {
        pointer: hasMember(place, "security") ? appendPointer(place.pointer, "security") : wrong.pointer,
        message: `${name} takes no credential, but its 401 is that of operations which take one`,
        remedy: "Correct `security`, or refer to a 401 of its own.",
        concerns: [wrong.pointer],
      };
    }
  },
};

/** How many secured operations share a 401 before it surely is theirs. */
const fewestSiblings = 3;

/** Whether a credential may be sent, required or not. */
function isSecured({ security }: ReadOperation): boolean {
  return security.some((alternative) => alternative.length > 0);
}

/** Whether a response has a code that asks for another token in place of the one that was sent. */
function needsCredential({ bodies }: UsedResponse): boolean {
  return bodies.some(({ codes }) => codes.some(({ error }) => error?.recovery === "refresh"));
}

/** Whether a request has a credential that is not described as security: in a parameter, or in its body. */
function carriesCredential({ parameters, requestBody }: ReadOperation): boolean {
  const names = [...parameters.map(({ name }) => name), ...bodyMembers(requestBody)];
  return names.some((name) =>
    /token|client[-_]?id|(?:api|access)[-_]?key|secret|password|credential|authorization|assertion|session|signature|cookie/i.test(
      name,
    ),
  );
}
