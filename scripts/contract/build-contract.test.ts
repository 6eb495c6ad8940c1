import { beforeAll, describe, expect, test } from "vitest";
import type { Case, Contract } from "./contract.ts";
import { ContractError } from "./contract-error.ts";
import { loadContract, loadContracts, loadSoundContracts } from "./load-contract.ts";
import { valueAt } from "./reading/json-pointer.ts";
import { copyProject, type Edit, fixtureRoot } from "./testing/project.ts";

describe("a nested envelope", () => {
  let contract: Contract;
  beforeAll(async () => {
    contract = await loadContract(fixtureRoot, "nested");
  });

  test("the document's own facts", () => {
    expect(contract).toMatchObject({
      api: "nested",
      title: "Nested",
      version: "1.2",
      description: "An API whose error body holds an object.",
      externalDocs: "https://nested.test/errors",
      envelopes: [{ code: "/error/code", message: "/error/message", requestId: "header:X-Request-Id" }],
    });
    expect(Object.keys(contract.securitySchemes)).toEqual(["token", "key"]);
  });

  test("codes, in the order in which operations first return them", () => {
    expect([...contract.codes.keys()]).toEqual(["UNAUTHORIZED", "TOKEN_EXPIRED", "RATE_LIMITED", "$409", "NOT_FOUND"]);
    const { schema, ...expired } = contract.codes.get("TOKEN_EXPIRED") ?? { schema: {} };
    expect(expired).toEqual({
      code: "TOKEN_EXPIRED",
      pointer: "/components/schemas/TOKEN_EXPIRED",
      pointers: ["/components/schemas/TOKEN_EXPIRED"],
      title: "TOKEN_EXPIRED",
      description: "The token ended.",
      recovery: "refresh",
      recoveryByStatus: false,
      action: "Authenticate.",
      userMessage: "Please sign in.",
      source: "https://nested.test/errors",
      basis: "documented",
      inferred: ["recovery"],
      types: [],
      statuses: [401],
      operationIds: ["listThings", "createThing"],
    });
    expect(schema).toEqual(valueAt(contract.document, "/components/schemas/TOKEN_EXPIRED"));
    expect(contract.codes.get("UNAUTHORIZED")?.title).toBe("Unauthorized");
  });

  test("a case for every named example with a code, whether its schema says oneOf, allOf or just $ref", () => {
    expect(contract.operations.map(({ operationId, cases }) => [operationId, cases.map(short)])).toEqual([
      ["listThings", ["401 UNAUTHORIZED documented", "401 TOKEN_EXPIRED inferred", "429 RATE_LIMITED documented"]],
      ["createThing", ["401 UNAUTHORIZED inferred", "401 TOKEN_EXPIRED inferred", "409 $409 inferred"]],
      ["getThing", ["404 NOT_FOUND inferred"]],
    ]);
  });

  test("a case is whole", () => {
    expect(contract.operations[0]?.cases[1]).toEqual({
      operationId: "listThings",
      key: "401",
      status: 401,
      code: "TOKEN_EXPIRED",
      mediaType: "application/json",
      body: { error: { code: "TOKEN_EXPIRED", message: "The token ended." } },
      headers: {
        "WWW-Authenticate": 'Bearer error="invalid_token"',
        "X-Request-Id": "req_1",
        "X-Hint": "refresh",
      },
      sampled: false,
      schema: "/components/responses/Unauthorized/content/application~1json/schema",
      basis: "inferred",
      pointer: "/components/examples/TOKEN_EXPIRED",
    });
  });

  test("headers follow the code", () => {
    const [unauthorized, , limited] = contract.operations[0]?.cases ?? [];
    expect(unauthorized?.headers).toEqual({ "WWW-Authenticate": "Bearer", "X-Request-Id": "req_1" });
    expect(limited?.headers).toEqual({ "Retry-After": "60" });
  });

  test("examples of successes are kept apart", () => {
    expect(
      contract.operations.flatMap(({ examples }) => examples.map(({ status, name }) => `${status} ${name}`)),
    ).toEqual(["200 two", "200 empty", "201 example", "200 example"]);
    expect(contract.operations[0]?.examples[0]).toEqual({
      operationId: "listThings",
      key: "200",
      status: 200,
      name: "two",
      mediaType: "application/json",
      body: [{ id: "a" }, { id: "b", parent: { id: "a" } }],
      headers: { "X-Request-Id": "req_1" },
      pointer: "/paths/~1things/get/responses/200/content/application~1json/examples/two",
    });
  });

  test("pointers lead to what they name", () => {
    for (const { cases, pointer } of contract.operations) {
      expect(valueAt(contract.document, pointer)).toHaveProperty("responses");
      for (const { pointer: example, body } of cases)
        expect(valueAt(contract.document, example)).toMatchObject({ value: body });
    }
  });

  test("parameters of the path and of the operation", () => {
    const parameters = contract.operations.map((operation) => operation.parameters);
    expect(parameters[0]).toEqual([
      {
        name: "page",
        in: "query",
        required: false,
        description: "The page.",
        schema: { type: "integer", minimum: 1, default: 1 },
        style: "form",
        explode: true,
        allowReserved: false,
        mediaType: null,
        example: 1,
      },
      {
        name: "size",
        in: "query",
        required: false,
        description: "",
        schema: { type: "integer", minimum: 1, examples: [20] },
        style: "form",
        explode: true,
        allowReserved: false,
        mediaType: null,
        example: 20,
      },
    ]);
    expect(parameters[2]?.[0]).toMatchObject({ name: "thing", in: "path", required: true, example: "a" });
  });

  test("security and servers: the operation's before the document's", () => {
    const [list, create, get] = contract.operations;
    expect(list?.security).toEqual([[{ scheme: "token", scopes: ["read"] }]]);
    expect(create?.security).toEqual([
      [
        { scheme: "key", scopes: [] },
        { scheme: "token", scopes: ["read"] },
      ],
      [{ scheme: "key", scopes: [] }],
    ]);
    expect(get?.security).toEqual([]);
    expect(list?.servers).toEqual(["https://nested.test"]);
    expect(create?.servers).toEqual(["https://write.nested.test:{port}"]);
    expect([list?.serverVariables, create?.serverVariables]).toEqual([{}, { port: "8443" }]);
  });

  test("request body and responses", () => {
    const [list, create] = contract.operations;
    expect(list?.requestBody).toBeNull();
    expect(create?.requestBody).toEqual({
      required: true,
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Thing" },
          examples: { thing: { id: "a" } },
          encoding: {},
        },
      },
    });
    expect(list?.responses.map(({ status, pointer }) => [status, pointer])).toEqual([
      [200, "/paths/~1things/get/responses/200"],
      [401, "/components/responses/Unauthorized"],
      [429, "/components/responses/TooManyRequests"],
    ]);
    expect(list?.responses[2]).toMatchObject({
      description: "Too many requests.",
      headers: {
        "Retry-After": {
          required: true,
          description: "Whole seconds to wait.",
          schema: { type: "integer", minimum: 0 },
          examples: { example: 60 },
        },
      },
    });
  });
});

describe("a flat envelope with a redirect", () => {
  test("an error in the query of Location is a case without a body", async () => {
    const { operations } = await loadContract(fixtureRoot, "flat");
    expect(operations[0]?.cases.map(short)).toEqual([
      "302 access_denied documented",
      "302 server_error inferred",
      "400 invalid_client documented",
    ]);
    expect(operations[0]?.cases[0]).toMatchObject({
      mediaType: null,
      body: null,
      headers: { location: "https://caller.test/back?error=access_denied&error_description=The+person+said%20no" },
      pointer: "/paths/~1authorize/get/responses/302/headers/location/examples/access_denied",
    });
  });

  test("the redirect that succeeds is a plain example", async () => {
    const { operations } = await loadContract(fixtureRoot, "flat");
    expect(operations[0]?.examples).toMatchObject([
      {
        status: 302,
        name: "approved",
        mediaType: null,
        body: null,
        headers: { location: "https://caller.test/back?code=abc" },
      },
    ]);
  });

  test("a code that two media types show is one case, of the first", async () => {
    const { operations } = await loadContract(fixtureRoot, "flat");
    const cases = operations[0]?.cases.filter(({ code }) => code === "invalid_client");
    expect(cases).toHaveLength(1);
    expect(cases?.[0]?.mediaType).toBe("application/json");
  });
});

describe("problem+json", () => {
  test("the constant is the code where a component's name cannot be", async () => {
    const { codes, operations } = await loadContract(fixtureRoot, "problem");
    expect(codes.get("https://problem.test/out-of-credit")).toMatchObject({
      pointer: "/components/schemas/OutOfCredit",
      title: "https://problem.test/out-of-credit",
      statuses: [403],
      operationIds: ["order"],
    });
    expect(operations[0]?.cases).toMatchObject([{ status: 403, mediaType: "application/problem+json" }]);
  });
});

describe("a code in a header", () => {
  test("is the schema's name, and read from the header's example", async () => {
    const root = copyProject(
      { file: "openapi/problem/openapi.yaml", from: "code: /type", to: "code: header:X-Code" },
      { file: "openapi/problem/openapi.yaml", from: '"https://problem.test/out-of-credit":\n', to: "OutOfCredit:\n" },
      {
        file: "openapi/problem/openapi.yaml",
        from: "The account cannot pay.\n",
        to: "The account cannot pay.\n          headers: { X-Code: { schema: { type: string }, examples: { OutOfCredit: { value: OutOfCredit } } } }\n",
      },
    );
    const { operations } = await loadContract(root, "problem");
    expect(operations[0]?.cases).toMatchObject([{ code: "OutOfCredit", headers: { "X-Code": "OutOfCredit" } }]);
  });
});

test("all contracts of a project, or some", async () => {
  expect((await loadContracts(fixtureRoot)).map(({ api }) => api)).toEqual(["flat", "nested", "problem"]);
  expect((await loadContracts(fixtureRoot, ["problem"])).map(({ api }) => api)).toEqual(["problem"]);
});

test("one faulty contract does not stop the others", async () => {
  const root = copyProject({ file: "openapi/flat/openapi.yaml", from: "openapi: 3.1.0", to: "openapi: 3.2.0" });
  const { contracts, findings } = await loadSoundContracts(root);
  expect(contracts.map(({ api }) => api)).toEqual(["nested", "problem"]);
  expect(findings).toMatchObject([{ file: "openapi/flat/openapi.yaml", rule: "openapi-version" }]);
  await expect(loadSoundContracts(root, ["flat"])).rejects.toThrow(ContractError);
});

describe("a contract that contradicts itself", () => {
  const errors = "openapi/nested/errors.yaml";
  const things = "openapi/nested/paths/things.yaml";
  const root = "openapi/nested/openapi.yaml";
  const flat = "openapi/flat/openapi.yaml";

  test.each<[string, Edit, string, string]>([
    [
      "an envelope with an unknown member",
      { file: root, from: "  code: /error/code\n", to: "  code: /error/code\n  status: /status\n" },
      '"x-error-envelope" has an unknown member "status"',
      "/x-error-envelope/status",
    ],
    [
      "an envelope whose pointer is none",
      { file: root, from: "code: /error/code", to: "code: error.code" },
      '"x-error-envelope" member "code" must match pattern',
      "/x-error-envelope/code",
    ],
    [
      "a recovery that is none",
      { file: errors, from: "recovery: after", to: "recovery: later" },
      '"x-error" member "recovery" must be one of never, refresh, reauthorize, after, backoff, poll, new-key, check',
      "/schemas/RATE_LIMITED/x-error/recovery",
    ],
    [
      "a basis that is none",
      { file: errors, from: "basis: inferred", to: "basis: guessed" },
      '"x-error" member "basis" must be one of documented, inferred',
      "/schemas/NOT_FOUND/x-error/basis",
    ],
    [
      "a documented list that is none",
      {
        file: things,
        from: "x-errors-documented: [UNAUTHORIZED, RATE_LIMITED]",
        to: "x-errors-documented: UNAUTHORIZED",
      },
      '"x-errors-documented" must be array',
      "/get/x-errors-documented",
    ],
    [
      "a documented code that the operation does not return",
      { file: things, from: "[UNAUTHORIZED, RATE_LIMITED]", to: "[UNAUTHORIZED, NOT_FOUND]" },
      "listThings has no response with NOT_FOUND",
      "/get/x-errors-documented/1",
    ],
    [
      "a schema whose code is no constant",
      { file: errors, from: "code: { const: NOT_FOUND }", to: "code: { type: string }" },
      'The schema has "x-error", but its code is not fixed',
      "/schemas/NOT_FOUND/properties/code",
    ],
    [
      "an example whose code its response does not allow",
      {
        file: errors,
        from: "{ error: { code: NOT_FOUND, message: Nothing. } }",
        to: "{ error: { code: UNAUTHORIZED, message: Nothing. } }",
      },
      "This response does not allow UNAUTHORIZED",
      "/responses/NotFound/content/application~1json/examples/NOT_FOUND/value/error/code",
    ],
    [
      "an example without a documented code that shows the code of another response",
      { file: things, from: "value: { error: {} }", to: "value: { error: { code: RATE_LIMITED } }" },
      "This response does not allow RATE_LIMITED",
      "/post/responses/409/content/application~1json/examples/conflict",
    ],
    [
      "a redirect's example whose code is not allowed",
      { file: flat, from: "back?error=server_error#top", to: "back?error=invalid_client" },
      "This response does not allow invalid_client",
      "/paths/~1authorize/get/responses/302/headers/location/examples/server_error",
    ],
    [
      "two operations of one name",
      { file: things, from: "operationId: getThing\n", to: "operationId: listThings\n" },
      'The operationId "listThings" is taken by GET /things',
      "/x-item/get",
    ],
  ])("%s", async (_name, edit, message, pointer) => {
    const findings = await findingsOf(copyProject(edit), edit.file.split("/")[1] ?? "");
    const finding = findings.find((each) => each.message.startsWith(message));
    expect(finding ?? findings).toMatchObject({ file: edit.file, pointer });
    expect(finding?.remedy).toMatch(/[\w`")]\.$/);
    expect(finding?.line).toBeGreaterThan(0);
  });

  test("all contradictions are reported at once, each once", async () => {
    const findings = await findingsOf(
      copyProject(
        { file: errors, from: "code: NOT_FOUND, message: Nothing.", to: "code: NOTFOUND, message: Nothing." },
        { file: errors, from: "code: RATE_LIMITED, message: Slow", to: "code: LIMITED, message: Slow" },
        { file: things, from: "[UNAUTHORIZED, RATE_LIMITED]", to: "[NOPE]" },
      ),
      "nested",
    );
    expect(findings.map(({ message }) => message)).toEqual([
      "This response does not allow LIMITED",
      "This response does not allow NOTFOUND",
      "There is no code NOPE",
    ]);
  });

  test("an envelope that points beside the codes is one fault", async () => {
    const edit = { file: root, from: "code: /error/code", to: "code: /error/kind" };
    const findings = await findingsOf(copyProject(edit), "nested");
    expect(findings).toMatchObject([
      {
        file: root,
        pointer: "/x-error-envelope/code",
        message: "No schema with `x-error` has a constant where the envelope puts the code",
      },
    ]);
  });

  test("a malformed document is reported or tolerated, never a crash", async () => {
    for (const [from, to] of [
      ['responses:\n    "200":', 'responses: []\n  x-old:\n    "200":'],
      ["parameters:\n  - $ref: ../schemas.yaml#/parameters/Page", "parameters: 5"],
      ["tags: [Things]", "tags: Things"],
      ["  x-errors-documented: [UNAUTHORIZED, RATE_LIMITED]\n", "  security: nobody\n"],
    ] as const) {
      const error = await loadContract(copyProject({ file: things, from, to }), "nested").catch(
        (reason: unknown) => reason,
      );
      if (error instanceof Error) expect(error).toBeInstanceOf(ContractError);
    }
  });
});

function short({ status, code, basis }: Case): string {
  return `${status} ${code} ${basis}`;
}

async function findingsOf(root: string, api: string) {
  const error = await loadContract(root, api).catch((reason: unknown) => reason);
  if (!(error instanceof ContractError)) throw error instanceof Error ? error : new Error("The contract was accepted");
  return error.findings;
}
