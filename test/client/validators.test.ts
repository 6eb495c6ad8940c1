import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { responseValidation } from "../../client/optional/response-validation.ts";
import { type StandardSchema, type Validator, validation } from "../../client/optional/validation.ts";
import { formats } from "../../client/validation/formats.ts";
import { createAuthOSClient } from "../../generated/authos/client.ts";
import { createServiceUser } from "../../generated/authos/validators/create-service-user.ts";
import { createDPerspectiveClient } from "../../generated/dperspective/client.ts";
import { responses as consent } from "../../generated/dperspective/responses/index.ts";
import { createMedblocksClient, InvalidRequestError } from "../../generated/medblocks/client.ts";
import { fixture } from "../../generated/medblocks/fixtures.ts";
import { responses } from "../../generated/medblocks/responses/index.ts";
import { listPatients } from "../../generated/medblocks/responses/list-patients.ts";
import { validators } from "../../generated/medblocks/validators/index.ts";
import { loadContracts } from "../../scripts/contract/load-contract.ts";
import { operationKey } from "../../scripts/generate/naming.ts";
import { exampleInput } from "./example-input.ts";
import { json, scriptedFetch } from "./scripted-fetch.ts";

const contracts = await loadContracts(join(import.meta.dirname, "../.."));

describe.each(contracts.map((contract) => [contract.api, contract] as const))("%s", async (api, contract) => {
  const generated: { validators: Record<string, Validator> } = await import(
    `../../generated/${api}/validators/index.ts`
  );
  const examples = contract.operations.flatMap((operation) =>
    Object.values(operation.requestBody?.content ?? {}).flatMap(({ examples }) =>
      Object.entries(examples).map(([name, body]) => [`${operation.operationId} ${name}`, operation, body] as const),
    ),
  );

  test.each(examples)("accepts the example %s", (_, operation, body) => {
    const { params } = exampleInput(operation);
    expect(generated.validators[operationKey(operation)]?.({ params, body })).toEqual([]);
  });

  test("refuses what is missing, everywhere it is required", () => {
    const required = contract.operations.filter(
      ({ requestBody, parameters }) =>
        requestBody?.required || parameters.some((parameter) => parameter.required && parameter.in !== "header"),
    );
    for (const operation of required) {
      const issues = generated.validators[operationKey(operation)]?.({ params: {}, body: undefined });
      expect(issues?.length, operation.operationId).toBeGreaterThan(0);
    }
  });
});

describe.each(contracts.map((contract) => [contract.api, contract] as const))(
  "the data of %s",
  async (api, contract) => {
    const generated: { responses: Record<string, StandardSchema<unknown>> } = await import(
      `../../generated/${api}/responses/index.ts`
    );
    const answers = contract.operations.flatMap((operation) =>
      operation.examples
        .filter(({ status, mediaType }) => status < 300 && /json/.test(mediaType ?? ""))
        .map(({ name, body }) => [`${operation.operationId} ${name}`, operationKey(operation), body] as const),
    );

    test("accepts every example, and no number", async () => {
      expect(answers.length).toBeGreaterThan(0);
      for (const [name, key, body] of answers) {
        const schema = generated.responses[key]?.["~standard"];
        expect(await schema?.validate(body), name).toEqual({ value: body });
        expect(await schema?.validate(7), name).toHaveProperty("issues.0.path", []);
      }
    });
  },
);

test("a schema of data names the first fault and where it is, without the value", async () => {
  const { validate } = listPatients["~standard"];
  const page = await fixture("GET /patients", "ok").json();
  page.data[0].id = ["CANARY"];
  const result = await validate(page);
  expect(result.issues).toEqual([{ message: "must be string", path: ["data", 0, "id"] }]);
});

describe("responseValidation by the contract", () => {
  const answer = { id: "p", email: "CANARY" };

  test("refuses data that breaks it, and leaves what is not JSON", async () => {
    const { fetch } = scriptedFetch(json(200, answer));
    const client = createMedblocksClient({ fetch, extensions: [responseValidation(responses)] });
    const params = { path: { id: "p" } };
    const { error } = await client.GET("/patients/{id}", { params });
    expect(error).toMatchObject({ reason: "invalid-data" });
    expect((await client.GET("/patients/{id}", { params, parseAs: "text" })).data).toBe(JSON.stringify(answer));
    expect((await client.GET("/patients/{id}", { params, parseAs: "json" })).ok).toBe(false);
  });

  test("accepts an answer without data where the contract has one", async () => {
    const { fetch } = scriptedFetch(new Response(null, { status: 204 }));
    const extensions = [responseValidation(consent)];
    const client = createDPerspectiveClient({ fetch, extensions });
    expect((await client.DELETE("/partner/consent/grants/{id}", { params: { path: { id: "1" } } })).ok).toBe(true);
  });
});

describe("what a validator says", () => {
  const session = (body: unknown) => validators["POST /sessions"]?.({ params: {}, body }) ?? [];

  test("names every member at fault", () => {
    const issues = session({
      patient_id: "",
      patient_email: "nobody",
      return_url: 7,
      return_button_label: "x".repeat(61),
    });
    expect(issues.map(({ path }) => path).sort()).toEqual([
      "/body/patient_email",
      "/body/patient_id",
      "/body/return_button_label",
      "/body/return_url",
    ]);
    expect(session({})).toContainEqual({ path: "/body/patient_id", message: "is missing" });
  });

  test("holds no value and no name of the caller's", () => {
    const issues = session({
      patient_id: "p",
      return_url: "https://x.test",
      CANARY: "CANARY",
      metadata: { "CANARY/1": { CANARY: ["CANARY"] } },
    });
    expect(issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(issues)).not.toContain("CANARY");
  });

  test("becomes an error before anything is sent", async () => {
    const script = scriptedFetch(json(200, {}));
    const client = createMedblocksClient({ fetch: script.fetch, extensions: [validation(validators)] });
    const { error } = await client.POST("/sessions", {
      body: { patient_id: "p", return_url: "https://x.test", patient_email: "nobody", expires_in: 600 },
    });
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).toMatchObject({ field: "body/patient_email", issues: [{ path: "/body/patient_email" }] });
    expect(script.sent).toHaveLength(0);
  });

  test("can be one operation's alone, as the page of AuthOS validates an address", async () => {
    const script = scriptedFetch(json(201, {}));
    const client = createAuthOSClient({
      baseUrl: "https://sso.test",
      fetch: script.fetch,
      extensions: [validation({ "POST /api/service/users": createServiceUser })],
    });
    expect((await client.POST("/api/service/users", { body: { email: "not-an-email" } })).error).toMatchObject({
      field: "body/email",
    });
    expect((await client.POST("/api/service/users", { body: { email: "a@example.com" } })).error).toBeUndefined();
    expect(script.sent).toHaveLength(1);
  });
});

describe("formats", () => {
  test.each([
    ["date", "2024-02-29", true],
    ["date", "2023-02-29", false],
    ["date", "2023-02-30", false],
    ["date", "0050-01-01", true],
    ["date", "2023-13-01", false],
    ["date-time", "2025-01-15T10:30:00Z", true],
    ["date-time", "2025-01-15t10:30:00.123+02:00", true],
    ["date-time", "2025-02-30T10:30:00Z", false],
    ["date-time", "2025-01-15T24:00:00Z", false],
    ["date-time", "2016-12-31T23:59:60Z", true],
    ["date-time", "2025-01-15T10:30:00", false],
    ["email", "a@example.com", true],
    ["email", "a.b+c@sub.example.co", true],
    ["email", "a@localhost", false],
    ["email", "a b@example.com", false],
    ["email", "a@@example.com", false],
    ["uri", "https://example.com/a?b#c", true],
    ["uri", "myapp://callback", true],
    ["uri", "/relative", false],
    ["uri", "https://a b", false],
    ["uuid", "00000000-0000-4000-8000-000000000001", true],
    ["uuid", "00000000-0000-4000-8000", false],
  ] as const)("%s: %j is %j", (format, text, expected) => {
    expect(formats[format](text)).toBe(expected);
  });

  test("agree with ajv-formats on dates, times and ids", () => {
    const ajv = new Ajv2020();
    // Its declarations are those of an ES module, but Node sees CommonJS.
    (ajvFormats as unknown as typeof ajvFormats.default)(ajv);
    const number = (most: number) => fc.nat(most).map((value) => String(value).padStart(2, "0"));
    const time = fc
      .tuple(
        fc.integer({ min: 1000, max: 9999 }),
        number(14),
        number(33),
        number(25),
        number(62),
        fc.constantFrom("Z", "+01:00", ""),
      )
      .map(([year, month, day, hour, second, zone]) => `${year}-${month}-${day}T${hour}:30:${second}${zone}`);
    for (const format of ["date", "date-time", "uuid"] as const) {
      const check = ajv.compile({ type: "string", format });
      const texts =
        format === "date"
          ? time.map((text) => text.slice(0, 10))
          : format === "uuid"
            ? fc.oneof(fc.uuid(), fc.string())
            : time;
      fc.assert(fc.property(texts, (text) => (/:60/.test(text) ? true : formats[format](text) === check(text))));
    }
  });
});
