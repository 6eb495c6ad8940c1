import { membersOfCode } from "../../../contract/reading/errors/envelope-fields.ts";
import { stringsOf } from "../../../contract/reading/json.ts";
import type { CodeDefinition } from "../../../contract/reading/reading.ts";
import { hasMember, memberNode, memberPointer } from "../../../contract/reading/resolved-node.ts";
import type { Fault, Rule } from "../rule.ts";

const fields = ["code", "retryAfter", "requiredScope"] as const;

/**
 * A member that may be missing has to be asked for everywhere: the code never may, nor the wait or the scope that a
 * recovery needs.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#name-required
 */
export const codeMembersRequired: Rule = {
  id: "code-members-required",
  family: "shape",
  preset: "contract",
  summary: "A code's schema requires the code, and the wait or scope that it describes.",
  *check({ codes }) {
    const needed = codes.map((code) => ({ code, members: fields.flatMap((field) => membersOfCode(code, field)) }));
    yield* unlikeSiblings(codes, new Set(needed.flatMap(({ members }) => members)));
    for (const { code: definition, members } of needed) {
      for (const member of new Set(members)) {
        if (!hasMember(memberNode(definition.place, "properties"), member)) continue;
        if (stringsOf(definition.schema.required).includes(member)) continue;
        yield {
          pointer: memberPointer(definition.place, "required"),
          message: `${definition.label} may come without its \`${member}\``,
          remedy: `Add \`${member}\` to \`required\`.`,
        };
      }
    }
  },
};

/** A member that every other code requires, and that only this one lists without requiring it. */
function* unlikeSiblings(codes: readonly CodeDefinition[], known: ReadonlySet<string>): Iterable<Fault> {
  const requiring = Map.groupBy(
    codes.flatMap((code) => [...new Set(stringsOf(code.schema.required))].map((member) => ({ code, member }))),
    ({ member }) => member,
  );
  for (const [member, users] of requiring) {
    if (known.has(member)) continue;
    const others = codes.filter((code) => !users.some((user) => user.code === code));
    const [lonely] = others;
    if (others.length !== 1 || lonely === undefined || users.length < 3) continue;
    if (!hasMember(memberNode(lonely.place, "properties"), member)) continue;
    yield {
      pointer: memberPointer(lonely.place, "required"),
      message: `${lonely.label} may come without its \`${member}\`, which every other code requires`,
      remedy: `Add \`${member}\` to \`required\`, unless the provider leaves it out.`,
    };
  }
}
