import { describe, expect, test } from "vitest";
import { loadContracts } from "../contract/load-contract.ts";
import { readEnvelope } from "../contract/reading/errors/envelope.ts";
import { isObject } from "../contract/reading/json.ts";
import type { MockAnswer } from "./answers/mock-answer.ts";
import { createMockHandler } from "./mock-handler.ts";
import { type Changes, operationOf, sendRequest } from "./testing/request.ts";

const contracts = await loadContracts(process.cwd());
const handler = await createMockHandler(contracts, { frozen: true, rateLimits: [], now: () => 0 });

function contractOf(api: string) {
  const contract = contracts.find((one) => one.api === api);
  if (contract === undefined) throw new Error(`There is no contract "${api}".`);
  return contract;
}

function fieldsOf(api: string, { status, headers, body }: MockAnswer) {
  const text = String(body ?? "null");
  const json = /json/.test(headers["content-type"] ?? "") ? JSON.parse(text) : null;
  return readEnvelope(contractOf(api).envelopes[0] ?? {}, { status, headers, body: json });
}

const tooLarge = Buffer.alloc(1_100_000, " ");
const hugeBody = Buffer.alloc(33 * 1_048_576, " ");
const noCredential: Changes = { headers: { authorization: "", "x-api-key": "" } };

const table: [
  api: string,
  operationId: string,
  what: string,
  Changes,
  status: number,
  code: string | null,
  fields?: object,
][] = [
  ["medblocks", "listPatients", "a good request", {}, 200, null],
  ["medblocks", "listPatients", "no credential", noCredential, 401, "missing_api_key"],
  [
    "medblocks",
    "listPatients",
    "a credential of another kind",
    { headers: { authorization: "Basic eDp5" } },
    401,
    "invalid_api_key",
  ],
  ["medblocks", "listPatients", "an expired key", { credential: "mb_sk_sbx_expired" }, 401, "expired_api_key"],
  ["medblocks", "listPatients", "a key without scope", { credential: "mb_sk_sbx_noscope" }, 403, "insufficient_scope"],
  [
    "medblocks",
    "listPatients",
    "a key that names a code",
    { credential: "mb_sk_sbx_quota_exceeded" },
    429,
    "quota_exceeded",
  ],
  [
    "medblocks",
    "listPatients",
    "a bad parameter",
    { target: (path) => `${path}?limit=0` },
    400,
    "invalid_data",
    { param: "limit" },
  ],
  [
    "medblocks",
    "listPatients",
    "another version",
    { headers: { version: "2020-01-01" } },
    400,
    "unsupported_api_version",
    { param: "Version" },
  ],
  ["medblocks", "createPatient", "malformed JSON", { body: '{"a":' }, 400, "bad_request"],
  ["medblocks", "createPatient", "a missing field", { body: "{}" }, 400, "bad_request", { param: "patient_id" }],
  ["medblocks", "createPatient", "a body that is too large", { body: hugeBody }, 413, "payload_too_large"],
  [
    "medblocks",
    "createPatient",
    "a value that names a code",
    { body: '{"patient_id":"external_id_already_exists"}' },
    409,
    "external_id_already_exists",
    { param: "patient_id" },
  ],
  [
    "medblocks",
    "createPatient",
    "a duplicate",
    { body: '{"patient_id":"pat_duplicate"}' },
    409,
    "external_id_already_exists",
    { param: "patient_id" },
  ],
  ["medblocks", "getPatient", "somebody else's id", { target: () => "/patients/foreign" }, 404, "resource_not_found"],
  ["medblocks", "listPatients", "an unknown path", { target: () => "/nothing" }, 404, "resource_not_found"],
  ["medblocks", "listPatients", "a limited key", { credential: "mb_sk_sbx_limited" }, 429, "throttled"],
  ["medblocks", "createPatient", "another media type", { headers: { "content-type": "text/xml" } }, 400, "bad_request"],
  [
    "medblocks",
    "getPatient",
    "an unknown id",
    { target: (path) => path.replace(/[^/]+$/, "user_unknown") },
    404,
    "resource_not_found",
    { param: "id" },
  ],
  [
    "medblocks",
    "getPatient",
    "a percent-encoding that is broken",
    { target: (path) => path.replace(/[^/]+$/, "%ZZ") },
    400,
    "invalid_data",
    { param: "id" },
  ],

  ["dperspective", "listSymptoms", "a good request", {}, 200, null],
  ["dperspective", "listSymptoms", "no credential", noCredential, 401, "UNAUTHORIZED"],
  ["dperspective", "listSymptoms", "a revoked token", { credential: "revoked" }, 401, "UNAUTHORIZED"],
  ["dperspective", "listSymptoms", "an expired token", { credential: "expired" }, 401, "TOKEN_EXPIRED"],
  [
    "dperspective",
    "listSymptoms",
    "a token without the scope",
    { credential: "scopes:read:trends" },
    403,
    "INSUFFICIENT_SCOPE",
    { requiredScope: "read:symptoms" },
  ],
  [
    "dperspective",
    "listSymptoms",
    "a token with the scope",
    { credential: "scopes:read:trends,read:symptoms" },
    200,
    null,
  ],
  [
    "dperspective",
    "listReadingsOfCategory",
    "the scope of another category",
    { credential: "scopes:read:health-data:sleep" },
    403,
    "INSUFFICIENT_SCOPE",
    { requiredScope: "read:health-data:heart" },
  ],
  ["dperspective", "listSymptoms", "no consent", { credential: "noconsent" }, 403, "CONSENT_REQUIRED"],
  [
    "dperspective",
    "listSymptoms",
    "another version",
    { target: (path) => path.replace("v1", "v2") },
    400,
    "UNSUPPORTED_VERSION",
  ],
  ["dperspective", "listSymptoms", "an unknown path", { target: () => "/api/v1/nothing" }, 404, "NOT_FOUND"],
  [
    "dperspective",
    "getMedicationAdherence",
    "an unknown id",
    { target: (path) => path.replace(/[^/]+\/adherence/, "unknown/adherence") },
    404,
    "NOT_FOUND",
  ],
  ["dperspective", "registerApplication", "a body that is too large", { body: tooLarge }, 400, "VALIDATION_ERROR"],
  [
    "dperspective",
    "registerApplication",
    "another media type",
    { headers: { "content-type": "text/xml" } },
    400,
    "VALIDATION_ERROR",
  ],

  ["authos", "listServiceUsers", "a good request", {}, 200, null],
  ["authos", "listServiceUsers", "no credential", noCredential, 401, "UNAUTHORIZED"],
  ["authos", "listServiceUsers", "an unknown key", { credential: "sk_unknown" }, 401, "UNAUTHORIZED"],
  ["authos", "getProfile", "an expired token", { credential: "expired" }, 401, "TOKEN_EXPIRED"],
  ["authos", "getProfile", "a malformed token", { credential: "malformed" }, 401, "JWT_ERROR"],
  [
    "authos",
    "createDeviceToken",
    "a device that is not approved",
    {
      body: '{"grant_type":"urn:ietf:params:oauth:grant-type:device_code","device_code":"DEVICE_CODE_PENDING","client_id":"x"}',
    },
    400,
    "DEVICE_CODE_PENDING",
  ],

  ["loop", "listGrants", "a good request", {}, 200, null],
  ["loop", "listGrants", "an expired token", { credential: "lph_at_expired" }, 401, "invalid_token"],
  ["loop", "listGrants", "a token without scope", { credential: "lph_at_noscope" }, 401, "insufficient_scope"],
  ["loop", "createToken", "another grant", { body: "grant_type=password&client_id=c" }, 400, "unsupported_grant_type"],
  ["loop", "createToken", "no grant", { body: "client_id=c" }, 400, "invalid_request"],
  [
    "loop",
    "createToken",
    "a refresh without its token",
    { body: "grant_type=refresh_token&client_id=c" },
    400,
    "invalid_request",
  ],
  [
    "loop",
    "startAuthorization",
    "another response type",
    { target: (path) => path.replace("response_type=code", "response_type=token") },
    302,
    "unsupported_response_type",
  ],
  [
    "loop",
    "startAuthorization",
    "a plain challenge",
    { target: (path) => path.replace("S256", "plain") },
    302,
    "invalid_request",
  ],
  [
    "loop",
    "startAuthorization",
    "no redirect URI",
    { target: (path) => path.replace(/redirect_uri=[^&]+&/, "") },
    400,
    "invalid_request",
  ],
];

describe("by cause", () => {
  test.each(table)("%s %s: %s", async (api, operationId, _what, changes, status, code, fields = {}) => {
    const contract = contractOf(api);
    const answer = await sendRequest(handler, contract, operationOf(contract, operationId), changes);
    expect({ status: answer.status, code: answer.code ?? null }, answer.why).toEqual({ status, code });
    expect(fieldsOf(api, answer)).toMatchObject({ ...(code === null ? {} : { code }), ...fields });
  });

  test.each(contracts)("$api: the requests of its own examples are good", async (contract) => {
    for (const operation of contract.operations) {
      const headers = { "x-mock-client": operation.operationId };
      const answer = await sendRequest(handler, contract, operation, { headers });
      expect(answer.status, `${operation.operationId}: ${answer.why}`).toBeLessThan(400);
    }
  });

  test.each(contracts)("$api: no cause leads out of the contract", async (contract) => {
    for (const operation of contract.operations) {
      for (const credential of ["expired", "revoked", "unknown", "malformed", "noscope", "limited"]) {
        if (operation.security.length === 0) continue;
        const answer = await sendRequest(handler, contract, operation, { credential });
        if (answer.status < 400) continue;
        expect(
          operation.cases.map(({ code }) => code),
          `${operation.operationId}: ${answer.why}`,
        ).toContain(answer.code);
      }
    }
  });

  test("a scope that is missing is named in the challenge", async () => {
    const contract = contractOf("loop");
    const operation = contract.operations.find(({ security }) =>
      security.some((way) => way.some(({ scopes }) => scopes.length > 0)),
    );
    if (operation === undefined) throw new Error("No operation of Loop needs a scope.");
    const answer = await sendRequest(handler, contract, operation, { credential: "scopes:nothing" });
    expect(answer.code).toBe("insufficient_scope");
    expect(answer.headers["www-authenticate"]).toContain(`scope="${operation.security[0]?.[0]?.scopes.join(" ")}"`);
  });

  test("a key that comes again with another body is refused, with the same body it is not", async () => {
    const contract = contractOf("dperspective");
    const operation = operationOf(contract, "approvePending");
    const headers = { "idempotency-key": "k1" };
    const first = await sendRequest(handler, contract, operation, { headers, body: '{"approvedScopes":[]}' });
    const again = await sendRequest(handler, contract, operation, { headers, body: '{"approvedScopes":[]}' });
    const other = await sendRequest(handler, contract, operation, {
      headers,
      body: '{"approvedScopes":["read:medications"]}',
    });
    expect([first.status, again.status, other.status, other.code]).toEqual([204, 204, 400, "VALIDATION_ERROR"]);
  });

  test("of Loop, it is a conflict", async () => {
    const contract = contractOf("loop");
    const operation = operationOf(contract, "createLabOrder");
    const [content] = Object.values(operation.requestBody?.content ?? {});
    const example = Object.values(content?.examples ?? {})[0];
    const ordered = async (more: object) => {
      const body = JSON.stringify({ ...(isObject(example) ? example : {}), ...more });
      const { status, code } = await sendRequest(handler, contract, operation, {
        headers: { "idempotency-key": "k2" },
        body,
      });
      return code ?? status;
    };
    const first = await ordered({});
    expect([await ordered({}), await ordered({ panel_id: "pcos" })]).toEqual([first, "conflict"]);
    expect(first).toBe(201);
  });
});
