import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ContractError } from "../contract-error.ts";
import type { Finding } from "../finding.ts";
import { copyProject, type Edit, fixtureRoot } from "../testing/project.ts";
import { loadBundle } from "./load-bundle.ts";

describe("a sound contract", () => {
  test("becomes one document whose references stay inside", async () => {
    const { document, files } = await loadBundle(fixtureRoot, "nested");
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference]) => reference);
    expect(references.length).toBeGreaterThan(10);
    expect(references.every((reference) => reference?.startsWith("#/components/"))).toBe(true);
    expect(files.map((file) => file.slice(fixtureRoot.length + 1))).toEqual([
      "openapi/nested/errors.yaml",
      "openapi/nested/openapi.yaml",
      "openapi/nested/paths/things.yaml",
      "openapi/nested/schemas.yaml",
      "openapi/shared/headers.yaml",
    ]);
  });

  test("gives the same bytes each time", async () => {
    const [first, second] = await Promise.all([loadBundle(fixtureRoot, "nested"), loadBundle(fixtureRoot, "nested")]);
    expect(JSON.stringify(first.document)).toBe(JSON.stringify(second.document));
  });

  test("is a tree: changing one place changes no other", async () => {
    const { document } = await loadBundle(fixtureRoot, "nested");
    const seen = new Set<object>();
    const visit = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      expect(seen.has(value)).toBe(false);
      seen.add(value);
      Object.values(value).forEach(visit);
    };
    visit(document);
  });
});

describe("a document that cannot be read is reported with the place", () => {
  test.each<[string, Edit, Partial<Finding>]>([
    [
      "a file that does not exist",
      { file: "openapi/nested/openapi.yaml", from: "paths/things.yaml\n", to: "paths/thing.yaml\n" },
      {
        file: "openapi/nested/openapi.yaml",
        line: 22,
        pointer: "/paths/~1things",
        message: '$ref "paths/thing.yaml" names a file that does not exist',
        remedy: "Create paths/thing.yaml, or correct the path.",
      },
    ],
    [
      "a pointer into nothing",
      {
        file: "openapi/nested/paths/things.yaml",
        from: "errors.yaml#/responses/NotFound",
        to: "errors.yaml#/responses/Gone",
      },
      {
        file: "openapi/nested/paths/things.yaml",
        pointer: "/x-item/get/responses/404",
        message: '$ref "../errors.yaml#/responses/Gone" names nothing in ../errors.yaml',
      },
    ],
    [
      "a pointer into nothing of the same file",
      { file: "openapi/nested/errors.yaml", from: '"#/schemas/NOT_FOUND"', to: '"#/schemas/NONE"' },
      {
        file: "openapi/nested/errors.yaml",
        pointer: "/responses/NotFound/content/application~1json/schema/properties/error",
        message: '$ref "#/schemas/NONE" names nothing in this file',
      },
    ],
    [
      "a reference to the network, which is never asked",
      {
        file: "openapi/nested/schemas.yaml",
        from: '"#/schemas/Thing" }\n  ThingList',
        to: '"https://nested.test/thing.yaml" }\n  ThingList',
      },
      { file: "openapi/nested/schemas.yaml", message: '$ref "https://nested.test/thing.yaml" leaves the project' },
    ],
    [
      "a document of another version",
      { file: "openapi/flat/openapi.yaml", from: "openapi: 3.1.0", to: "openapi: 3.2.0" },
      { file: "openapi/flat/openapi.yaml", line: 1, column: 1, message: "OpenAPI 3.2.0 is not supported" },
    ],
    [
      "a document without a version",
      { file: "openapi/flat/openapi.yaml", from: "openapi: 3.1.0", to: "swagger: 2.0" },
      { file: "openapi/flat/openapi.yaml", message: "Swagger 2 is not supported" },
    ],
  ])("%s", async (_name, edit, expected) => {
    const api = edit.file.split("/")[1] ?? "";
    const findings = await findingsOf(copyProject(edit), api);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject(expected);
  });

  test("the first syntax error of every file at once", async () => {
    const root = copyProject(
      { file: "openapi/nested/errors.yaml", from: "title: Unauthorized", to: "title: Un: authorized" },
      { file: "openapi/nested/schemas.yaml", from: "required: [id]", to: "required: [id" },
    );
    const findings = await findingsOf(root, "nested");
    expect(new Set(findings.map(({ file }) => file))).toEqual(
      new Set(["openapi/nested/errors.yaml", "openapi/nested/schemas.yaml"]),
    );
    expect(findings[0]).toMatchObject({ file: "openapi/nested/errors.yaml", line: 3 });
    expect(findings.every(({ message }) => message.startsWith("YAML syntax: "))).toBe(true);
  });

  test("every broken reference at once", async () => {
    const root = copyProject(
      {
        file: "openapi/nested/paths/things.yaml",
        from: "errors.yaml#/responses/NotFound",
        to: "errors.yaml#/responses/Gone",
      },
      {
        file: "openapi/nested/paths/things.yaml",
        from: "../schemas.yaml#/schemas/ThingList",
        to: "../none.yaml#/schemas/ThingList",
      },
    );
    const findings = await findingsOf(root, "nested");
    expect(findings.map(({ line }) => line)).toEqual([21, 80]);
  });

  test("a root that is not an object, is empty, or is not YAML", async () => {
    for (const text of ["- a\n", "", "text\n", "a: [", "openapi: [3.1.0]\n"]) {
      const root = copyProject();
      writeFileSync(join(root, "openapi/flat/openapi.yaml"), text);
      const [finding] = await findingsOf(root, "flat");
      expect(finding).toMatchObject({ file: "openapi/flat/openapi.yaml", line: expect.any(Number) });
    }
  });

  test("no finding holds a path of this machine", async () => {
    const root = copyProject();
    rmSync(join(root, "openapi/nested/errors.yaml"));
    const findings = await findingsOf(root, "nested");
    expect(findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toContain(root);
  });
});

async function findingsOf(root: string, api: string): Promise<readonly Finding[]> {
  const error = await loadBundle(root, api).then(
    () => new Error(`${api} could be loaded`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ContractError)) throw error;
  return error.findings;
}
