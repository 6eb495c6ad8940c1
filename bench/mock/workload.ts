/** One request as it is sent, and the statuses that a server which understands it answers. */
export interface BenchRequest {
  name: string;
  text: string;
  status: number;
}

/**
 * An OpenAPI 3.1 document as the contracts here are written, with as many operations as wanted: a GET by id and a POST
 * per resource, each with its errors.
 */
export function benchDocument(operations: number): Record<string, unknown> {
  const indexes = Array.from({ length: operations / 2 }, (_, index) => index);
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: `Bench of ${operations} operations`, version: "1" },
    servers: [{ url: "https://bench.test" }],
    "x-error-envelope": { code: "/error/code", message: "/error/message" },
    security: [{ token: [] }],
    paths: Object.fromEntries(
      indexes.flatMap((index) => [
        [`/things${index}/{id}`, { get: getOperation(index) }],
        [`/things${index}`, { post: postOperation(index) }],
      ]),
    ),
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: Object.fromEntries([
        ...Object.keys(codes).map((code) => [code, codeSchema(code)]),
        ...indexes.map((index) => [`Thing${index}`, thingSchema]),
      ]),
      responses: Object.fromEntries(Object.entries(codes).map(([code, status]) => [code, errorResponse(code, status)])),
    },
  };
}

/** The requests that are compared, all for the last resource: whoever searches in order finds it last. */
export function benchRequests(operations: number): BenchRequest[] {
  const last = operations / 2 - 1;
  const head = (line: string, ...headers: string[]) =>
    [`${line} HTTP/1.1`, "Host: 127.0.0.1", "Authorization: Bearer bench", ...headers, "", ""].join("\r\n");
  const invalid = '{"name":5}';
  const bodyHeaders = ["Content-Type: application/json", `Content-Length: ${invalid.length}`];
  return [
    { name: "forced 429", text: head(`GET /things${last}/a`, "Prefer: code=429, example=throttled"), status: 429 },
    { name: "GET 200", text: head(`GET /things${last}/a`), status: 200 },
    { name: "POST 4xx", text: head(`POST /things${last}`, ...bodyHeaders) + invalid, status: 400 },
  ];
}

const codes = { invalid_request: 400, unauthenticated: 401, not_found: 404, throttled: 429 };

const example = { id: "a", name: "Thing", count: 3, tags: ["one", "two"], made_at: "2026-01-01T00:00:00Z" };

const thingSchema = {
  type: "object",
  required: ["name"],
  properties: {
    id: { type: "string" },
    name: { type: "string", minLength: 1, maxLength: 80 },
    count: { type: "integer", minimum: 0 },
    tags: { type: "array", items: { type: "string" } },
    made_at: { type: "string", format: "date-time" },
  },
};

function getOperation(index: number) {
  return {
    operationId: `getThing${index}`,
    summary: "Get a thing",
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    responses: { "200": success(index), ...errors("unauthenticated", "not_found", "throttled") },
  };
}

function postOperation(index: number) {
  return {
    operationId: `createThing${index}`,
    summary: "Create a thing",
    requestBody: { required: true, content: content(index) },
    responses: { "201": success(index), ...errors("invalid_request", "unauthenticated", "throttled") },
  };
}

function success(index: number) {
  return { description: "The thing.", content: content(index) };
}

function content(index: number) {
  return {
    "application/json": {
      schema: { $ref: `#/components/schemas/Thing${index}` },
      examples: { thing: { value: example } },
    },
  };
}

function errors(...names: (keyof typeof codes)[]) {
  return Object.fromEntries(names.map((code) => [codes[code], { $ref: `#/components/responses/${code}` }]));
}

function errorResponse(code: string, status: number) {
  const retry = { description: "Seconds to wait.", schema: { type: "integer" }, example: 30 };
  return {
    description: `Refused: ${code}.`,
    ...(status === 429 ? { headers: { "Retry-After": retry } } : {}),
    content: {
      "application/json": {
        schema: {
          type: "object",
          required: ["error"],
          properties: { error: { oneOf: [{ $ref: `#/components/schemas/${code}` }] } },
        },
        examples: { [code]: { value: { error: { code, message: "As documented." } } } },
      },
    },
  };
}

function codeSchema(code: string) {
  return {
    title: code,
    description: `A request that is refused as ${code}.`,
    type: "object",
    required: ["code", "message"],
    properties: { code: { const: code }, message: { type: "string" } },
    "x-error": {
      recovery: code === "throttled" ? "after" : "never",
      action: "Look at the message.",
      userMessage: "That did not work.",
      source: "https://bench.test/errors",
      basis: "documented",
    },
  };
}
