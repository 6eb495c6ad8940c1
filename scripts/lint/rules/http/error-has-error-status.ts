import { readEnvelope } from "../../../contract/reading/errors/envelope.ts";
import { examplesOf } from "../../../contract/reading/examples.ts";
import { memberNode, memberNodes } from "../../../contract/reading/resolved-node.ts";
import type { Rule } from "../rule.ts";

/**
 * A client, a proxy and a log tell failure by the status, and an error under a 2xx is a success to them.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15.3
 */
export const errorHasErrorStatus: Rule = {
  id: "error-has-error-status",
  family: "http",
  preset: "contract",
  summary: "No example of a success carries a code of an error.",
  page: {
    why: "RFC 9110 §15.3: a 2xx says that the request succeeded. Clients, caches and monitors believe the status, and never look\nfor a code in such an answer.",
    bad: `# at /paths/~1widgets/post/responses/201/content/application~1json/examples\nsmall: { summary: A small one, value: { error: { code: INTERNAL_ERROR } } }`,
    good: `# at /paths/~1widgets/post/responses/201/content/application~1json/examples\nsmall: { summary: A small one, value: { size: 1 } }`,
  },
  *check({ envelope, operations, codes }) {
    if (envelope === null) return;
    const known = new Set(codes.map(({ code }) => code));
    for (const { status, place } of operations.flatMap((operation) => operation.responses)) {
      if (status === null || status < 200 || status > 299) continue;
      for (const example of memberNodes(memberNode(place, "content")).flatMap(([, holder]) => examplesOf(holder))) {
        const { code } = readEnvelope(envelope, { status, headers: {}, body: example.value });
        if (typeof code !== "string" || !known.has(code)) continue;
        yield {
          pointer: example.pointer,
          message: `The example of a ${status} carries the error ${code}`,
          remedy: "Move it to the response with the status of the error.",
        };
      }
    }
  },
};
