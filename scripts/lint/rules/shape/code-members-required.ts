import type { CodeDefinition } from "../../../contract/reading/error-contract.ts";
import { codeHasField, memberOfCode } from "../../../contract/reading/errors/envelope-fields.ts";
import { stringsOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { hasMember, memberNode } from "../../../contract/reading/resolved-node.ts";
import type { Fault, Rule } from "../rule.ts";

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
  *check({ envelope, codes }) {
    const own = (["code", "retryAfter", "requiredScope"] as const).map((field) => memberOfCode(envelope, field));
    yield* unlikeSiblings(codes, new Set(own));
    for (const definition of codes) {
      for (const field of ["code", "retryAfter", "requiredScope"] as const) {
        const member = memberOfCode(envelope, field);
        if (member === undefined || !codeHasField(definition, envelope, field)) continue;
        if (stringsOf(definition.schema.required).includes(member)) continue;
        yield {
          pointer: definition.place.pointer,
          message: `${definition.label} may come without its \`${member}\``,
          remedy: `Add \`${member}\` to \`required\`.`,
        };
      }
    }
  },
};

/** A member that every other code requires, and that only this one lists without requiring it. */
function* unlikeSiblings(codes: readonly CodeDefinition[], known: ReadonlySet<string | undefined>): Iterable<Fault> {
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
      pointer: hasMember(lonely.place, "required")
        ? appendPointer(lonely.place.pointer, "required")
        : lonely.place.pointer,
      message: `${lonely.label} may come without its \`${member}\`, which every other code requires`,
      remedy: `Add \`${member}\` to \`required\`, unless the provider leaves it out.`,
    };
  }
}
