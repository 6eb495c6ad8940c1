import { headerText } from "../../../contract/reading/errors/header-values.ts";
import { headerNamed } from "../../../contract/reading/operations/response-headers.ts";
import type { Rule } from "../rule.ts";

/** A scheme, then parameters or a token68. */
const challenge =
  /^[!#$%&'*+.^_`|~\w-]+(?: +(?:[!#$%&'*+.^_`|~\w-]+\s*=\s*(?:[!#$%&'*+.^_`|~\w-]+|"(?:[^"\\]|\\.)*")(?:\s*,\s*[!#$%&'*+.^_`|~\w-]+\s*=\s*(?:[!#$%&'*+.^_`|~\w-]+|"(?:[^"\\]|\\.)*"))*|[\w.~+/-]+=*))?$/;

/**
 * A challenge is a scheme with parameters, and a client that cannot parse it cannot answer it.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 */
export const wwwAuthenticateForm: Rule = {
  id: "www-authenticate-form",
  family: "http",
  preset: "http",
  summary: "The examples of `WWW-Authenticate` are challenges.",
  *check({ errorResponses }) {
    for (const response of errorResponses) {
      const header = headerNamed(response, "www-authenticate");
      for (const { value } of header?.examples ?? []) {
        const text = headerText(value);
        if (header === undefined || challenge.test(text)) continue;
        const remedy = 'Write a scheme and its parameters, such as `Bearer error="invalid_token"`.';
        yield { pointer: header.place.pointer, message: `\`${text}\` is not a challenge`, remedy };
      }
    }
  },
};
