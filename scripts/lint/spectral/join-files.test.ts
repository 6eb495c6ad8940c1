import { posix } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { joinFiles } from "./join-files.ts";

/** Files of YAML in the folder `/api`, joined. */
function joined(files: Record<string, string>) {
  const parsed = Object.entries(files).map(([name, text]): [string, unknown] => [`/api/${name}`, parse(text)]);
  return joinFiles("/api/openapi.yaml", new Map(parsed), (from, path) => posix.resolve(posix.dirname(from), path));
}

const root = `
openapi: 3.1.0
paths:
  /a: { $ref: paths/a.yaml#/a, summary: Own }
components:
  schemas:
    gone: { type: boolean }
    Any:
      oneOf: [{ $ref: errors.yaml#/schemas/gone }]
      discriminator: { propertyName: code, mapping: { gone: errors.yaml#/schemas/gone, plain: gone } }
`;
const paths = `
a:
  summary: Theirs
  get:
    x-other: { $ref: nowhere.yaml }
    responses:
      "404": { $ref: ../errors.yaml#/responses/Gone }
`;
const errors = `
responses:
  Gone:
    content:
      application/json:
        schema: { $ref: "#/schemas/gone" }
        examples: { gone: { $ref: "#/examples/gone" }, own: { value: { $ref: nowhere.yaml } } }
schemas:
  gone: { properties: { code: { const: gone }, inner: { $ref: "#/schemas/gone/properties/code" } } }
examples:
  gone: { value: { code: gone } }
`;
const sound = { "openapi.yaml": root, "paths/a.yaml": paths, "errors.yaml": errors };

test("puts a path item in place of its reference, and every other part into the components", () => {
  const { document } = joined(sound) ?? {};
  expect(document).toEqual({
    openapi: "3.1.0",
    paths: {
      "/a": {
        summary: "Own",
        get: {
          "x-other": { $ref: "nowhere.yaml" },
          responses: { 404: { $ref: "#/components/responses/Gone" } },
        },
      },
    },
    components: {
      responses: {
        Gone: {
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/gone-2" },
              examples: {
                gone: { $ref: "#/components/examples/gone" },
                own: { value: { $ref: "nowhere.yaml" } },
              },
            },
          },
        },
      },
      schemas: {
        gone: { type: "boolean" },
        "gone-2": {
          properties: { code: { const: "gone" }, inner: { $ref: "#/components/schemas/code" } },
        },
        code: { const: "gone" },
        Any: {
          oneOf: [{ $ref: "#/components/schemas/gone-2" }],
          discriminator: {
            propertyName: "code",
            mapping: { gone: "#/components/schemas/gone-2", plain: "gone" },
          },
        },
      },
      examples: { gone: { value: { code: "gone" } } },
    },
  });
});

test.each([
  ["", "openapi.yaml "],
  ["/paths/~1a/get/responses/404", "paths/a.yaml a get responses 404"],
  ["/paths/~1a/get/tags", "paths/a.yaml a get tags"],
  [
    "/components/responses/Gone/content/application~1json/schema",
    "errors.yaml responses Gone content application/json schema",
  ],
  ["/components/schemas/gone", "openapi.yaml components schemas gone"],
  ["/components/schemas/gone-2/properties/code/const", "errors.yaml schemas gone properties code const"],
])("knows where %j is written", (pointer, place) => {
  const { file = "", tokens = [] } = joined(sound)?.locate(pointer) ?? {};
  expect(`${file.slice("/api/".length)} ${tokens.join(" ")}`).toBe(place);
});

test("names the files that it read, and no other", () => {
  const { files } = joined({ ...sound, "left-over.yaml": "{}" }) ?? {};
  expect([...(files ?? [])].sort()).toEqual(["/api/errors.yaml", "/api/openapi.yaml", "/api/paths/a.yaml"]);
});

test("follows a pointer that leads through a reference", () => {
  const { document } =
    joined({
      "openapi.yaml": `openapi: 3.1.0\npaths: { /a: { get: { responses: { "404": { $ref: "b.yaml#/all/Gone" } } } } }`,
      "b.yaml": "all: { $ref: errors.yaml#/responses }",
      "errors.yaml": errors,
    }) ?? {};
  expect(document).toHaveProperty(["components", "responses", "Gone"]);
});

test("reads OpenAPI 3.0 as 3.1, and knows where an example was", () => {
  const whole = joined({
    "openapi.yaml":
      'openapi: 3.0.3\npaths: { /a: { get: { responses: { "404": { content: { application/json: { example: { code: gone } } } } } } } }',
  });
  const pointer = "/paths/~1a/get/responses/404/content/application~1json/examples/default/value/code";
  expect(whole?.document).toHaveProperty("openapi", expect.stringMatching(/^3\.1\./));
  expect(whole?.locate(pointer).tokens.slice(-2)).toEqual(["example", "code"]);
});

test.each([
  ["a file", root.replace("paths/a.yaml", "paths/b.yaml")],
  ["a part", root.replace("#/a,", "#/b,")],
])("joins nothing where a reference leads to no %s", (_name, text) => {
  expect(joined({ ...sound, "openapi.yaml": text })).toBeUndefined();
});

test("ends where path items or pointers lead in a circle", () => {
  const circle = {
    "openapi.yaml": "openapi: 3.1.0\npaths: { /a: { $ref: a.yaml#/a }, /b: { $ref: a.yaml#/c/x } }",
    "a.yaml": 'a: { $ref: "#/b" }\nb: { $ref: "#/a", summary: B }\nc: { $ref: "#/d/x" }\nd: { $ref: "#/c/x" }',
  };
  expect(joined(circle)).toBeUndefined();
  const items = { ...circle, "openapi.yaml": "openapi: 3.1.0\npaths: { /a: { $ref: a.yaml#/a } }" };
  expect(joined(items)?.document.paths).toEqual({ "/a": { summary: "B" } });
});
