import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildContract } from "../contract/build-contract.ts";
import type { JsonObject } from "../contract/contract.ts";
import { createMockHandler, type MockHandler } from "../mock/mock-handler.ts";
import { filesOf, type GeneratedProject, generatedProject, typeFaults } from "./testing/generated-project.ts";
import { type ProbeDocument, probeDocument } from "./testing/probe-document.ts";
import { type RawServer, rawServer } from "./testing/raw-server.ts";

const list = { type: "array", items: { type: "string" } };
const object = { type: "object", properties: { r: { type: "integer" }, g: { type: "string" } } };
const text = { type: "string" };
const json = (schema: JsonObject): JsonObject => ({ "application/json": { schema } });

interface Wire {
  name: string;
  /** The operation; `readThing` answers with JSON unless it says otherwise. */
  operation: JsonObject;
  path?: string;
  /** What is given to the call. */
  call: string;
  /** What is on the wire: the first line, then lines of the head, then the body. */
  sent: RegExp[];
  absent?: RegExp;
}

const parameter = (name: string, place: string, schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  parameters: [{ name, in: place, schema, ...(place === "path" && { required: true }), ...more }],
});
const query = (schema: JsonObject, more: JsonObject, value: string, sent: RegExp): Omit<Wire, "name"> => ({
  operation: parameter("q", "query", schema, more),
  call: `{ params: { query: { q: ${value} } } }`,
  sent: [sent],
});
const inPath = (schema: JsonObject, more: JsonObject, value: string, sent: RegExp): Omit<Wire, "name"> => ({
  operation: parameter("q", "path", schema, more),
  path: "/x/{q}",
  call: `{ params: { path: { q: ${value} } } }`,
  sent: [sent],
});
const body = (content: JsonObject, value: string, sent: RegExp[], more: Partial<Wire> = {}): Omit<Wire, "name"> => ({
  operation: { requestBody: { required: true, content } },
  call: `{ body: ${value} }`,
  sent,
  ...more,
});
const colours = '{ r: 1, g: "a b" }';

/** OpenAPI 3.1, 4.8.12 (style values), 4.8.14 (media types), 4.8.15 (encoding), 4.8.27 (security). */
const wires: Record<string, Omit<Wire, "name">> = {
  "query, text": query(text, {}, '"a b&c=ü"', /^GET \S+\?q=a%20b%26c%3D%C3%BC HTTP/),
  "query, list": query(list, {}, '["x", "y z"]', /\?q=x&q=y%20z HTTP/),
  "query, empty list": query(list, {}, "[]", /^GET [^?]+ HTTP/),
  "query, form list, not exploded": query(list, { explode: false }, '["x", "y,z"]', /\?q=x,y%2Cz HTTP/),
  "query, spaceDelimited": query(list, { style: "spaceDelimited", explode: false }, '["x", "y"]', /\?q=x%20y HTTP/),
  "query, pipeDelimited": query(
    list,
    { style: "pipeDelimited", explode: false },
    '["x", "y"]',
    /\?q=x(?:\||%7C)y HTTP/,
  ),
  "query, form object": query(object, {}, colours, /\?r=1&g=a%20b HTTP/),
  "query, form object, not exploded": query(object, { explode: false }, colours, /\?q=r,1,g,a%20b HTTP/),
  "query, deepObject": query(object, { style: "deepObject", explode: true }, colours, /\?q\[r\]=1&q\[g\]=a%20b HTTP/),
  "query, allowReserved": query(
    text,
    { allowReserved: true },
    '"/a:b@c?d&e=f#g+h i"',
    /\?q=\/a:b@c\?d%26e=f%23g%2Bh%20i HTTP/,
  ),
  "query, content": {
    operation: { parameters: [{ name: "q", in: "query", content: json(object) }] },
    call: `{ params: { query: { q: ${colours} } } }`,
    sent: [/\?q=%7B%22r%22%3A1%2C%22g%22%3A%22a%20b%22%7D HTTP/],
  },
  "query, a name that must be encoded": {
    operation: parameter("f[a]&b", "query", text),
    call: '{ params: { query: { "f[a]&b": "x" } } }',
    sent: [/\?f%5Ba%5D%26b=x HTTP/],
  },
  "query, of a path that has one": {
    path: "/x?fixed=1",
    operation: parameter("q", "query", text),
    call: '{ params: { query: { q: "a" } } }',
    sent: [/\/x\?fixed=1&q=a HTTP/],
  },
  "query, of a path that a fragment tells from another": {
    path: "/x#add",
    operation: parameter("q", "query", text),
    call: '{ params: { query: { q: "a" } } }',
    sent: [/\/x\?q=a HTTP/],
  },
  "path, text": inPath(text, {}, '"a/b ü"', /^GET \/\w+\/x\/a%2Fb%20%C3%BC HTTP/),
  "path, simple list": inPath(list, {}, '["x", "y,z"]', /\/x\/x,y%2Cz HTTP/),
  "path, simple object": inPath(object, {}, colours, /\/x\/r,1,g,a%20b HTTP/),
  "path, simple object, exploded": inPath(object, { explode: true }, colours, /\/x\/r=1,g=a%20b HTTP/),
  "path, label": inPath(text, { style: "label" }, '"a"', /\/x\/\.a HTTP/),
  "path, label list": inPath(list, { style: "label" }, '["x", "y"]', /\/x\/\.x,y HTTP/),
  "path, label list, exploded": inPath(list, { style: "label", explode: true }, '["x", "y"]', /\/x\/\.x\.y HTTP/),
  "path, label object, exploded": inPath(
    object,
    { style: "label", explode: true },
    colours,
    /\/x\/\.r=1\.g=a%20b HTTP/,
  ),
  "path, matrix": inPath(text, { style: "matrix" }, '"a"', /\/x\/;q=a HTTP/),
  "path, matrix list": inPath(list, { style: "matrix" }, '["x", "y"]', /\/x\/;q=x,y HTTP/),
  "path, matrix list, exploded": inPath(list, { style: "matrix", explode: true }, '["x", "y"]', /\/x\/;q=x;q=y HTTP/),
  "path, matrix object, exploded": inPath(
    object,
    { style: "matrix", explode: true },
    colours,
    /\/x\/;r=1;g=a%20b HTTP/,
  ),
  "header, text": {
    operation: parameter("X-Q", "header", text),
    call: '{ params: { header: { "X-Q": "a b" } } }',
    sent: [/^x-q: a b\r/m],
  },
  "header, list": {
    operation: parameter("X-Q", "header", list),
    call: '{ params: { header: { "X-Q": ["x", "y"] } } }',
    sent: [/^x-q: x,y\r/m],
  },
  "header, object": {
    operation: parameter("X-Q", "header", object),
    call: `{ params: { header: { "X-Q": ${colours} } } }`,
    sent: [/^x-q: r,1,g,a b\r/m],
  },
  "header, object, exploded": {
    operation: parameter("X-Q", "header", object, { explode: true }),
    call: `{ params: { header: { "X-Q": ${colours} } } }`,
    sent: [/^x-q: r=1,g=a b\r/m],
  },
  "header, content": {
    operation: { parameters: [{ name: "X-Q", in: "header", content: json(object) }] },
    call: '{ params: { header: { "X-Q": { g: "ü" } } } }',
    sent: [/^x-q: \{"g":"\\u00fc"\}\r/m],
  },
  cookies: {
    operation: {
      parameters: [
        { name: "sid", in: "cookie", schema: text },
        { name: "ids", in: "cookie", schema: list, explode: false },
      ],
    },
    call: '{ params: { cookie: { sid: "a;b", ids: ["x", "y"] } } }',
    sent: [/^cookie: sid=a%3Bb; ids=x,y\r/m],
  },
  "JSON body": body(json(object), "{ r: 1 }", [/^content-type: application\/json\r/m, /\r\n\r\n\{"r":1\}$/]),
  "merge patch": body({ "application/merge-patch+json": { schema: object } }, "{ r: 1 }", [
    /^content-type: application\/merge-patch\+json\r/m,
    /\{"r":1\}$/,
  ]),
  "text body": body({ "text/plain": { schema: text } }, '"hello ü"', [
    /^content-type: text\/plain\r/m,
    /\r\n\r\nhello \u00c3\u00bc$/,
  ]),
  "XML body": body({ "application/xml": { schema: {} } }, '"<a/>"', [
    /^content-type: application\/xml\r/m,
    /\r\n\r\n<a\/>$/,
  ]),
  bytes: body(
    { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
    "Uint8Array.of(0, 255, 254)",
    [/^content-type: application\/octet-stream\r/m, /\r\n\r\n\0\u00ff\u00fe$/],
  ),
  "bytes of a range": body({ "image/*": { schema: {} } }, 'new Blob(["x"], { type: "image/png" })', [
    /^content-type: image\/png\r/m,
    /\r\n\r\nx$/,
  ]),
  "a stream": body(
    { "application/pdf": { schema: {} } },
    'new Blob(["%PDF"]).stream() as ReadableStream<Uint8Array>, attempts: 1',
    [/^content-type: application\/pdf\r/m, /%PDF\r\n0\r\n\r\n$/],
  ),
  form: body(
    {
      "application/x-www-form-urlencoded": { schema: { type: "object", properties: { a: text, b: list, c: object } } },
    },
    '{ a: "x y", b: ["1", "2"], c: { r: 1 } }',
    [/^content-type: application\/x-www-form-urlencoded\r/m, /\r\n\r\na=x\+y&b=1&b=2&c=%7B%22r%22%3A1%7D$/],
  ),
  "form with encoding": body(
    {
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { a: text, b: list, c: object } },
        encoding: { b: { style: "form", explode: false }, c: { style: "deepObject", explode: true } },
      },
    },
    '{ a: "x", b: ["1", "2"], c: { r: 1 } }',
    [/\r\n\r\na=x&b=1,2&c\[r\]=1$/],
  ),
  multipart: body(
    {
      "multipart/form-data": {
        schema: {
          type: "object",
          required: ["file"],
          properties: { file: { type: "string", format: "binary" }, name: text, tags: list, meta: object, note: text },
        },
        encoding: { note: { contentType: "text/markdown" } },
      },
    },
    '{ file: new File([Uint8Array.of(255)], "a.png", { type: "image/png" }), name: "n", tags: ["1", "2"], meta: { r: 1 }, note: "# N" }',
    [
      /^content-type: multipart\/form-data; boundary=/m,
      /name="file"; filename="a\.png"\r\nContent-Type: image\/png\r\n\r\n\u00ff\r\n/,
      /name="name"\r\n\r\nn\r\n/,
      /name="tags"\r\n\r\n1\r\n[\s\S]*name="tags"\r\n\r\n2\r\n/,
      /name="meta"[^\n]*\r\nContent-Type: application\/json\r\n\r\n\{"r":1\}\r\n/,
      /name="note"[^\n]*\r\nContent-Type: text\/markdown\r\n\r\n# N\r\n/,
    ],
  ),
  "multipart, a FormData": body(
    { "multipart/form-data": { schema: { type: "object", properties: { a: text } } } },
    "form",
    [/name="a"\r\n\r\nx\r\n/],
  ),
  "Accept of problems": {
    operation: {
      responses: {
        "200": { description: "It.", content: json(object) },
        "404": { $ref: "#/components/responses/NotFound" },
      },
    },
    call: "{}",
    sent: [/^accept: application\/json, application\/problem\+json\r/m],
  },
  "Accept of JSON among others": {
    operation: {
      responses: { "200": { description: "It.", content: { "text/csv": { schema: text }, ...json(object) } } },
    },
    call: "{}",
    sent: [/^accept: application\/json\r/m],
  },
  Basic: { operation: { security: [{ basic: [] }] }, call: "{}", sent: [/^authorization: Basic dXNlcjpww6Rzcw==\r/m] },
  "Bearer in any case": {
    operation: { security: [{ bearer: [] }] },
    call: "{}",
    sent: [/^authorization: Bearer B\r/m],
  },
  "another scheme": {
    operation: { security: [{ digest: [] }] },
    call: "{}",
    sent: [/^authorization: Digest username="u", /m],
  },
  "two at once": {
    operation: { security: [{ key: [], csrf: [] }] },
    call: "{}",
    sent: [/^x-key: K\r/m, /^x-csrf: C\r/m],
  },
  "optional first": { operation: { security: [{}, { key: [] }] }, call: "{}", sent: [/^x-key: K\r/m] },
  "the cookie of a browser": {
    operation: { security: [{ session: [], csrf: [] }] },
    call: "{}",
    sent: [/^x-csrf: C\r/m],
    absent: /^cookie:/m,
  },
  "a cookie that is given": { operation: { security: [{ given: [] }] }, call: "{}", sent: [/^cookie: sid=S%3B\r/m] },
  "a key in the query": {
    operation: { ...parameter("q", "query", text), security: [{ inQuery: [] }] },
    call: '{ params: { query: { q: "a" } } }',
    sent: [/\?q=a&api%5Bkey%5D=Q HTTP/],
  },
  "no credential": { operation: { security: [] }, call: "{}", sent: [/^GET /], absent: /authorization|x-key|cookie/i },
  "a client certificate": {
    operation: { security: [{ certificate: [], csrf: [] }] },
    call: "{}",
    sent: [/^x-csrf: C\r/m],
  },
};

/** Other forms of some of these requests, which the mock refuses: what is replaced by what. */
const wrongForms: Record<string, [right: string | RegExp, wrong: string]> = {
  "query, form list, not exploded": ["q=x,y%2Cz", "q=x&q=y"],
  "query, spaceDelimited": ["q=x%20y", "q=x&q=y"],
  "query, pipeDelimited": [/q=x(?:\||%7C)y/, "q=x&q=y"],
  "query, form object": ["?r=1", "?r=one"],
  "query, form object, not exploded": ["q=r,1,g,a%20b", "q=r,1,g"],
  "query, deepObject": ["q[r]=1", "q[r]=one"],
  "query, content": ["q=%7B", "q="],
  "path, simple object": ["/r,1,g,a%20b", "/r,1,g"],
  "path, simple object, exploded": ["/r=1,g=", "/r,1,g="],
  "path, label": ["/x/.a", "/x/a"],
  "path, label list": ["/x/.x,y", "/x/x,y"],
  "path, label list, exploded": ["/x/.x.y", "/x/x.y"],
  "path, label object, exploded": ["/.r=1", "/.r=one"],
  "path, matrix": ["/;q=a", "/q=a"],
  "path, matrix list": ["/;q=x,y", "/;p=x,y"],
  "path, matrix list, exploded": [";q=x;q=y", ";q=x;p=y"],
  "path, matrix object, exploded": ["/;r=1", "/;r=one"],
  "header, object": ["r,1,g,", "r,one,g,"],
  "header, object, exploded": ["r=1,g=", "r=1,g,"],
  "header, content": ['{"g":', "{g:"],
  "JSON body": ['{"r":1}', '{"r":"x"}'],
  "merge patch": ["application/merge-patch+json", "application/json"],
  "text body": ["text/plain", "application/json"],
  "XML body": ["application/xml", "application/json"],
  bytes: ["application/octet-stream", "text/plain"],
  "bytes of a range": ["image/png", "text/plain"],
  "a stream": ["application/pdf", "text/plain"],
  form: ["c=%7B", "c="],
  "form with encoding": ["c[r]=1", "c[r]=one"],
  multipart: ['name="file"', 'name="other"'],
  Basic: [/Basic \S+/, "Bearer B"],
  "Bearer in any case": ["Bearer B", "Basic dXNlcjpw"],
  "two at once": [/x-csrf: C\r\n/, ""],
  "a cookie that is given": [/cookie: [^\r]*\r\n/, ""],
  "a key in the query": ["&api%5Bkey%5D=Q", ""],
};

const answers: Record<
  string,
  { content: JsonObject; bytes: string; data: unknown; error?: RegExp; more?: JsonObject }
> = {
  json: { content: json(object), bytes: answer("application/json; charset=utf-8", '{"r":1}'), data: { r: 1 } },
  "json by another name": { content: json(object), bytes: answer("text/plain", '{"r":1}'), data: { r: 1 } },
  text: {
    content: { "text/plain": { schema: text } },
    bytes: answer("text/plain; charset=latin1", "\u00fc"),
    data: "ü",
  },
  pdf: {
    content: { "application/pdf": { schema: { type: "string", format: "binary" } } },
    bytes: answer("application/pdf", "%P\u00ff\u00fe\0"),
    data: [0x25, 0x50, 0xff, 0xfe, 0],
  },
  "text where there is JSON too": {
    content: json(object),
    more: { "202": { description: "Later.", content: { "text/plain": { schema: text } } } },
    bytes: answer("text/plain", "later", "202 Accepted"),
    data: "later",
  },
  "an object of several schemas, and not a list": {
    content: json({ allOf: [object, { type: "object" }] }),
    bytes: answer("application/json", "[]"),
    error: /invalid-data/,
    data: undefined,
  },
  "an object or null, and not a list": {
    content: json({ type: ["object", "null"] }),
    bytes: answer("application/json", "[]"),
    error: /invalid-data/,
    data: undefined,
  },
  "anything where a schema allows anything beside an object": {
    content: json({ oneOf: [{ type: "object" }, {}] }),
    bytes: answer("application/json", "[]"),
    data: [],
  },
  "nothing where a copy is still good": {
    content: json(object),
    more: { "304": { description: "Not modified." } },
    bytes: answer("", "", "304 Not Modified"),
    data: undefined,
  },
  "nothing where the answer is elsewhere": {
    content: json(object),
    more: { "303": { description: "Elsewhere." } },
    bytes: "HTTP/1.1 303 See Other\r\nlocation: https://elsewhere.test/?a=b\r\ncontent-length: 0\r\n\r\n",
    data: undefined,
  },
  "nothing where there is JSON too": {
    content: json(object),
    more: { "202": { description: "Later." } },
    bytes: answer("", "", "202 Accepted"),
    data: undefined,
  },
  "JSON of another status": {
    content: { "text/plain": { schema: text } },
    more: { "201": { description: "Made.", content: json(object) } },
    bytes: answer("application/json", '{"r":1}', "201 Created"),
    data: { r: 1 },
  },
};

function answer(type: string, content: string, status = "200 OK"): string {
  const length = Buffer.from(content, "latin1").length;
  return `HTTP/1.1 ${status}\r\n${type === "" ? "" : `content-type: ${type}\r\n`}content-length: ${length}\r\n\r\n${content}`;
}

const names = Object.keys(wires);
const answerNames = Object.keys(answers);
let project: GeneratedProject;
let server: RawServer;
let mock: MockHandler;
let run: (url: string) => Promise<{ errors: (string | undefined)[]; data: unknown[] }>;

const document = (): ProbeDocument => {
  const probe = probeDocument();
  probe.paths = {};
  const success = { "200": { description: "It.", content: json({ type: "object" }) } };
  for (const [index, name] of names.entries()) {
    const { path = "", operation } = wires[name] ?? { operation: {} as JsonObject };
    const method = operation.requestBody === undefined ? "get" : "post";
    probe.paths[`/w${index}${path}`] = {
      [method]: { operationId: `wire${index}`, security: [], responses: success, ...operation },
    };
  }
  for (const [index, name] of answerNames.entries()) {
    const { content, more } = answers[name] ?? { content: {} };
    const responses = { "200": { description: "It.", content }, ...more };
    probe.paths[`/a${index}`] = { get: { operationId: `answer${index}`, security: [], responses } };
  }
  Object.assign(probe.components.securitySchemes, {
    basic: { type: "http", scheme: "BASIC" },
    bearer: { type: "http", scheme: "bEARER" },
    digest: { type: "http", scheme: "Digest" },
    csrf: { type: "apiKey", in: "header", name: "X-CSRF" },
    session: { type: "apiKey", in: "cookie", name: "session" },
    given: { type: "apiKey", in: "cookie", name: "sid" },
    inQuery: { type: "apiKey", in: "query", name: "api[key]" },
    certificate: { type: "mutualTLS" },
  });
  return probe;
};

const program = (): string => {
  const calls = names.map((name, index) => {
    const { path = "", operation, call = "{}" } = wires[name] ?? { operation: {} as JsonObject };
    const method = operation.requestBody === undefined ? "GET" : "POST";
    return `  () => client.${method}(${JSON.stringify(`/w${index}${path}`)}, ${call}),`;
  });
  const reads = answerNames.map(
    (name, index) => `  () => client.GET("/a${index}", { headers: { "x-answer": ${JSON.stringify(name)} } }),`,
  );
  return `import { createProbeClient } from "./generated/probe/client.ts";
const DIGEST = 'username="u", realm="r", nonce="n", uri="/", response="d"';
export async function run(baseUrl: string) {
  const form = new FormData();
  form.set("a", "x");
  const client = createProbeClient({ baseUrl, attempts: 1, credentials: { key: "K", basic: "user:päss", bearer: "B", digest: DIGEST, csrf: "C", given: "S;", inQuery: "Q" } });
  const calls = [
${[...calls, ...reads].join("\n")}
  ];
  const errors: (string | undefined)[] = [];
  const data: unknown[] = [];
  for (const call of calls) {
    const result = await call();
    errors.push(result.error && String(result.error));
    data.push(result.data instanceof Uint8Array ? [...result.data] : result.data);
  }
  return { errors, data };
}
`;
};

beforeAll(async () => {
  project = generatedProject({ probe: await filesOf(document()) }, { "program.ts": program() });
  const outfile = join(project.folder, "program.mjs");
  await build({
    entryPoints: [join(project.folder, "program.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "error",
  });
  ({ run } = await import(pathToFileURL(outfile).href));
  const locate = (pointer: string) => ({ file: "openapi.yaml", line: 1, column: 1, pointer });
  const contract = buildContract("probe", { document: document() as unknown as JsonObject, locate });
  mock = await createMockHandler([contract], { now: () => 0, atRoot: true, stateless: true });
  server = await rawServer(Object.fromEntries(answerNames.map((name) => [name, answers[name]?.bytes ?? ""])));
  results = await run(server.url);
});
afterAll(async () => {
  await server?.close();
  project?.remove();
});
let results: Awaited<ReturnType<typeof run>>;

/** What the mock of the same contract makes of a request as it came over the socket. */
async function askMock(received: string): Promise<string> {
  const [head = "", ...rest] = received.split("\r\n\r\n");
  const [line = "", ...fields] = head.split("\r\n");
  const [method = "", target = ""] = line.split(" ");
  const headers = Object.fromEntries(
    fields.map((field): [string, string] => {
      const colon = field.indexOf(":");
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()];
    }),
  );
  const chunked = headers["transfer-encoding"] === "chunked";
  const content = rest.join("\r\n\r\n");
  const sent = chunked ? content.replace(/^[0-9a-f]+\r\n|\r\n0(?:\r\n)*$/g, "") : content;
  const answer = await mock.answer({ method, target, headers, body: Buffer.from(sent, "latin1"), remoteAddress: "" });
  return answer.status < 400 ? "accepted" : `refused: ${answer.why}`;
}

describe("what a call is on the wire", () => {
  test.each(names.map((name, index) => [name, index] as const))("%s", (name, index) => {
    expect(results.errors[index]).toBeUndefined();
    const { sent = [], absent } = wires[name] ?? {};
    for (const pattern of sent) expect(server.requests[index]).toMatch(pattern);
    if (absent !== undefined) expect(server.requests[index]).not.toMatch(absent);
  });
});

describe("what the mock makes of it", () => {
  test.each(names.map((name, index) => [name, index] as const))("%s", async (name, index) => {
    // Only a browser can add its cookie.
    const expected = name === "the cookie of a browser" ? /^refused: the credential/ : /^accepted$/;
    expect(await askMock(server.requests[index] ?? "")).toMatch(expected);
  });

  test.each(Object.entries(wrongForms))("not in another form: %s", async (name, [right, wrong]) => {
    const sent = server.requests[names.indexOf(name)] ?? "";
    const changed = sent.replace(right, wrong);
    expect(changed).not.toBe(sent);
    const length = Buffer.byteLength(changed.slice(changed.indexOf("\r\n\r\n") + 4), "latin1");
    expect(await askMock(changed.replace(/^content-length: \d+/m, `content-length: ${length}`))).toMatch(/^refused/);
  });
});

describe("what an answer becomes", () => {
  test.each(answerNames.map((name, index) => [name, names.length + index] as const))("%s", (name, index) => {
    expect(results.errors[index] ?? "").toMatch(answers[name]?.error ?? /^$/);
    expect(results.data[index]).toEqual(answers[name]?.data);
  });
});

test("the calls are typed, and wrong ones do not compile", () => {
  const wrong = `import { createProbeClient } from "./generated/probe/client.ts";
const client = createProbeClient({ baseUrl: "https://probe.dev" });
// @ts-expect-error a text is sent as it is
client.POST("/w${names.indexOf("text body")}", { body: { a: 1 } });
// @ts-expect-error a file is no text
client.POST("/w${names.indexOf("multipart")}", { body: { file: "x" } });
// @ts-expect-error a list is no text
client.GET("/w${names.indexOf("query, list")}", { params: { query: { q: "x" } } });
`;
  writeFileSync(join(project.folder, "wrong.ts"), wrong);
  expect(typeFaults(project.folder, false)).toEqual([]);
});
