import { isCodeValue } from "../../../contract/reading/errors/envelope.ts";
import { membersOfCode } from "../../../contract/reading/errors/envelope-fields.ts";
import { objectOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { hasMember, memberNode } from "../../../contract/reading/resolved-node.ts";
import type { Rule } from "../rule.ts";

/**
 * Only a constant lets a compiler tell one error from another.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#name-const
 */
export const codeConstant: Rule = {
  id: "code-constant",
  family: "shape",
  preset: "house",
  summary: "Each code has a schema of its own, which fixes it with `const`.",
  *check({ codes }) {
    for (const definition of codes) {
      const { place, label } = definition;
      const properties = memberNode(place, "properties");
      for (const member of membersOfCode(definition, "code")) {
        if (isCodeValue(objectOf(memberNode(properties, member).value).const)) continue;
        yield {
          pointer: hasMember(properties, member) ? appendPointer(properties.pointer, member) : place.pointer,
          message: `The \`${member}\` of ${label} is not fixed`,
          remedy: `Write \`${member}: { const: … }\`; several codes need one schema each.`,
        };
      }
    }
  },
};
