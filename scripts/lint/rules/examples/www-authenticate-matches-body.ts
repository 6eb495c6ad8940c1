import { challengeParameter, neededScope } from "../../../contract/reading/errors/envelope-fields.ts";
import { headerText } from "../../../contract/reading/errors/header-values.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { headerNamed } from "../../../contract/reading/operations/response-headers.ts";
import type { Rule } from "../rule.ts";

/**
 * A challenge may repeat the code and the scope, and then it repeats those of its own example.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3
 */
export const wwwAuthenticateMatchesBody: Rule = {
  id: "www-authenticate-matches-body",
  family: "examples",
  preset: "contract",
  summary: "`WWW-Authenticate` names the code and the scope that the body of the same example has.",
  *check({ errorResponses, codes }) {
    const known = new Set(codes.map(({ code }) => code));
    for (const response of errorResponses) {
      const header = headerNamed(response, "www-authenticate");
      for (const { name, value } of header?.examples ?? []) {
        const body = response.bodies.flatMap(({ examples }) => examples).find((example) => example.name === name);
        if (header === undefined || name === null || body === undefined) continue;
        const pointer = appendPointer(header.place.pointer, "examples", name);
        const error = challengeParameter(headerText(value), "error");
        if (error !== undefined && known.has(error) && error !== body.code) {
          const message = `The challenge says ${error}, and the body ${body.code}`;
          yield { pointer, message, remedy: "Name the code that the body has." };
        }
        const scope = challengeParameter(headerText(value), "scope");
        const needed = neededScope(body);
        if (scope !== undefined && needed !== undefined && !scope.split(" ").includes(needed)) {
          const message = `The challenge asks for \`${scope}\`, and the body for \`${needed}\``;
          yield { pointer, message, remedy: "Show the same scope in both." };
        }
      }
    }
  },
};
