import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Json } from "../contract.ts";
import { findApis } from "../find-apis.ts";
import { appendPointer, valueAt } from "../reading/json-pointer.ts";
import { copyProject, fixtureRoot } from "../testing/project.ts";
import { loadBundle } from "./load-bundle.ts";

const projectRoot = join(import.meta.dirname, "../../..");
const contracts = [fixtureRoot, projectRoot].flatMap((root) => findApis(root).map((api) => [api, root] as const));

describe.each(contracts)("%s", (api, root) => {
  test("every scalar of the bundle is found where it is written", async () => {
    const bundle = await loadBundle(root, api);
    let checked = 0;
    const wrong: unknown[] = [];
    for (const [pointer, value] of scalars(bundle.document, "")) {
      const location = bundle.locate(pointer);
      // The bundler writes its own references.
      if (pointer.endsWith("/$ref")) continue;
      const written = valueAt(sourceOf(root, location.file), location.pointer);
      if (written !== value || !/\S/.test(textAt(root, location))) wrong.push({ pointer, location, written, value });
      checked += 1;
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(30);
  });

  test("every object and list of the bundle is found at one, or at what holds it", async () => {
    const bundle = await loadBundle(root, api);
    const wrong = containers(bundle.document, "").filter((pointer) => {
      const { file, pointer: place, line } = bundle.locate(pointer);
      const written = valueAt(sourceOf(root, file), place);
      return typeof written !== "object" || line < 1;
    });
    expect(wrong).toEqual([]);
  });
});

describe("the nested fixture", () => {
  test.each<[string, string, string]>([
    ["/info/title", "openapi/nested/openapi.yaml", "/info/title"],
    ["/paths/~1things/summary", "openapi/nested/paths/things.yaml", "/summary"],
    ["/paths/~1things/get/operationId", "openapi/nested/paths/things.yaml", "/get/operationId"],
    ["/paths/~1things~1{thing}/get", "openapi/nested/paths/things.yaml", "/x-item/get"],
    [
      "/components/schemas/RATE_LIMITED/x-error/action",
      "openapi/nested/errors.yaml",
      "/schemas/RATE_LIMITED/x-error/action",
    ],
    [
      "/components/schemas/TOKEN_EXPIRED/x-error/action",
      "openapi/nested/errors.yaml",
      "/schemas/TOKEN_EXPIRED/x-error/action",
    ],
    ["/components/headers/RetryAfter/example", "openapi/shared/headers.yaml", "/RetryAfter/example"],
    ["/components/securitySchemes/key/in", "openapi/nested/openapi.yaml", "/components/securitySchemes/key/in"],
  ])("%s", async (pointer, file, place) => {
    const bundle = await loadBundle(fixtureRoot, "nested");
    expect(bundle.locate(pointer)).toMatchObject({ file, pointer: place });
  });

  test("a value that the bundler made, or that is missing, has the nearest place around it", async () => {
    const bundle = await loadBundle(fixtureRoot, "nested");
    expect(bundle.locate("/components/schemas").pointer).toBe("/components");
    expect(bundle.locate("/components/schemas/NONE/title").pointer).toBe("/components");
    expect(bundle.locate("/info/contact").pointer).toBe("/info");
    expect(bundle.locate("/paths/~1things/get/responses/500").pointer).toBe("/get/responses");
    expect(bundle.locate("")).toMatchObject({ file: "openapi/nested/openapi.yaml", pointer: "", line: 1 });
  });
});

test("an example's external text and a member beside a $ref are found", async () => {
  const root = copyProject(
    {
      file: "openapi/nested/paths/things.yaml",
      from: "empty: { value: [] }",
      to: "empty: { externalValue: ../empty.json }",
    },
    {
      file: "openapi/nested/openapi.yaml",
      from: "$ref: paths/things.yaml\n",
      to: "$ref: paths/things.yaml\n    summary: Told here\n",
    },
  );
  writeFileSync(join(root, "openapi/nested/empty.json"), "[]\n");
  const { document, locate } = await loadBundle(root, "nested");
  expect(valueAt(document, "/paths/~1things/summary")).toBe("Told here");
  expect(locate("/paths/~1things/summary")).toMatchObject({ file: "openapi/nested/openapi.yaml", line: 24 });
  expect(locate("/paths/~1things/description")).toMatchObject({ file: "openapi/nested/paths/things.yaml", line: 2 });
  const example = "/paths/~1things/get/responses/200/content/application~1json/examples/empty/value";
  expect(valueAt(document, example)).toEqual([]);
  expect(locate(example)).toMatchObject({ file: "openapi/nested/empty.json", pointer: "", line: 1 });
});

function* scalars(value: Json | undefined, pointer: string): Generator<[string, Json]> {
  if (typeof value !== "object" || value === null) {
    if (value !== undefined) yield [pointer, value];
  } else for (const [key, member] of Object.entries(value)) yield* scalars(member, appendPointer(pointer, key));
}

function containers(value: Json | undefined, pointer: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const members = Object.entries(value).flatMap(([key, member]) => containers(member, appendPointer(pointer, key)));
  return [pointer, ...members];
}

const parsed = new Map<string, Json>();

function sourceOf(root: string, file: string): Json {
  const path = join(root, file);
  const source = parsed.get(path) ?? (parse(readFileSync(path, "utf8"), { merge: true }) as Json);
  parsed.set(path, source);
  return source;
}

function textAt(root: string, { file, line, column }: { file: string; line: number; column: number }): string {
  return (
    readFileSync(join(root, file), "utf8")
      .split("\n")
      [line - 1]?.slice(column - 1) ?? ""
  );
}
