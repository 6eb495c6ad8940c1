import type { Json } from "../../../contract/contract.ts";
import { membersOfCode } from "../../../contract/reading/errors/envelope-fields.ts";
import { headerText } from "../../../contract/reading/errors/header-values.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { CodeDefinition } from "../../../contract/reading/reading.ts";
import type { Fault, Rule } from "../rule.ts";

/**
 * Where a provider promises one answer for several causes, any difference reveals the cause.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html
 */
export const uniformAuthError: Rule = {
  id: "uniform-auth-error",
  family: "leaks",
  preset: "contract",
  summary: "A code with `sameBody` has one answer everywhere, and no member that could tell the cause.",
  *check({ codes }) {
    for (const definition of codes) {
      if (definition.error?.sameBody !== true) continue;
      const pointer = appendPointer(definition.place.pointer, "x-error", "sameBody");
      for (const field of ["param", "requiredScope"] as const) {
        for (const member of membersOfCode(definition, field)) {
          if (!Object.hasOwn(Object(definition.schema.properties), member)) continue;
          const message = `\`${member}\` could tell the cause of ${definition.code}, which is promised to look the same`;
          yield { pointer, message, remedy: `Take \`${member}\` out of the schema.` };
        }
      }
      yield* differences(definition);
    }
  },
};

function* differences({ code, label, responses }: CodeDefinition): Iterable<Fault> {
  let first: string | undefined;
  for (const { bodies, headers } of responses) {
    const sent = headers.flatMap(({ name, examples }) => {
      const own = examples.find((example) => example.name === label);
      return own === undefined ? [] : [`${name.toLowerCase()}: ${headerText(own.value)}`];
    });
    for (const { value, pointer, envelope } of bodies.flatMap(({ examples }) =>
      examples.filter((each) => each.code === code),
    )) {
      const answer = JSON.stringify([withoutMembers(value, [envelope.requestId, envelope.timestamp]), ...sent]);
      first ??= answer;
      if (answer === first) continue;
      const message = `${code} is promised to look the same everywhere, and looks different here`;
      yield { pointer, message, remedy: "Refer to one shared example, and send no header for this cause alone." };
    }
  }
}

function withoutMembers(value: Json, pointers: readonly (string | undefined)[], at = ""): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !pointers.includes(appendPointer(at, name)))
      .map(([name, member]) => [name, withoutMembers(member, pointers, appendPointer(at, name))]),
  );
}
