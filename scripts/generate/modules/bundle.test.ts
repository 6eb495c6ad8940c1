import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { parse } from "yaml";
import type { JsonObject } from "../../contract/contract.ts";
import { findApis } from "../../contract/find-apis.ts";
import { loadContract } from "../../contract/load-contract.ts";
import { fixtureRoot } from "../../contract/testing/project.ts";
import { generateBundle } from "./bundle.ts";

const projectRoot = join(import.meta.dirname, "../../..");
const contracts = [fixtureRoot, projectRoot].flatMap((root) => findApis(root).map((api) => [api, root] as const));

test.each(contracts)("%s: every reader gets the document back", async (api, root) => {
  const contract = await loadContract(root, api);
  const [file] = generateBundle(contract);
  expect(file?.path).toBe("openapi.yaml");
  expect(
    file?.text.startsWith(`# Generated from openapi/${api} by \`npm run generate\`; do not edit.\nopenapi: `),
  ).toBe(true);
  expect(parse(file?.text ?? "")).toEqual(contract.document);
  expect(parse(file?.text ?? "", { version: "1.1" })).toEqual(contract.document);
  expect(parseYaml(file?.text ?? "")).toEqual(contract.document);
  expect(file?.text).not.toMatch(/[&*]a\d/);
});

test("texts that a YAML 1.1 reader takes for something else come back as texts", async () => {
  const contract = await loadContract(fixtureRoot, "nested");
  const words = [
    "no",
    "on",
    "Yes",
    "~",
    "null",
    "1_000",
    "0o17",
    "017",
    "0x1f",
    "1:30",
    "2026-11-22",
    "2026-11-22T10:00:00Z",
    "1e3",
    ".5",
    "- a",
    "a: b",
    "# c",
    "'",
    '"',
    "",
    " a ",
    "a\nb\n",
    "\ttab",
    "!tag",
    "&a",
    "*a",
    "@at",
    "`tick",
    "%",
    "=",
    "<<",
  ];
  const document: JsonObject = { ...contract.document, "x-words": words };
  const text = generateBundle({ ...contract, document })[0]?.text ?? "";
  expect(parse(text)).toMatchObject({ "x-words": words });
  expect(parse(text, { version: "1.1" })).toMatchObject({ "x-words": words });
  expect(parseYaml(text)).toMatchObject({ "x-words": words });
});
