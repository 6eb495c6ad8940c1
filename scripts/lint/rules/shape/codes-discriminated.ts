import { memberOfCode } from "../../../contract/reading/errors/envelope-fields.ts";
import { isObject, objectOf } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import { memberNode, memberNodes } from "../../../contract/reading/resolved-node.ts";
import type { Rule } from "../rule.ts";

/**
 * The value of the code names the schema, so a mapping says nothing more, and validators refuse one.
 * @see https://spec.openapis.org/oas/v3.1.0#discriminator-object
 */
export const codesDiscriminated: Rule = {
  id: "codes-discriminated",
  family: "shape",
  preset: "house",
  summary: "Codes are listed in a oneOf that the code itself discriminates, without a mapping.",
  *check({ errorResponses }) {
    for (const { bodies } of errorResponses) {
      for (const { path, codes, envelope } of bodies) {
        const member = memberOfCode(envelope, "code");
        const list = path.at(-1);
        const schema = objectOf(list?.value);
        if (
          list === undefined ||
          member === undefined ||
          codes.length === 0 ||
          codes[0]?.place.pointer === list.pointer
        )
          continue;
        if (!Array.isArray(schema.oneOf)) {
          const remedy = "List them under `oneOf`: an answer has exactly one code.";
          yield { pointer: list.pointer, message: "The codes are not listed in a `oneOf`", remedy };
        }
        // A redirect's query may hold a success, which has no code.
        const listed = memberNodes(memberNode(list, "oneOf")).map(([, { pointer }]) => pointer);
        if (!listed.every((pointer) => codes.some(({ place }) => place.pointer === pointer))) continue;
        const discriminator = isObject(schema.discriminator) ? schema.discriminator : undefined;
        const nameable = codes.every(({ code, label }) => code === label);
        if (discriminator === undefined ? nameable : discriminator.propertyName !== member) {
          const message = `No discriminator says that \`${member}\` chooses among the codes`;
          yield { pointer: list.pointer, message, remedy: `Write \`discriminator: { propertyName: ${member} }\`.` };
        }
        if (discriminator?.mapping !== undefined) {
          yield {
            pointer: appendPointer(list.pointer, "discriminator", "mapping"),
            message: "The discriminator repeats the names in a mapping",
            remedy: "Take the mapping out: the value of the code is the schema's name.",
          };
        }
      }
    }
  },
};
