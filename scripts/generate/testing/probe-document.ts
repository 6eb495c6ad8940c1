import type { JsonObject } from "../../contract/contract.ts";

/** A small contract as data, to be changed by a test: one operation that reads and one that writes, two codes. */
export function probeDocument() {
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "Probe", version: "1", summary: "A probe.", description: "To probe." },
    externalDocs: { url: "https://probe.dev/docs" },
    servers: [{ url: "https://api.probe.dev", description: "Where it is." }],
    security: [{ key: [] as string[] }] as { [scheme: string]: string[] }[],
    tags: [{ name: "Things", description: "Some." }],
    "x-error-envelope": { code: "/code", message: "/detail", requestId: "header:X-Trace" },
    paths: {
      "/things/{id}": {
        get: {
          operationId: "readThing",
          summary: "Read a thing",
          description: "Reads it.",
          tags: ["Things"],
          parameters: [
            { name: "id", in: "path", required: true, description: "Which.", schema: { type: "string" } },
            { name: "view", in: "query", description: "How.", schema: { type: "string" } as JsonObject },
          ] as JsonObject[],
          responses: {
            "200": {
              description: "It.",
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/Thing" },
                  example: { id: "t1", name: "n" },
                },
              },
            },
            "404": { $ref: "#/components/responses/NotFound" },
            "429": { $ref: "#/components/responses/TooMany" },
          } as JsonObject,
        } as JsonObject & { operationId: string },
      },
      "/things": {
        post: {
          operationId: "makeThing",
          summary: "Make a thing",
          requestBody: {
            required: true,
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          } as JsonObject,
          responses: {
            "204": { description: "Made." },
            "404": { $ref: "#/components/responses/NotFound" },
          } as JsonObject,
        } as JsonObject & { operationId: string },
      },
    } as { [path: string]: JsonObject & { get?: JsonObject; post?: JsonObject } },
    components: {
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key", description: "A key." } } as JsonObject,
      schemas: {
        Thing: {
          title: "Thing",
          type: "object",
          required: ["id"],
          properties: {
            id: { type: "string", description: "Which." },
            name: { type: "string", enum: ["n", "m"] },
          } as JsonObject,
        },
        not_found: codeSchema("not_found", "never"),
        too_many: codeSchema("too_many", "after"),
      } as { [name: string]: JsonObject },
      responses: {
        NotFound: codeResponse("not_found"),
        TooMany: codeResponse("too_many", {
          "Retry-After": { required: true, schema: { type: "integer" }, example: 3 },
        }),
      } as { [name: string]: JsonObject },
    },
  };
}

/** A contract that a test changes. */
export type ProbeDocument = ReturnType<typeof probeDocument>;

/** The schema of a code. */
function codeSchema(code: string, recovery: string): JsonObject {
  return {
    title: code,
    description: `It is ${code}.`,
    type: "object",
    additionalProperties: false,
    required: ["code", "detail"],
    properties: { code: { const: code }, detail: { type: "string", description: "A text." } },
    "x-error": {
      recovery,
      action: "Look.",
      userMessage: "Sorry.",
      source: "https://probe.dev/docs",
      basis: "documented",
    },
  };
}

/** A response that has one code. */
function codeResponse(code: string, headers: JsonObject = {}): JsonObject {
  return {
    description: `It is ${code}.`,
    headers,
    content: {
      "application/problem+json": {
        schema: { type: "object", required: ["code"], oneOf: [{ $ref: `#/components/schemas/${code}` }] },
        examples: { [code]: { summary: "So", value: { code, detail: "A text." } } },
      },
    },
  };
}

/** Gives a code another text, wherever it is. */
export function renameCode(document: ProbeDocument, code: string, text: string): void {
  const { schemas, responses } = document.components;
  const name = /^\w[\w.-]*$/.test(text) && text !== "__proto__" ? text : `code-${Object.keys(schemas).length}`;
  const schema = schemas[code] ?? {};
  delete schemas[code];
  schemas[name] = {
    ...schema,
    properties: { code: { const: text }, detail: { type: "string", description: "A text." } },
  };
  for (const response of Object.values(responses)) {
    if (!JSON.stringify(response).includes(`schemas/${code}"`)) continue;
    response.content = {
      "application/problem+json": {
        schema: { type: "object", required: ["code"], oneOf: [{ $ref: `#/components/schemas/${name}` }] },
        examples: Object.fromEntries([[text, { summary: "So", value: { code: text, detail: "A text." } }]]),
      },
    };
  }
}
