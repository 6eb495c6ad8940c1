import { nearest } from "../../../command-line/nearest.ts";
import { membersOfCode } from "../../../contract/reading/errors/envelope-fields.ts";
import { objectOf, stringOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { CodeDefinition } from "../../../contract/reading/reading.ts";
import { memberNode } from "../../../contract/reading/resolved-node.ts";
import { typeWrong } from "../causes.ts";
import type { Rule } from "../rule.ts";

/** A class of errors that goes with a status is the same in each code with that status, or a client cannot use it. */
export const typeFitsStatus: Rule = {
  id: "type-fits-status",
  family: "shape",
  preset: "contract",
  level: "warn",
  summary: "The `type` of a code is one that comes with the code's status elsewhere.",
  page: {
    why: "Clients sort errors by their type before they know each code. A code with a type that belongs to another status, or\nwith a misspelled one, is sorted wrongly.",
    bad: page("widget_eror"),
    good: page("widget_error"),
  },
  *check({ codes }) {
    const typed = codes.flatMap((definition) =>
      membersOfCode(definition, "type").flatMap((member) => {
        const { value, pointer } = memberNode(definition.place, "properties", member);
        const type = stringOf(objectOf(value).const);
        return type === "" ? [] : [{ definition, type, pointer, statuses: statusesOf(definition) }];
      }),
    );
    for (const { definition, type, pointer, statuses } of typed) {
      const others = typed.filter((other) => other.definition !== definition);
      const withStatus = others.filter((other) => other.statuses.some((status) => statuses.includes(status)));
      const [usual, ...more] = new Set(withStatus.map((other) => other.type));
      if (usual === undefined || more.length > 0 || usual === type) continue;
      const elsewhere = others.filter((other) => other.type === type).flatMap((other) => other.statuses);
      const ofUsual = others.filter((other) => other.type === usual);
      // A misspelled type is the rarer one; any other is wrong only where the usual one belongs to this status.
      const isMisspelled = nearest(type, [usual]) !== undefined;
      if (isMisspelled ? ofUsual.length <= elsewhere.length : withStatus.length * 2 <= ofUsual.length) continue;
      if (!isMisspelled && elsewhere.length === 0 && ofUsual.length < 2) continue;
      const where =
        elsewhere.length === 0
          ? "which no other code has"
          : `which comes with ${[...new Set(elsewhere)].join(" and ")}`;
      yield {
        pointer: appendPointer(pointer, "const"),
        message: `${definition.code} has the type \`${type}\`, ${where}; the other codes with ${statuses.join(" or ")} have \`${usual}\``,
        remedy: `Write \`${usual}\`, or correct the status.`,
        causes: [typeWrong(definition.code)],
      };
    }
  },
};

function statusesOf({ responses }: CodeDefinition): number[] {
  return [...new Set(responses.flatMap(({ statuses }) => statuses))];
}

function page(type: string): string {
  return `# at /components/schemas/TOKEN_EXPIRED/properties\ntype: { const: ${type} }`;
}
