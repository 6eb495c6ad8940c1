import { describe, expect, test } from "vitest";
import { contractOf, findingsOf, writeDocument } from "../testing/documents.ts";

/** A document with one operation, its responses, and what else it has at its root. */
const documentOf = (responses: object, root: object = {}): string =>
  JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Probe", version: "1" },
    paths: { "/things": { get: { operationId: "listThings", responses } } },
    ...root,
  });
const answer = (schema: object, examples?: object, mediaType = "application/json") => ({
  description: "An answer.",
  content: { [mediaType]: { schema, ...(examples && { examples }) } },
});
const object = (properties: object, ...required: string[]) => ({ type: "object", properties, required });
const coded = (value: unknown) => object({ code: { const: value } }, "code");

/** The cases of a document as `key code body`, a body that was made of its schema in parentheses. */
async function casesOf(responses: object, root: object = {}): Promise<string[]> {
  const { operations } = await contractOf(writeDocument({ "a.json": documentOf(responses, root) }));
  return operations.flatMap(({ cases }) =>
    cases.map(({ key, status, code, body, sampled }) => {
      const text = JSON.stringify(body);
      return `${key} ${status} ${code} ${sampled ? `(${text})` : text}`;
    }),
  );
}

describe("an error without a code", () => {
  test.each<[string, object, string[]]>([
    [
      "has its schema's body",
      { "422": answer(object({ detail: { type: "string", enum: ["bad"] } }, "detail")) },
      ['422 422 $422 ({"detail":"bad"})'],
    ],
    ["has its example's body", { "404": answer({}, { gone: { value: { a: 1 } } }) }, ['404 404 $404 {"a":1}']],
    ["may have no body", { "503": { description: "Down." } }, ["503 503 $503 null"]],
    ["of a range has a status of it", { "4XX": { description: "Bad." } }, ["4XX 400 $4XX null"]],
    [
      "of a range leaves a status that has a response of its own to it",
      { "400": { description: "Bad." }, "4XX": { description: "Other." } },
      ["400 400 $400 null", "4XX 401 $4XX null"],
    ],
    [
      "of default has a status that nothing else covers",
      { "200": { description: "Done." }, "5XX": { description: "Down." }, default: { description: "Bad." } },
      ["5XX 500 $5XX null", "default 400 $default null"],
    ],
    [
      "of default is not there where ranges cover all errors",
      { "4XX": { description: "Bad." }, "5XX": { description: "Down." }, default: { description: "Rest." } },
      ["4XX 400 $4XX null", "5XX 500 $5XX null"],
    ],
  ])("%s", async (_name, responses, cases) => {
    expect(await casesOf(responses)).toEqual(cases);
  });

  test("has the recovery of its status", async () => {
    const responses = {
      "401": { description: "" },
      "404": { description: "" },
      "429": { description: "" },
      "503": { description: "" },
    };
    const { codes } = await contractOf(writeDocument({ "a.json": documentOf(responses) }));
    expect(
      [...codes.values()].map(({ code, recovery, recoveryByStatus }) => [code, recovery, recoveryByStatus]),
    ).toEqual([
      ["$401", "reauthorize", true],
      ["$404", "never", true],
      ["$429", "after", true],
      ["$503", "backoff", true],
    ]);
  });
});

test("a default is served as a success where no other response is one", async () => {
  const { operations } = await contractOf(
    writeDocument({ "a.json": documentOf({ default: { description: "Done." } }) }),
  );
  expect(operations[0]?.responses.map(({ key, status }) => [key, status])).toEqual([["default", 200]]);
  expect(operations[0]?.cases.map(({ code, status }) => [code, status])).toEqual([["$default", 500]]);
});

describe("codes", () => {
  const envelope = { "x-error-envelope": { code: "/code" } };
  const base = object({ code: { type: "string" }, text: { type: "string", enum: ["t"] } }, "code", "text");

  test.each<[string, object, string[]]>([
    ["of const", coded("gone"), ['404 404 gone ({"code":"gone"})']],
    ["of an enum of one", object({ code: { enum: ["gone"] } }, "code"), ['404 404 gone ({"code":"gone"})']],
    [
      "of an enum of several",
      object({ code: { type: "string", enum: ["gone", "lost"] } }, "code"),
      ['404 404 gone ({"code":"gone"})', '404 404 lost ({"code":"lost"})'],
    ],
    ["that are whole numbers", coded(1001), ['404 404 1001 ({"code":1001})']],
    [
      "of alternatives",
      { oneOf: [coded("gone"), coded("lost")] },
      ['404 404 gone ({"code":"gone"})', '404 404 lost ({"code":"lost"})'],
    ],
    [
      "of a base with allOf",
      { allOf: [base, { properties: { code: { const: "gone" } } }] },
      ['404 404 gone ({"code":"gone","text":"t"})'],
    ],
    [
      "that a base lists and allOf narrows",
      { allOf: [object({ code: { enum: ["gone", "lost"] } }), { properties: { code: { const: "lost" } } }] },
      ['404 404 lost ({"code":"lost"})'],
    ],
    [
      "of a list that is named elsewhere",
      object({ code: { oneOf: [{ const: "gone" }, { const: "lost" }] } }, "code"),
      ['404 404 gone ({"code":"gone"})', '404 404 lost ({"code":"lost"})'],
    ],
  ])("%s", async (_name, schema, cases) => {
    expect(await casesOf({ "404": answer(schema) }, envelope)).toEqual(cases);
  });

  test("a code that any text may be is not one", async () => {
    expect(await casesOf({ "404": answer(object({ code: { type: "string" } })) }, envelope)).toMatchObject([
      expect.stringMatching(/^404 404 \$404 /),
    ]);
  });

  test("examples may have any name, and the code decides", async () => {
    const examples = { first: { value: { code: "lost" } } };
    expect(await casesOf({ "404": answer({ oneOf: [coded("gone"), coded("lost")] }, examples) }, envelope)).toEqual([
      '404 404 lost {"code":"lost"}',
      '404 404 gone ({"code":"gone"})',
    ]);
  });

  test("one that several responses describe each by itself has all their schemas", async () => {
    const responses = { "404": answer(coded("gone")), "410": answer(coded("gone")) };
    const { codes } = await contractOf(writeDocument({ "a.json": documentOf(responses, envelope) }));
    expect(codes.get("gone")).toMatchObject({ statuses: [404, 410], recovery: "never", source: "", action: "" });
    expect(codes.get("gone")?.pointers).toHaveLength(2);
  });

  test("x-error may say one thing and leave the rest", async () => {
    const schema = { ...coded("busy"), "x-error": { recovery: "after" } };
    const { codes } = await contractOf(writeDocument({ "a.json": documentOf({ "503": answer(schema) }, envelope) }));
    expect(codes.get("busy")).toMatchObject({
      recovery: "after",
      recoveryByStatus: false,
      userMessage: "",
      basis: "documented",
    });
  });
});

describe("envelopes", () => {
  test.each<[string, object | object[], object, string[]]>([
    [
      "a list of errors, whose first has the code",
      { errors: { at: "/errors", code: "/code", message: "/detail" } },
      { "400": answer(object({ errors: { type: "array", items: coded("bad") } }, "errors")) },
      ['400 400 bad ({"errors":[{"code":"bad"}]})'],
    ],
    [
      "a pointer into a list",
      { code: "/errors/0/code" },
      {
        "400": answer(object({ errors: { type: "array", items: coded("bad") } }, "errors"), {
          bad: { value: { errors: [{ code: "bad" }] } },
        }),
      },
      ['400 400 bad {"errors":[{"code":"bad"}]}'],
    ],
    [
      "the last part of a URI",
      { code: "/type", strip: { upTo: "/" } },
      { "403": answer(object({ type: { const: "https://x.test/errors/out-of-credit" } }, "type")) },
      ['403 403 out-of-credit ({"type":"https://x.test/errors/out-of-credit"})'],
    ],
    [
      "a code in a header, which lists them",
      { code: "header:X-Code" },
      {
        "400": {
          description: "Bad.",
          headers: { "X-Code": { schema: { enum: ["bad"] } } },
          content: { "application/json": { schema: { const: 1 } } },
        },
      },
      ["400 400 bad (1)"],
    ],
    [
      "several, by status",
      [{ when: { status: 400 }, code: "/error" }, { code: "/code" }],
      { "400": answer(object({ error: { const: "invalid_grant" } }, "error")), "404": answer(coded("gone")) },
      ['400 400 invalid_grant ({"error":"invalid_grant"})', '404 404 gone ({"code":"gone"})'],
    ],
    [
      "several, by media type",
      [{ when: { mediaType: "application/problem+json" }, code: "/type" }, { code: "/code" }],
      {
        "400": answer(object({ type: { const: "bad" } }, "type"), undefined, "application/problem+json"),
        "404": answer(coded("gone")),
      },
      ['400 400 bad ({"type":"bad"})', '404 404 gone ({"code":"gone"})'],
    ],
    [
      "several, by operation and range",
      [
        { when: { operations: ["other"] }, code: "/error" },
        { when: { status: ["4XX"], operations: "listThings" }, code: "/code" },
      ],
      { "404": answer(coded("gone")), "500": answer(coded("broken")) },
      ['404 404 gone ({"code":"gone"})', expect.stringMatching(/^500 500 \$500 /) as unknown as string],
    ],
  ])("%s", async (_name, envelope, responses, cases) => {
    expect(await casesOf(responses, { "x-error-envelope": envelope })).toEqual(cases);
  });

  test("a type that is pinned beside the code is kept with it", async () => {
    const schema = object({ type: { const: "card_error" }, code: { const: "declined" } }, "type", "code");
    const root = { "x-error-envelope": { code: "/code", type: "/type" } };
    const { codes } = await contractOf(writeDocument({ "a.json": documentOf({ "402": answer(schema) }, root) }));
    expect(codes.get("declined")?.types).toEqual(["card_error"]);
  });

  test.each<[string, unknown, string]>([
    ["a member that nobody knows", { code: "/code", hint: "/hint" }, '"x-error-envelope" has an unknown member "hint"'],
    [
      "a condition on no status",
      { when: { status: 4000 }, code: "/code" },
      '"x-error-envelope" member "when/status" must be',
    ],
    [
      "a list of errors that is nowhere",
      { errors: { code: "/code" } },
      '"x-error-envelope" member "errors" lacks "at"',
    ],
  ])("%s is a finding", async (_name, envelope, message) => {
    const findings = await findingsOf(writeDocument({ "a.json": documentOf({}, { "x-error-envelope": envelope }) }));
    expect(findings[0]?.message.startsWith(message)).toBe(true);
    expect(findings[0]?.rule).toBe("extension-valid");
  });
});

test("an operation without a name gets one of method and path, which no other has", async () => {
  const operation = { responses: { "200": { description: "Done." } } };
  const paths = {
    "/orders/{id}": { get: operation, delete: { ...operation, operationId: "getOrdersId" } },
    "/orders/id": { get: operation },
  };
  const { operations, document } = await contractOf(writeDocument({ "a.json": documentOf({}, { paths }) }));
  expect(operations.map(({ operationId }) => operationId)).toEqual(["getOrdersId2", "getOrdersId", "getOrdersId3"]);
  expect(document.paths).toMatchObject({ "/orders/id": { get: { operationId: "getOrdersId3" } } });
});
