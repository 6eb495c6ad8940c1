import type { Json, JsonObject } from "../../contract/contract.ts";
import { arrayOf, isObject, objectOf, stringsOf } from "../../contract/reading/json.ts";
import { valueAt } from "../../contract/reading/json-pointer.ts";

/** What is wrong with a body that must fit one of several schemas. */
export interface BranchFault {
  kind: "missing" | "constant";
  /** The member at fault. */
  member: string;
}

/**
 * What is wrong with a body by the branch that its own constants choose, such as `grant_type`: a validator names the
 * faults of every branch, of which only one was meant. Undefined where the schema has no branches, or nothing is wrong.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-10.2.1
 */
export function branchFault(document: JsonObject, schema: JsonObject, body: JsonObject): BranchFault | undefined {
  const whole = resolve(document, schema);
  const branches = arrayOf(whole.oneOf ?? whole.anyOf).map((branch) => resolve(document, objectOf(branch)));
  if (branches.length === 0) return undefined;
  const names = branches.flatMap((branch) => constants(branch).map(([name]) => name));
  const chooser = names.find((name) => names.filter((other) => other === name).length === branches.length);
  if (chooser === undefined) return undefined;
  if (body[chooser] === undefined) return { kind: "missing", member: chooser };
  const meant = branches.find((branch) =>
    constants(branch).some(([name, value]) => name === chooser && value === body[name]),
  );
  if (meant === undefined) return { kind: "constant", member: chooser };
  const missing = stringsOf(meant.required).find((name) => !Object.hasOwn(body, name));
  return missing === undefined ? undefined : { kind: "missing", member: missing };
}

function constants(schema: JsonObject): [name: string, value: Json][] {
  return Object.entries(objectOf(schema.properties)).flatMap(([name, property]) =>
    isObject(property) && property.const !== undefined ? [[name, property.const]] : [],
  );
}

function resolve(document: JsonObject, schema: JsonObject): JsonObject {
  let current = schema;
  for (let hops = 0; hops < 20 && typeof current.$ref === "string"; hops++) {
    // Every reference of a bundle begins with "#/".
    current = objectOf(valueAt(document, current.$ref));
  }
  return current;
}
