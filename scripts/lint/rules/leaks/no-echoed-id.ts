import { fieldPointer } from "../../../contract/reading/errors/envelope-fields.ts";
import { examplesOf } from "../../../contract/reading/examples.ts";
import type { Rule } from "../rule.ts";

/**
 * An error that repeats an id confirms it, and carries it into every log.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html
 */
export const noEchoedId: Rule = {
  id: "no-echoed-id",
  family: "leaks",
  preset: "house",
  summary: "The message of an error example repeats no id of the request.",
  *check({ operations, errorResponses }) {
    const ids = new Set<string>();
    for (const { place, in: location } of operations.flatMap(({ parameters }) => parameters)) {
      if (location !== "path") continue;
      for (const { value } of examplesOf(place)) if (typeof value === "string" && /[\d_-]/.test(value)) ids.add(value);
    }
    const idLike = /\{\w{1,64}\}|\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i;
    for (const example of errorResponses.flatMap(({ bodies }) => bodies.flatMap((body) => body.examples))) {
      const message = example.fields.message;
      if (typeof message !== "string") continue;
      const echoed = idLike.exec(message)?.[0] ?? [...ids].find((id) => message.includes(id));
      if (echoed === undefined) continue;
      const at = fieldPointer(example, "message");
      yield {
        pointer: at,
        message: `The message repeats \`${echoed}\``,
        remedy: "Say what is missing without naming it.",
      };
    }
  },
};
