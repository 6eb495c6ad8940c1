import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyProject } from "../../contract/testing/project.ts";
import { readSources, sourceFindings } from "./source-findings.ts";

test("says that a long chain of schemas keeps Redocly's rules from being checked, and checks the others", async () => {
  const root = copyProject();
  const schemas = Object.fromEntries(
    Array.from({ length: 4000 }, (_, index) => [
      `S${index}`,
      { type: "object", properties: { next: { $ref: `#/components/schemas/S${(index + 1) % 4000}` } } },
    ]),
  );
  const responses = { "401": { description: "No credential." } };
  const paths = { "/a": { get: { operationId: "readA", summary: "Read A", responses } } };
  const document = { openapi: "3.1.0", info: { title: "Long", version: "1" }, paths, components: { schemas } };
  mkdirSync(join(root, "openapi/long"));
  writeFileSync(join(root, "openapi/long/openapi.json"), JSON.stringify(document));
  const sources = await readSources(root, "long");
  if (!("bundle" in sources)) throw new Error("the contract cannot be read");
  const findings = await sourceFindings(root, sources);
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["redocly reference-chain", "401-has-www-authenticate"]),
  );
});

test.each([
  ["3.1.0", []],
  ["3.0.3", ["redocly struct"]],
])("takes true for a schema as OpenAPI %s does", async (openapi, expected) => {
  const root = copyProject();
  const responses = { "200": { description: "x", content: { "application/json": { schema: true } } } };
  const paths = { "/a": { get: { operationId: "readA", summary: "Read A", responses } } };
  const document = { openapi, info: { title: "Any", version: "1" }, paths };
  mkdirSync(join(root, "openapi/any"));
  writeFileSync(join(root, "openapi/any/openapi.json"), JSON.stringify(document));
  const sources = await readSources(root, "any");
  if (!("bundle" in sources)) throw new Error("the contract cannot be read");
  const findings = await sourceFindings(root, sources);
  expect(findings.flatMap(({ rule }) => (rule === "redocly struct" ? [rule] : []))).toEqual(expected);
});

test("lets an operation be public where the project does not ask for more, and misses the scheme that one names", async () => {
  const root = copyProject();
  const responses = { "200": { description: "It." } };
  const get = { operationId: "readA", summary: "Read A", responses };
  const paths = { "/a": { get }, "/b": { get: { ...get, operationId: "readB", security: [{ key: [] }] } } };
  const document = { openapi: "3.1.0", info: { title: "Open", version: "1" }, paths };
  mkdirSync(join(root, "openapi/open"));
  writeFileSync(join(root, "openapi/open/openapi.json"), JSON.stringify(document));
  const found = async () => {
    const sources = await readSources(root, "open");
    if (!("bundle" in sources)) throw new Error("the contract cannot be read");
    const findings = await sourceFindings(root, sources);
    return findings.flatMap(({ rule, message }) => (rule === "redocly security-defined" ? [message] : []));
  };
  writeFileSync(join(root, "redocly.yaml"), "extends: [recommended]\n");
  expect(await found()).toHaveLength(2);
  rmSync(join(root, "redocly.yaml"));
  expect(await found()).toEqual(["There is no `key` security scheme defined"]);
});
