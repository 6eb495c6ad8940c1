import type { Contract } from "../../contract/contract.ts";
import { objectOf } from "../../contract/reading/json.ts";
import { resolveReference } from "../../contract/reading/resolve-reference.ts";
import type { GeneratedFile } from "../generator.ts";
import { docComment } from "../writing/comment.ts";
import { literal } from "../writing/literal.ts";
import { moduleHeader } from "../writing/module-header.ts";
import { identifier, uniqueNames } from "../writing/unique-names.ts";

/** The schemas of a contract as types with their own names, such as `Patient`. */
export function generateTypeNames(contract: Contract): GeneratedFile[] {
  const { document, title } = contract;
  const schemas = Object.keys(objectOf(objectOf(document.components).schemas));
  const names = uniqueNames(schemas, identifier, { taken: (name) => reserved.has(name) });
  const types = [...names].map(([schema, name]) => {
    const { title: heading, description } = resolveReference(
      document,
      objectOf(objectOf(document.components).schemas)[schema],
    );
    const words = [description, heading].find((one) => typeof one === "string" && one !== "");
    const comment = typeof words === "string" ? `${docComment`${words}`}\n` : "";
    return `${comment}export type ${name} = components["schemas"][${literal(schema)}];\n`;
  });
  const text = `${moduleHeader(contract)}
${types.length === 0 ? "" : 'import type { components } from "./schema.d.ts";\n'}
${docComment`The document of ${title} as openapi-typescript has it.`}
export type { components, operations, paths } from "./schema.d.ts";

${types.join("\n")}`;
  return [{ path: "types.ts", text }];
}

/** Names that the module has, or that TypeScript has for types. */
const reserved = new Set([
  ..."components operations paths any unknown never void null undefined string number boolean symbol object bigint".split(
    " ",
  ),
  "intrinsic",
]);
