import { stripTypeScriptTypes } from "node:module";
import fc from "fast-check";
import ts from "typescript";
import { expect, test } from "vitest";
import type { Json } from "../contract/contract.ts";
import { isObject } from "../contract/reading/json.ts";
import type { GeneratedFile } from "./generator.ts";
import { filesOf, generatedProject, typeFaults } from "./testing/generated-project.ts";
import { type ProbeDocument, probeDocument, renameCode } from "./testing/probe-document.ts";

/** Where a document has a text of its author's choice, and how another comes there. */
const places: Record<string, (document: ProbeDocument, text: string) => void> = {
  "info.title": ({ info }, text) => Object.assign(info, { title: text }),
  "info.summary": ({ info }, text) => Object.assign(info, { summary: text }),
  "info.description": ({ info }, text) => Object.assign(info, { description: text }),
  "info.version": ({ info }, text) => Object.assign(info, { version: text }),
  "externalDocs.url": ({ externalDocs }, text) => Object.assign(externalDocs, { url: `https://probe.dev/${text}` }),
  "server.url": ({ servers }, text) => Object.assign(servers[0] ?? {}, { url: `https://probe.dev/${text}` }),
  "server.description": ({ servers }, text) => Object.assign(servers[0] ?? {}, { description: text }),
  "tag.name": ({ tags, paths }, text) => {
    Object.assign(tags[0] ?? {}, { name: text });
    Object.assign(paths["/things/{id}"]?.get ?? {}, { tags: [text] });
  },
  path: ({ paths }, text) => {
    paths[`/x${text.replace(/[{}]/g, "")}`] = paths["/things"] ?? {};
    delete paths["/things"];
  },
  operationId: ({ paths }, text) => Object.assign(paths["/things"]?.post ?? {}, { operationId: `a${text}` }),
  "operation.summary": ({ paths }, text) => Object.assign(paths["/things"]?.post ?? {}, { summary: text }),
  "operation.description": ({ paths }, text) => Object.assign(paths["/things"]?.post ?? {}, { description: text }),
  "parameter.name": ({ paths }, text) =>
    (paths["/things/{id}"]?.get?.parameters as Json[] | undefined)?.push({
      name: text,
      in: "query",
      schema: { type: "string" },
    }),
  "parameter.description": (document, text) => Object.assign(parameter(document), { description: text }),
  "parameter.enum": (document, text) =>
    Object.assign(parameter(document), { schema: { type: "string", enum: [text] } }),
  "parameter.default": (document, text) =>
    Object.assign(parameter(document), { schema: { type: "string", default: text } }),
  "parameter.pattern": (document, text) => {
    const pattern = text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    Object.assign(parameter(document), { schema: { type: "string", pattern } });
  },
  "schema.title": ({ components }, text) => Object.assign(components.schemas.Thing ?? {}, { title: text }),
  "schema.description": ({ components }, text) => Object.assign(components.schemas.Thing ?? {}, { description: text }),
  "schema.format": (document, text) => Object.assign(thing(document), { extra: { type: "string", format: text } }),
  "schema.example": (document, text) => Object.assign(thing(document), { extra: { type: "string", example: text } }),
  "schema.examples": (document, text) =>
    Object.assign(thing(document), { extra: { type: "string", examples: [text] } }),
  "property.name": (document, text) =>
    Object.assign(thing(document), { [text]: { type: "string", description: text } }),
  "extension.value": ({ components }, text) => Object.assign(components.schemas.Thing ?? {}, { "x-note": text }),
  code: (document, text) => renameCode(document, "not_found", text),
  "code.title": ({ components }, text) => Object.assign(components.schemas.not_found ?? {}, { title: text }),
  "code.description": ({ components }, text) =>
    Object.assign(components.schemas.not_found ?? {}, { description: text }),
  "code.action": (document, text) => Object.assign(xError(document), { action: `a${text}` }),
  "code.userMessage": (document, text) => Object.assign(xError(document), { userMessage: `a${text}` }),
  "code.source": (document, text) =>
    Object.assign(xError(document), { source: `https://probe.dev/${encodeURIComponent(text)}` }),
  "response.description": ({ components }, text) =>
    Object.assign(components.responses.NotFound ?? {}, { description: text }),
  "example.value": ({ paths }, text) =>
    Object.assign(paths["/things/{id}"]?.get?.responses as object, {
      "200": { description: "It.", content: { "text/plain": { schema: { type: "string" }, example: text } } },
    }),
  "example.member": ({ paths }, text) =>
    Object.assign(paths["/things/{id}"]?.get?.responses as object, {
      "200": {
        description: "It.",
        content: { "application/json": { schema: { type: "object" }, example: { [text]: text, $name: text } } },
      },
    }),
  "example.name": ({ paths }, text) =>
    Object.assign(paths["/things/{id}"]?.get?.responses as object, {
      "200": {
        description: "It.",
        content: { "application/json": { schema: { type: "string" }, examples: { [text]: { value: "v" } } } },
      },
    }),
  "header.description": ({ components }, text) =>
    Object.assign(components.responses.NotFound ?? {}, {
      headers: { "X-A": { description: text, schema: { type: "string", description: text }, example: "v" } },
    }),
  "securityScheme.description": ({ components }, text) =>
    Object.assign(components.securitySchemes.key as object, { description: text }),
  "securityScheme.name": (document, text) => {
    document.components.securitySchemes = { [text]: { type: "apiKey", in: "header", name: "X-K" } };
    document.security = [{ [text]: [] }];
  },
  scope: (document, text) => {
    const flows = { clientCredentials: { tokenUrl: "https://probe.dev/t", scopes: { [text]: text } } };
    document.components.securitySchemes = { key: { type: "oauth2", flows } };
    document.security = [{ key: [text] }];
  },
  "mediaType.name": ({ paths }, text) =>
    Object.assign(paths["/things"]?.post?.requestBody as object, {
      content: { [`application/${text}`]: { schema: { type: "string" } } },
    }),
};

const parameter = ({ paths }: ProbeDocument): object =>
  (paths["/things/{id}"]?.get?.parameters as object[] | undefined)?.[1] ?? {};
const thing = ({ components }: ProbeDocument): object => components.schemas.Thing?.properties as object;
const xError = ({ components }: ProbeDocument): object => components.schemas.not_found?.["x-error"] as object;

const dollar = "$";
const attack = [
  "*/globalThis.PWN=1;/*",
  '"];globalThis.PWN=1;//',
  `\`${dollar}{globalThis.PWN=1}\``,
  "\nglobalThis.PWN=1\n@ts-expect-error globalThis.PWN",
  "\u2028globalThis.PWN=1\u2029",
].join("");

/** Parts of generated modules that come from the document and are not data: names that run, and texts that cannot be parsed. */
function escapes(files: readonly GeneratedFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    if (!path.endsWith(".ts")) return [];
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
    const found: string[] = [];
    const look = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && node.text === "PWN") found.push(`${path}: runs`);
      if (ts.isTemplateExpression(node)) found.push(`${path}: a template`);
      ts.forEachChild(node, look);
    };
    look(file);
    // Diagnostics of the parser are no public member of a source file; Node's own parser reports them.
    const broken = syntaxFault(text);
    const directive = /^\s*(?:\/\/+|\/\*+)\s*@ts-(?!nocheck Made from)/m.test(text) ? [`${path}: a directive`] : [];
    return [...found, ...directive, ...(broken === undefined ? [] : [`${path}: ${broken}`])];
  });
}

/** Returns the error of Node if it cannot parse a module. */
function syntaxFault(text: string): string | undefined {
  try {
    stripTypeScriptTypes(text);
    return undefined;
  } catch (fault) {
    return String(fault);
  }
}

test.each(Object.entries(places))("what %s says stays data", async (place, change) => {
  // A component cannot have this name, and a code is named like its component.
  for (const text of place === "code" ? [attack] : [attack, "__proto__"]) {
    const document = probeDocument();
    change(document, text);
    expect(escapes(await filesOf(document)), JSON.stringify(text)).toEqual([]);
  }
});

const hostileText = fc
  .array(
    fc.constantFrom(
      ...[
        "*/",
        "/*",
        "//",
        "`",
        "${",
        "}",
        '"',
        "'",
        "\\",
        "\n",
        "\r",
        "\u2028",
        "<",
        ">",
        "</script>",
        "@ts-ignore",
        "#",
      ],
      ...[
        "globalThis.PWN=1",
        ";",
        "__proto__",
        "constructor",
        "\u202e",
        "\ufeff",
        "é",
        "订单",
        "\ud800",
        "0x1F",
        " ",
        "%",
      ],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(""));

/** YAML has no lone surrogate; a URL, a header and a media type not every character. */
const hostileDocument = fc
  .record(Object.fromEntries(Object.keys(places).map((name) => [name, fc.option(hostileText, { nil: undefined })])))
  .map((texts) => {
    const document = probeDocument();
    // A path and a code lead to other texts, and so are changed last.
    const isLast = (name: string) => Number(name === "path" || name === "code");
    const inOrder = Object.entries(texts).sort(([one], [other]) => isLast(one) - isLast(other));
    for (const [name, text] of inOrder) {
      if (text !== undefined) places[name]?.(document, text.replaceAll("\ud800", ""));
    }
    return document;
  });

test("generated code parses and runs no text of a document, whatever it is", async () => {
  await fc.assert(
    fc.asyncProperty(hostileDocument, async (document) => {
      expect(escapes(await filesOf(document))).toEqual([]);
    }),
    { numRuns: 20, seed: 11 },
  );
});

test("generated code compiles, whatever texts a document has", async () => {
  const documents = fc.sample(hostileDocument, { numRuns: 3, seed: 7 });
  const apis = await Promise.all(documents.map(async (document, index) => [`api${index}`, await filesOf(document)]));
  const project = generatedProject(Object.fromEntries(apis));
  try {
    expect(typeFaults(project.folder, false)).toEqual([]);
  } finally {
    project.remove();
  }
});

test("the probe is a document whose places exist", () => {
  const [before] = [JSON.stringify(probeDocument())];
  for (const [name, change] of Object.entries(places)) {
    const document = probeDocument();
    change(document, "another");
    expect(JSON.stringify(document), name).not.toBe(before);
    expect(isObject(document)).toBe(true);
  }
});
