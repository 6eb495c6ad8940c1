import { join } from "node:path";
import { expect, test } from "vitest";
import type { Json, JsonObject } from "../scripts/contract/contract.ts";
import { loadContracts } from "../scripts/contract/load-contract.ts";
import { isObject } from "../scripts/contract/reading/json.ts";

const contracts = await loadContracts(join(import.meta.dirname, ".."));

/** The members that a document's schemas name, each with its schema. Sample data holds none. */
function* membersOf(node: Json, place = ""): Generator<[place: string, schema: Json]> {
  if (Array.isArray(node)) for (const item of node) yield* membersOf(item, place);
  if (!isObject(node)) return;
  if (isObject(node.properties)) {
    for (const [name, schema] of Object.entries(node.properties)) yield [`${place}.${name}`, schema];
  }
  for (const [name, member] of Object.entries(node)) {
    if (name !== "example" && name !== "examples" && name !== "not") yield* membersOf(member, name);
  }
}

test.each(contracts.map((contract) => [contract.api, contract] as const))(
  "%s says of every member what it is",
  (_, { document }) => {
    const members = [...membersOf(document)];
    expect(members.length).toBeGreaterThan(100);
    const silent = members.filter(([, schema]) => isObject(schema) && !("description" in schema) && !isSaid(schema));
    expect(silent.map(([place]) => place)).toEqual([]);
  },
);

/** Whether a schema needs no words: another one describes it, its one value does, or it is one of several codes. */
function isSaid(schema: JsonObject): boolean {
  return "$ref" in schema || "const" in schema || "discriminator" in schema;
}
