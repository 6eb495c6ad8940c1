import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { valueAt } from "../reading/json-pointer.ts";
import { contractOf, type Files, findingsOf, writeDocument } from "../testing/documents.ts";

const info = "info: { title: Probe, version: '1' }\n";
/** A document of one operation whose 200 has a schema. */
const withSchema = (schema: string, rest = "", openapi = "3.1.0"): string =>
  `openapi: ${openapi}\n${info}paths:\n  /a:\n    get:\n      responses:\n        "200":\n          description: Done.\n          content:\n            application/json:\n              schema: ${schema}\n${rest}`;
const schemaPointer = "/paths/~1a/get/responses/200/content/application~1json/schema";
const components = (schemas: string): string => `components:\n  schemas:\n${schemas.replace(/^/gm, "    ")}\n`;

/** The schema of the operation in the contract, its `$ref` followed once. */
async function schemaOf(files: Files, overlays: string[] = []) {
  const { document } = await contractOf(writeDocument(files, { overlays }));
  const schema = valueAt(document, schemaPointer);
  return typeof schema === "object" && schema !== null && "$ref" in schema && Object.keys(schema).length === 1
    ? valueAt(document, String(schema.$ref))
    : schema;
}

describe("any form of file", () => {
  const minimal = withSchema("{ type: string }");
  const json = JSON.stringify({ openapi: "3.1.0", info: { title: "Probe", version: "1" }, paths: {} });

  test.each<[string, Files]>([
    ["a name of its own", { "shop api.yaml": minimal }],
    [".yml", { "openapi.yml": minimal }],
    ["JSON", { "openapi.json": json }],
    ["JSON without an ending", { openapi: json }],
    ["CRLF", { "a.yaml": minimal.replaceAll("\n", "\r\n") }],
    ["a byte order mark", { "a.yaml": `\ufeff${minimal}` }],
    ["a byte order mark in JSON", { "a.json": `\ufeff${json}` }],
    ["3.1.2", { "a.yaml": minimal.replace("3.1.0", "3.1.2") }],
    ["webhooks only", { "a.yaml": `openapi: 3.1.0\n${info}webhooks: {}\n` }],
  ])("%s", async (_name, files) => {
    expect((await contractOf(writeDocument(files))).title).toBe("Probe");
  });

  test("merge keys and anchors", async () => {
    const schemas = "Base: &base { type: object, title: Base }\nOwn: { <<: *base, title: Own }";
    expect(
      await schemaOf({ "a.yaml": withSchema('{ $ref: "#/components/schemas/Own" }', components(schemas)) }),
    ).toEqual({
      type: "object",
      title: "Own",
    });
  });

  test.each([
    ["3.2.0", "OpenAPI 3.2.0 is not supported"],
    ["4.0.0", "OpenAPI 4.0.0 is not supported"],
    ["3.1", "The version is a number, not a text"],
  ])("version %s is refused at its line", async (version, message) => {
    const findings = await findingsOf(writeDocument({ "a.yaml": `# Ours.\n${minimal.replace("3.1.0", version)}` }));
    expect(findings).toMatchObject([{ file: "a.yaml", line: 2, message, rule: "openapi-version" }]);
  });

  test("Swagger 2.0 is refused at its line", async () => {
    const findings = await findingsOf(writeDocument({ "a.yaml": 'swagger: "2.0"\n' }));
    expect(findings).toMatchObject([{ line: 1, message: "Swagger 2.0 is not supported" }]);
  });

  test("a file that does not exist is a finding", async () => {
    const { root, source } = writeDocument({ "a.yaml": "" });
    const findings = await findingsOf({ root, source: { ...source, input: join(root, "b.yaml") } });
    expect(findings).toMatchObject([{ file: "b.yaml", message: "The file does not exist" }]);
  });
});

describe("OpenAPI 3.0", () => {
  test.each([
    ["{ type: string, nullable: true }", { type: ["string", "null"] }],
    ["{ type: integer, minimum: 1, exclusiveMinimum: true }", { type: "integer", exclusiveMinimum: 1 }],
    ["{ type: string, example: a }", { type: "string", examples: ["a"] }],
    ["{ type: string, enum: [a] }", { type: "string", enum: ["a"] }],
  ])("%s", async (schema, expected) => {
    expect(await schemaOf({ "a.yaml": withSchema(schema, "", "3.0.3") })).toEqual(expected);
  });

  test("a finding names the author's line", async () => {
    const text = withSchema("{ type: string, example: a }", "", "3.0.3").replace(
      "    get:\n",
      "    get:\n      operationId: one\n",
    );
    const twice = `${text}  /b:\n    get: { operationId: one, responses: { "200": { description: Done. } } }\n`;
    const findings = await findingsOf(writeDocument({ "a.yaml": twice }));
    expect(findings).toMatchObject([{ file: "a.yaml", line: 14, pointer: "/paths/~1b/get" }]);
  });

  test("a document in several files is upgraded as a whole", async () => {
    const files = {
      "a.yaml": withSchema("{ $ref: schemas/thing.yaml }", "", "3.0.1"),
      "schemas/thing.yaml": "type: object\nnullable: true\n",
    };
    expect(await schemaOf(files)).toEqual({ type: ["object", "null"] });
  });
});

describe("references", () => {
  test.each<[string, Files, unknown]>([
    [
      "by $anchor",
      { "a.yaml": withSchema('{ $ref: "#node" }', components("Node: { $anchor: node, type: string }")) },
      { $anchor: "node", type: "string" },
    ],
    [
      "by $dynamicRef",
      { "a.yaml": withSchema('{ $dynamicRef: "#node" }', components("Node: { $dynamicAnchor: node, type: string }")) },
      { $dynamicAnchor: "node", type: "string" },
    ],
    [
      "by $anchor in another file",
      {
        "a.yaml": withSchema('{ $ref: "b.yaml#/Outer" }'),
        "b.yaml": 'Outer: { type: array, items: { $ref: "#/Inner" } }\nInner: { type: integer }\n',
      },
      { type: "array", items: { $ref: "#/components/schemas/Inner" } },
    ],
    [
      "relative to an $id",
      {
        "a.yaml": withSchema(
          '{ $ref: "#/components/schemas/Node" }',
          components(
            "Node: { $id: https://x.test/node, type: object, properties: { next: { $ref: '#' }, text: { $ref: text } } }\nText: { $id: https://x.test/text, type: string }",
          ),
        ),
      },
      {
        type: "object",
        properties: { next: { $ref: "#/components/schemas/Node" }, text: { $ref: "#/components/schemas/Text" } },
      },
    ],
    [
      "into $defs",
      {
        "a.yaml": withSchema(
          '{ $ref: "#/components/schemas/Tree/$defs/Leaf" }',
          components("Tree: { $defs: { Leaf: { type: string } } }"),
        ),
      },
      { type: "string" },
    ],
    [
      "into another path, with ~1",
      {
        "a.yaml": withSchema("{ type: number }").replace(
          "paths:\n",
          'paths:\n  /b:\n    get:\n      responses:\n        "200":\n          description: Done.\n          content:\n            application/json:\n              schema: { $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema" }\n',
        ),
      },
      { type: "number" },
    ],
    [
      "through another reference",
      {
        "a.yaml": withSchema(
          '{ $ref: "#/paths/~1b~1{id}/get/responses/200/content/application~1json/schema" }',
          "  /b/{id}: { $ref: '#/components/pathItems/B' }\ncomponents:\n  pathItems:\n    B:\n      get:\n        parameters: [{ name: id, in: path, required: true, schema: true }]\n        responses:\n          '200': { description: Done., content: { application/json: { schema: { type: number } } } }\n",
        ),
      },
      { type: "number" },
    ],
    [
      "with siblings",
      {
        "a.yaml": withSchema(
          '{ $ref: "#/components/schemas/Text", maxLength: 3 }',
          components("Text: { type: string }"),
        ),
      },
      { $ref: "#/components/schemas/Text", maxLength: 3 },
    ],
    [
      "recursive over two files",
      {
        "a.yaml": withSchema('{ $ref: "b.yaml#/Tree" }'),
        "b.yaml": 'Tree: { type: object, properties: { child: { $ref: "c.yaml#/Child" } } }\n',
        "c.yaml": 'Child: { type: object, properties: { parent: { $ref: "b.yaml#/Tree" } } }\n',
      },
      { type: "object", properties: { child: { $ref: "#/components/schemas/Child" } } },
    ],
  ])("%s", async (_name, files, expected) => {
    expect(await schemaOf(files)).toEqual(expected);
  });

  test("two files may have a schema of one name", async () => {
    const files = {
      "a.yaml": withSchema("{ oneOf: [{ $ref: one/item.yaml }, { $ref: two/item.yaml }] }"),
      "one/item.yaml": "type: string\n",
      "two/item.yaml": "type: integer\n",
    };
    const { document } = await contractOf(writeDocument(files));
    const references = [0, 1].map((index) => valueAt(document, `${schemaPointer}/oneOf/${index}/$ref`));
    expect(references.map((reference) => valueAt(document, `${reference}/type`))).toEqual(["string", "integer"]);
  });

  test("a property that is called $ref is a property", async () => {
    const schema = "{ type: object, properties: { $ref: { type: string } } }";
    expect(await schemaOf({ "a.yaml": withSchema(schema) })).toEqual({
      type: "object",
      properties: { $ref: { type: "string" } },
    });
  });

  test.each(["missing.md", "https://x.test/a.md", "#/nowhere", "../../outside.json"])(
    "in an extension, %s is left alone",
    async (reference) => {
      const { document } = await contractOf(
        writeDocument({
          "a.yaml": `${withSchema("{ type: string }")}x-topics:\n  - { content: { $ref: "${reference}" } }\n`,
        }),
      );
      expect(document["x-topics"]).toEqual([{ content: { $ref: reference } }]);
    },
  );
});

describe("a file that may not be read is one finding at its line", () => {
  const outside = { "api/a.yaml": withSchema("{ $ref: ../secret.json }"), "secret.json": '{ "type": "string" }' };

  test.each<[string, Files, string, number]>([
    ["out of the folder of the document", outside, '$ref "../secret.json" leaves the folder of the document', 11],
    [
      "an absolute path",
      { "a.yaml": withSchema("{ $ref: /etc/hostname }") },
      '$ref "/etc/hostname" leaves the folder of the document',
      11,
    ],
    [
      "a URL",
      { "a.yaml": withSchema('{ $ref: "https://x.test/a.json" }') },
      '$ref "https://x.test/a.json" leaves the project',
      11,
    ],
    [
      "a file URL",
      { "a.yaml": withSchema('{ $ref: "file:///etc/hostname" }') },
      '$ref "file:///etc/hostname" leaves the project',
      11,
    ],
    [
      "nothing",
      { "a.yaml": withSchema('{ $ref: "#/components/schemas/Gone" }') },
      '$ref "#/components/schemas/Gone" names nothing in this file',
      11,
    ],
    ["a backslash", { "a.yaml": withSchema("{ $ref: 'b\\c.yaml' }") }, '$ref "b\\c.yaml" has a backslash', 11],
    [
      "a circle of references and nothing else",
      {
        "a.yaml": withSchema(
          "{ type: string }",
          components('A: { $ref: "#/components/schemas/B" }\nB: { $ref: "#/components/schemas/A" }'),
        ),
      },
      "The `$ref` leads back to itself, and to nothing else",
      14,
    ],
    [
      "a response that refers to itself",
      {
        "a.yaml": `${withSchema("{ type: string }")}components:\n  responses:\n    A: { $ref: "#/components/responses/A" }\n`,
      },
      "The `$ref` leads back to itself, and to nothing else",
      14,
    ],
  ])("%s", async (_name, files, message, line) => {
    const findings = await findingsOf(writeDocument(files));
    expect(findings).toMatchObject([{ message, line, rule: "ref-resolves" }]);
    expect(findings[0]?.remedy).toMatch(/\.$/);
  });

  test("a symbolic link that leads out of the folder", async () => {
    const document = writeDocument({ "api/a.yaml": withSchema("{ $ref: link.json }") });
    writeFileSync(join(document.root, "secret.json"), '{ "type": "string" }');
    symlinkSync(join(document.root, "secret.json"), join(document.root, "api", "link.json"));
    expect(await findingsOf(document)).toMatchObject([
      { line: 11, message: '$ref "link.json" leaves the folder of the document' },
    ]);
  });

  test("a folder that is allowed by name can be referred to", async () => {
    const files = {
      "api/a.yaml": withSchema("{ $ref: ../shared/text.json }"),
      "shared/text.json": '{ "type": "string" }',
    };
    expect(await findingsOf(writeDocument(files))).toHaveLength(1);
    expect(await findingsOf(writeDocument(files, { allowOutside: ["shared"] }))).toEqual([]);
  });

  test("aliases that multiply are refused before they are written out", async () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const below = level === 0 ? '"x"' : `*l${level - 1}`;
      return `  l${level}: &l${level} [${Array(10).fill(below).join(", ")}]`;
    });
    const findings = await findingsOf(
      writeDocument({ "a.yaml": `${withSchema("{ type: string }")}x-bomb:\n${levels.join("\n")}\n` }),
    );
    expect(findings).toMatchObject([{ file: "a.yaml", rule: "document-size" }]);
    expect(findings[0]?.line).toBeGreaterThan(12);
  });

  test("an alias inside its own value", async () => {
    const findings = await findingsOf(
      writeDocument({ "a.yaml": `${withSchema("{ type: string }")}x-self: &self { a: *self }\n` }),
    );
    expect(findings).toMatchObject([{ rule: "document-size", line: 12 }]);
  });

  test("a document that nests without end in sight", async () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const findings = await findingsOf(writeDocument({ "a.json": `{ "openapi": "3.1.0", "x-deep": ${deep} }` }));
    expect(findings).toHaveLength(1);
  });

  test("one slip in a file is one finding", async () => {
    const findings = await findingsOf(
      writeDocument({ "a.yaml": `openapi: 3.1.0\ninfo:\n  bad: [unclosed\n  title: A\n${info}` }),
    );
    expect(findings).toMatchObject([{ file: "a.yaml", rule: "yaml-syntax" }]);
  });
});

describe("overlays", () => {
  const overlay = (actions: string): string =>
    `overlay: 1.0.0\ninfo: { title: Errors, version: '1' }\nactions:\n${actions}`;
  const document = withSchema("{ type: string }");

  test("add, replace, append and remove, in order", async () => {
    const first = overlay(
      '  - target: $.info\n    update: { title: Other, x-new: { a: 1 } }\n  - target: $.paths["/a"].get\n    update: { tags: [A] }\n',
    );
    const second = overlay(
      '  - target: $.paths["/a"].get\n    update: { tags: [B] }\n  - target: $.info.x-new\n    remove: true\n',
    );
    const files = { "a.yaml": document, "one.yaml": first, "two.yaml": second };
    const contract = await contractOf(writeDocument(files, { overlays: ["one.yaml", "two.yaml"] }));
    expect(contract.title).toBe("Other");
    expect(contract.operations[0]?.tags).toEqual(["A", "B"]);
    expect(contract.document.info).toEqual({ title: "Other", version: "1" });
  });

  test("reach what other files of the document describe", async () => {
    const files = {
      "a.yaml": withSchema('{ $ref: "b.yaml#/Thing" }'),
      "b.yaml": "Thing: { type: string }\n",
      "o.yaml": overlay("  - target: $.components.schemas.Thing\n    update: { maxLength: 3 }\n"),
    };
    expect(await schemaOf(files, ["o.yaml"])).toEqual({ type: "string", maxLength: 3 });
  });

  test("bring an envelope and codes to a document that has none", async () => {
    const text = `openapi: 3.0.3\n${info}paths:\n  /a:\n    get:\n      responses:\n        "404":\n          description: Gone.\n          content:\n            application/json:\n              schema: { type: object, required: [code], properties: { code: { type: string } } }\n`;
    const actions =
      '  - target: $\n    update: { x-error-envelope: { code: /code } }\n  - target: $.paths["/a"].get.responses["404"].content["application/json"].schema.properties.code\n    update: { enum: [gone, lost] }\n';
    const contract = await contractOf(
      writeDocument({ "a.yaml": text, "o.yaml": overlay(actions) }, { overlays: ["o.yaml"] }),
    );
    expect(contract.operations[0]?.cases.map(({ code, body, sampled }) => [code, body, sampled])).toEqual([
      ["gone", { code: "gone" }, true],
      ["lost", { code: "lost" }, true],
    ]);
  });

  test.each<[string, string, string, number]>([
    [
      "a target that names nothing",
      "  - target: $.nowhere\n    update: { a: 1 }\n",
      "Nothing in the document is at `$.nowhere`",
      4,
    ],
    ["a target that is not a path", "  - target: paths\n    update: { a: 1 }\n", "The target is not a JSONPath", 4],
    ["an action without a target", "  - update: { a: 1 }\n", "The action has no `target`", 4],
    [
      "a text where a map is",
      "  - target: $.info\n    update: text\n",
      "`$.info` names a map, but `update` is not one",
      4,
    ],
    [
      "a reference that it writes into nothing",
      "  - target: $.info\n    update:\n      contact: { $ref: '#/gone' }\n",
      '$ref "#/gone" names nothing in the document',
      6,
    ],
    [
      "an envelope that is faulty",
      "  - target: $\n    update:\n      x-error-envelope:\n        code: error\n",
      '"x-error-envelope" member "code" must match pattern',
      7,
    ],
  ])("%s is a finding at the overlay's line", async (_name, actions, message, line) => {
    const files = { "a.yaml": document, "o.yaml": overlay(actions) };
    const [finding, ...others] = await findingsOf(writeDocument(files, { overlays: ["o.yaml"] }));
    expect(finding).toMatchObject({ file: "o.yaml", line });
    expect(finding?.message.startsWith(message)).toBe(true);
    expect(others).toEqual([]);
  });

  test("a file that is not an overlay", async () => {
    const files = { "a.yaml": document, "o.yaml": "openapi: 3.1.0\n" };
    expect(await findingsOf(writeDocument(files, { overlays: ["o.yaml"] }))).toMatchObject([
      { file: "o.yaml", message: "The file is not an OpenAPI Overlay" },
    ]);
  });
});
