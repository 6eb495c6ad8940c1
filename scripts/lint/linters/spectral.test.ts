import { join } from "node:path";
import spectralCore from "@stoplight/spectral-core";
import { expect, test } from "vitest";
import type { JsonObject } from "../../contract/contract.ts";
import { formatPointer } from "../../contract/reading/json-pointer.ts";
import { type Edit, edited, remove, rename, set } from "../testing/edit.ts";
import { sampleContract, sampleNames } from "../testing/sample-contracts.ts";
import { bundleSpectral } from "./spectral.ts";
import { projectRuleset } from "./spectral-ruleset.ts";

const { ruleset } = await projectRuleset(join(import.meta.dirname, "../../.."));
const resultsOf = bundleSpectral(ruleset);

// A reference to nothing is no case: a bundle has none, because `loadBundle` refuses it.
const faults: Record<string, Edit[]> = {
  nothing: [],
  "a circle of schemas": [
    set("/components/schemas/Loop", { properties: { next: { $ref: "#/components/schemas/Loop" } } }),
    set("/components/schemas/Widget/properties/loop", { $ref: "#/components/schemas/Loop" }),
  ],
  "components that nothing refers to": [
    set("/components/schemas/Idle", { type: "object" }),
    set("/components/examples/idle", { value: 1 }),
  ],
  "a reference with a sibling": [
    set("/paths/~1widgets/post/responses/400", { $ref: "#/components/responses/BadRequest", description: "Other." }),
  ],
  "a schema that is wrong wherever it is used": [
    set("/components/schemas/Widget/type", "objekt"),
    set("/components/schemas/Widget/properties/size/enum", [1, 1]),
  ],
  "operations that are wrong": [
    remove("/paths/~1widgets/post/operationId"),
    rename("/paths/~1widgets~1{widgetId}", "/widgets/{id}"),
    set("/paths/~1widgets/post/tags", ["Unknown"]),
    set("/paths/~1widgets/post/security", [{ unknown: [] }]),
  ],
  "an unknown member": [set("/components/responses/NotFound/contents", {}), remove("/info/description")],
};

test.each(Object.entries(faults))("finds with %s what Spectral with its own resolver finds", async (_name, edits) => {
  const document = edited(sampleContract("widgets"), edits);
  expect(await ours(document)).toEqual(await stock(document));
});

test.each(sampleNames)("finds in the sample %s what Spectral with its own resolver finds", async (name) => {
  const document = sampleContract(name);
  const found = await stock(document);
  expect(await ours(document)).toEqual(found);
  // The samples have no tags, contact and the like: there is something to compare.
  expect(found.length).toBeGreaterThan(2);
});

test("leaves the document as it is", async () => {
  const document = sampleContract("widgets");
  await ours(document);
  expect(document).toEqual(sampleContract("widgets"));
});

async function ours(document: JsonObject): Promise<string[]> {
  return lines(await resultsOf(document));
}

async function stock(document: JsonObject): Promise<string[]> {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset(ruleset);
  return lines(await spectral.run(structuredClone(document)));
}

function lines(results: Awaited<ReturnType<typeof resultsOf>>): string[] {
  return results.map(({ code, path, message }) => `${code} ${formatPointer(path)} ${message}`).sort();
}
