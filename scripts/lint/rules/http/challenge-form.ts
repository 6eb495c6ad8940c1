import { headerText } from "../../../contract/reading/header-values.ts";
import { headerNamed } from "../../reading/fields.ts";
import type { Rule } from "../rule.ts";

const token = "[!#$%&'*+.^_`|~\\w-]+";
const parameter = `${token}\\s*=\\s*(?:${token}|"(?:[^"\\\\]|\\\\.)*")`;
const challenge = new RegExp(`^${token}(?: +(?:${parameter}(?:\\s*,\\s*${parameter})*|[\\w.~+/-]+=*))?$`);

/**
 * A challenge is a scheme with parameters, and a client that cannot parse it cannot answer it.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1
 */
export const challengeForm: Rule = {
  id: "challenge-form",
  family: "http",
  severity: "error",
  summary: "The examples of `WWW-Authenticate` are challenges.",
  *check({ errorResponses }) {
    for (const response of errorResponses) {
      const header = headerNamed(response, "www-authenticate");
      for (const { value } of header?.examples ?? []) {
        const text = headerText(value);
        if (header === undefined || challenge.test(text)) continue;
        const remedy = 'Write a scheme and its parameters, such as `Bearer error="invalid_token"`.';
        yield { pointer: header.place.pointer, message: `\`${text}\` is no challenge`, remedy };
      }
    }
  },
};
