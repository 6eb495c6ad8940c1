import { describe, expect, test } from "vitest";
import { loadContracts } from "../contract/load-contract.ts";
import { isObject } from "../contract/reading/json.ts";
import { createMockHandler } from "./mock-handler.ts";
import { type Changes, operationOf, sendRequest } from "./testing/request.ts";

const contracts = await loadContracts(process.cwd());
const handler = await createMockHandler(contracts, { frozen: true, rateLimits: [], now: () => 0 });

/** What each provider answers to each mistake: to an operation that reads one thing by id, and one that writes. */
const providers = {
  authos: {
    reads: "getOrganization",
    writes: "createService",
    member: "name",
    codes: {
      "no credential": "401 UNAUTHORIZED",
      "malformed credential": "401 JWT_ERROR",
      "unknown credential": "401 UNAUTHORIZED",
      "expired credential": "401 TOKEN_EXPIRED",
      "revoked credential": "401 UNAUTHORIZED",
      "no scope": "403 FORBIDDEN",
      "rate limit": "429 RATE_LIMIT_EXCEEDED",
      "malformed JSON": "400 BAD_REQUEST",
      "missing field": "400 BAD_REQUEST",
      "invalid field": "400 BAD_REQUEST",
      "another media type": "400 BAD_REQUEST",
      "large body": "413 undefined",
      "unknown id": "404 NOT_FOUND",
      "unknown path": "404 NOT_FOUND",
    },
  },
  dperspective: {
    reads: "getMedicationAdherence",
    writes: "registerApplication",
    member: "displayName",
    codes: {
      "no credential": "401 UNAUTHORIZED",
      "malformed credential": "401 UNAUTHORIZED",
      "unknown credential": "401 UNAUTHORIZED",
      "expired credential": "401 TOKEN_EXPIRED",
      "revoked credential": "401 UNAUTHORIZED",
      "no scope": "403 INSUFFICIENT_SCOPE",
      "rate limit": "429 RATE_LIMITED",
      "malformed JSON": "400 VALIDATION_ERROR",
      "missing field": "400 VALIDATION_ERROR",
      "invalid field": "400 VALIDATION_ERROR",
      "another media type": "400 VALIDATION_ERROR",
      "large body": "400 VALIDATION_ERROR",
      "unknown id": "404 NOT_FOUND",
      "unknown path": "404 NOT_FOUND",
    },
  },
  loop: {
    reads: "getSafePatient",
    writes: "createPatient",
    member: "brand_id",
    codes: {
      "no credential": "401 unauthenticated",
      "malformed credential": "401 invalid_token",
      "unknown credential": "401 invalid_token",
      "expired credential": "401 invalid_token",
      "revoked credential": "401 invalid_token",
      "no scope": "401 insufficient_scope",
      "rate limit": "429 rate_limited",
      "malformed JSON": "400 validation_error",
      "missing field": "400 validation_error",
      "invalid field": "400 validation_error",
      "another media type": "400 validation_error",
      "large body": "413 undefined",
      "unknown id": "404 not_found",
      "unknown path": "404 not_found",
    },
  },
  "medblocks-patient-sessions": {
    reads: "getWebhook",
    writes: "createWebhook",
    member: "url",
    codes: {
      "no credential": "401 missing_api_key",
      "malformed credential": "401 invalid_api_key",
      "unknown credential": "401 invalid_api_key",
      "expired credential": "401 expired_api_key",
      "revoked credential": "401 invalid_api_key",
      "no scope": "403 insufficient_scope",
      "rate limit": "429 throttled",
      "malformed JSON": "400 bad_request",
      "missing field": "400 bad_request",
      "invalid field": "400 invalid_data",
      "another media type": "400 bad_request",
      "large body": "413 payload_too_large",
      "unknown id": "404 resource_not_found",
      "unknown path": "404 resource_not_found",
    },
  },
  medblocks: {
    reads: "getPatient",
    writes: "createPatient",
    member: "patient_id",
    codes: {
      "no credential": "401 missing_api_key",
      "malformed credential": "401 invalid_api_key",
      "unknown credential": "401 invalid_api_key",
      "expired credential": "401 expired_api_key",
      "revoked credential": "401 invalid_api_key",
      "no scope": "403 insufficient_scope",
      "rate limit": "429 throttled",
      "malformed JSON": "400 bad_request",
      "missing field": "400 bad_request",
      "invalid field": "400 invalid_data",
      "another media type": "400 bad_request",
      "large body": "413 payload_too_large",
      "unknown id": "404 resource_not_found",
      "unknown path": "404 resource_not_found",
    },
  },
} as const;

type Mistake = keyof (typeof providers)["loop"]["codes"];

/** How each mistake is made, by reading or by writing; given a good body, the member of it that is spoilt, and a path. */
const mistakes: Record<Mistake, (body: object, member: string, path: string) => Changes & { writes?: true }> = {
  "no credential": () => ({ headers: { authorization: "" } }),
  "malformed credential": () => ({ credential: "malformed" }),
  "unknown credential": () => ({ credential: "unknown" }),
  "expired credential": () => ({ credential: "expired" }),
  "revoked credential": () => ({ credential: "revoked" }),
  "no scope": () => ({ credential: "noscope" }),
  "rate limit": () => ({ credential: "limited" }),
  "malformed JSON": () => ({ writes: true, body: '{"a":' }),
  "missing field": () => ({ writes: true, body: "{}" }),
  "invalid field": (body, member) => ({ writes: true, body: JSON.stringify({ ...body, [member]: 5 }) }),
  "another media type": () => ({ writes: true, headers: { "content-type": "text/xml" } }),
  "large body": () => ({ writes: true, body: Buffer.alloc(33 * 1_048_576, " ") }),
  "unknown id": (_body, _member, path) => ({ target: () => path.replace(/\{[^{}]+\}/g, "unknown") }),
  "unknown path": () => ({ target: () => "/nothing" }),
};

describe.each(Object.entries(providers))("%s answers with its own codes", (api, { reads, writes, member, codes }) => {
  const contract = contracts.find((one) => one.api === api);
  if (contract === undefined) throw new Error(`There is no contract "${api}".`);

  test.each(Object.entries(codes))("%s: %s", async (mistake, expected) => {
    const written = operationOf(contract, writes);
    const [content] = Object.values(written.requestBody?.content ?? {});
    const body = Object.values(content?.examples ?? {})[0];
    // The keys of the row are mistakes.
    const read = operationOf(contract, reads);
    const changes = mistakes[mistake as Mistake](isObject(body) ? body : {}, member, read.path);
    const answer = await sendRequest(handler, contract, changes.writes ? written : read, changes);
    expect(`${answer.status} ${answer.code}`, answer.why).toBe(expected);
  });

  test("a method that a path does not take", async () => {
    const answer = await sendRequest(handler, contract, operationOf(contract, reads), { method: "TRACE" });
    expect([answer.status, answer.headers.allow?.startsWith("GET")]).toEqual([405, true]);
  });
});
