import { codeNotListed, keyWrong } from "../causes.ts";
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
  *check({ operations, codes }) {
    const known = new Set(codes.map(({ code }) => code));
    for (const { status, pointer, place, bodies } of operations.flatMap((operation) => operation.responses)) {
      if (status === null || status < 200 || status > 299) continue;
      const examples = bodies.flatMap((body) => body.examples);
      const errors = examples.flatMap(({ code, referrer }) =>
        code !== undefined && known.has(code) ? [{ code, referrer }] : [],
      );
      const [first] = errors;
      if (first === undefined) continue;
      const isOne = errors.length < examples.length;
      yield {
        pointer: isOne ? first.referrer : pointer,
        message: isOne
          ? `An example of a ${status} carries the error ${first.code}`
          : `Every example of this ${status} carries an error, such as ${first.code}`,
        remedy: isOne ? "Move it to the response with the status of the error." : "Correct the status.",
        concerns: [place.pointer],
        causes: [keyWrong(pointer), ...errors.map(({ code }) => codeNotListed(code))],
      };
    }
  },
};
