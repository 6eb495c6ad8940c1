import { createConfig, lintFromString } from "@redocly/openapi-core";
import spectralCore, { type RulesetDefinition } from "@stoplight/spectral-core";
import spectralRulesets from "@stoplight/spectral-rulesets";
import { expect, test } from "vitest";
import type { Json, JsonObject } from "../contract/contract.ts";
import { checkExamples } from "../contract/examples/check-examples.ts";
import { examplesOf } from "../contract/reading/examples.ts";
import { isObject } from "../contract/reading/json.ts";
import { appendPointer, parsePointer, valueAt } from "../contract/reading/json-pointer.ts";
import { nodeAt } from "../contract/reading/resolved-node.ts";
import { walkDocument } from "../contract/reading/walk-document.ts";
import { loadBundle } from "../contract/source/load-bundle.ts";
import { fixtureRoot } from "../contract/testing/project.ts";

/** One fault put into one example of a sound document. */
interface Mutant {
  name: string;
  document: JsonObject;
}

// Every mutant of the nested contract takes most of a minute, and was found once; each eighth guards it since.
test.each([
  ["nested", 8],
  ["flat", 1],
  ["problem", 1],
] as const)(
  "%s: our check finds each faulty example that Spectral or Redocly finds",
  { timeout: 120_000 },
  async (api, step) => {
    const { document } = await loadBundle(fixtureRoot, api);
    expect(await judge(document)).toEqual({ ours: false, spectral: false, redocly: false });
    const counts = { mutants: 0, ours: 0, spectral: 0, redocly: 0 };
    const missed: string[] = [];
    for (const { name, document: mutant } of mutants(document).filter((_, index) => index % step === 0)) {
      const found = await judge(mutant);
      counts.mutants += 1;
      for (const judge of ["ours", "spectral", "redocly"] as const) counts[judge] += Number(found[judge]);
      if ((found.spectral || found.redocly) && !found.ours) missed.push(name);
    }
    expect(missed).toEqual([]);
    expect(counts.mutants).toBeGreaterThan(5);
    expect(counts.ours).toBeGreaterThanOrEqual(Math.max(counts.spectral, counts.redocly));
    expect(counts.ours).toBeGreaterThan(0);
  },
);

/** Each example with each member removed, replaced by another type, or with a member more. */
function mutants(document: JsonObject): Mutant[] {
  const pointers = new Set<string>();
  walkDocument(document, (kind, value, pointer) => {
    if (!["mediaType", "parameter", "header"].includes(kind) || value.$ref !== undefined) return;
    for (const { name, pointer: at } of examplesOf(nodeAt(document, pointer))) {
      pointers.add(name === null ? at : appendPointer(at, "value"));
    }
  });
  return [...pointers].flatMap((pointer) =>
    variations(valueAt(document, pointer) ?? null).map(([name, value]) => ({
      name: `${pointer}: ${name}`,
      document: replace(document, pointer, value),
    })),
  );
}

function variations(value: Json): [name: string, value: Json][] {
  if (Array.isArray(value)) {
    const items = value.flatMap((item, index) =>
      variations(item).map(([name, other]): [string, Json] => [`${index} ${name}`, value.with(index, other)]),
    );
    return [["another type", { a: 1 }], ...items];
  }
  if (isObject(value)) {
    const members = Object.entries(value).flatMap(([key, member]): [string, Json][] => {
      const { [key]: _, ...rest } = value;
      const changed = variations(member).map(([name, other]): [string, Json] => [
        `${key} ${name}`,
        { ...value, [key]: other },
      ]);
      return [[`without ${key}`, rest], ...changed];
    });
    return [["another type", "text"], ["one more", { ...value, surplus: true }], ...members];
  }
  return [
    ["another type", { a: 1 }],
    ["another value", typeof value === "string" ? `${value} x` : "x"],
    ["empty", typeof value === "string" ? "" : -1],
  ];
}

function replace(document: JsonObject, pointer: string, value: Json): JsonObject {
  const copy = structuredClone(document);
  const tokens = parsePointer(pointer);
  const holder = tokens
    .slice(0, -1)
    .reduce<Json | undefined>((at, token) => valueAt(at ?? null, appendPointer("", token)), copy);
  // The pointer was found by walking the document, so something holds its last token.
  (holder as JsonObject)[tokens.at(-1) ?? ""] = value;
  return copy;
}

const redoclyConfig = await createConfig({
  rules: {
    "no-invalid-media-type-examples": { severity: "error", allowAdditionalProperties: true },
    "no-invalid-parameter-examples": "error",
    "no-invalid-schema-examples": "error",
  },
});
const spectral = new spectralCore.Spectral();
spectral.setRuleset({
  // Off as a whole, so that only the two rules remain.
  extends: [[spectralRulesets.oas as RulesetDefinition, "off"]],
  rules: { "oas3-valid-media-example": "error", "oas3-valid-schema-example": "error" },
} as RulesetDefinition);

async function judge(document: JsonObject): Promise<{ ours: boolean; spectral: boolean; redocly: boolean }> {
  let ours = false;
  checkExamples(document, () => {
    ours = true;
  });
  const source = JSON.stringify(document);
  const problems = await lintFromString({ source, absoluteRef: "/bundle.json", config: redoclyConfig });
  const exampleProblems = problems.filter(({ ruleId }) => ruleId.includes("example"));
  const results = await spectral.run(structuredClone(document));
  return { ours, spectral: results.length > 0, redocly: exampleProblems.length > 0 };
}
