import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Contract } from "../scripts/contract/contract.ts";
import { findApis } from "../scripts/contract/find-apis.ts";
import { loadContracts } from "../scripts/contract/load-contract.ts";
import { readCode, readField } from "../scripts/contract/reading/errors/envelope.ts";
import { medblocksTypes, providerCodes, statusesWithoutCode } from "./provider-codes.ts";

const root = join(import.meta.dirname, "..");
let contracts: Map<string, Contract>;

beforeAll(async () => {
  contracts = new Map((await loadContracts(root)).map((contract) => [contract.api, contract]));
});

function contractOf(api: string): Contract {
  const contract = contracts.get(api);
  if (contract === undefined) throw new Error(`There is no contract for ${api}`);
  return contract;
}

test("every API has an oracle", () => {
  expect(Object.keys(providerCodes).sort()).toEqual(findApis(root));
});

describe.each(Object.keys(providerCodes))("%s", (api) => {
  const codes = Object.entries(providerCodes[api] ?? {});

  test.each(codes)("%s is on an operation at its status, with an example and the code in it", (code, statuses) => {
    const {
      operations,
      envelopes: [envelope = {}],
    } = contractOf(api);
    const cases = operations.flatMap((operation) => operation.cases).filter((found) => found.code === code);
    expect([...new Set(cases.map(({ status }) => status))].sort()).toEqual(statuses);
    for (const found of cases) expect(readCode(envelope, found)).toBe(code);
  });

  test("every code says how to recover, what to do, what to show, and where that is known from", () => {
    for (const { code, recovery, action, userMessage, source } of contractOf(api).codes.values()) {
      if (code.startsWith("$")) continue;
      expect(recovery, code).not.toBe("");
      expect(action, code).not.toBe("");
      expect(userMessage, code).not.toBe("");
      expect(source, code).toMatch(/^https:\/\//);
    }
  });

  test("an error whose code is not documented keeps every other member of the envelope", () => {
    const {
      operations,
      envelopes: [{ code, message, timestamp } = {}],
    } = contractOf(api);
    const uncoded = operations.flatMap((operation) => operation.cases).filter((found) => found.code.startsWith("$"));
    for (const example of uncoded) {
      for (const member of [code, message, timestamp].filter((pointer) => pointer !== undefined)) {
        expect(readField(member, example), `${example.operationId} ${example.status} ${member}`).toBeTypeOf("string");
      }
    }
  });

  test("statuses that the provider lists without a code have a case without one", () => {
    const { operations } = contractOf(api);
    for (const status of statusesWithoutCode[api] ?? []) {
      const cases = operations.flatMap((operation) => operation.cases).filter((found) => found.code === `$${status}`);
      expect(cases.length, String(status)).toBeGreaterThan(0);
    }
  });
});

/** The operations of SDK 0.2.4, then those that the pages on passwords and on the second factor list. */
const publishedByAuthOS = `
  GET /api/user/identities, POST /api/user/identities/{provider}/link, DELETE /api/user/identities/{provider},
  GET /api/invitations, GET /api/organizations, PATCH /api/organizations/{org_slug},
  GET /api/organizations/{org_slug}/analytics/login-trends,
  GET /api/organizations/{org_slug}/analytics/logins-by-provider,
  GET /api/organizations/{org_slug}/analytics/logins-by-service,
  GET /api/organizations/{org_slug}/analytics/recent-logins, GET /api/organizations/{org_slug}/invitations,
  POST /api/organizations/{org_slug}/invitations/{invitation_id},
  GET /api/organizations/{org_slug}/oauth-credentials/{provider},
  POST /api/organizations/{org_slug}/oauth-credentials/{provider},
  GET /api/organizations/{org_slug}/services/{service_slug},
  PATCH /api/organizations/{org_slug}/services/{service_slug},
  GET /api/organizations/{org_slug}/services/{service_slug}/plans, GET /api/organizations/{org_slug}/users/{user_id},
  GET /api/platform/analytics/overview, GET /api/platform/analytics/organization-status,
  GET /api/platform/analytics/growth-trends, GET /api/platform/analytics/login-activity,
  GET /api/platform/analytics/top-organizations, GET /api/platform/analytics/recent-organizations,
  POST /api/auth/forgot-password, POST /api/auth/reset-password, POST /api/auth/resend-verification,
  GET /auth/verify-email, POST /api/user/set-password, POST /api/user/change-password, GET /api/user/mfa/status,
  POST /api/user/mfa/setup, POST /api/user/mfa/verify, DELETE /api/user/mfa,
  POST /api/user/mfa/backup-codes/regenerate`;

test.each(publishedByAuthOS.split(",").map((line) => line.trim()))("AuthOS has %s", (label) => {
  const { operations } = contractOf("authos");
  const found = operations.find(({ method, path }) => `${method.toUpperCase()} ${path}` === label);
  expect(found?.responses.some(({ status }) => status < 300)).toBe(true);
});

describe("AuthOS' messages name what the operation is about", () => {
  const subjects: Record<string, RegExp> = {
    Organization: /org/i,
    Service: /service/i,
    User: /user|token|password/i,
    "User is not a member": /member|ownership/i,
    "End-user": /user_id/,
    Identity: /provider/,
    Invitation: /invitation/,
    OAuth: /oauth-credentials/,
    API: /api_key_id/,
    Plan: /plan_id/,
    Subscription: /subscriptions/,
    "Missing or invalid Authorization header": /bearerJwt/,
    "Invalid API key": /apiKey/,
    "Invalid refresh token": /refresh_token/,
    "Invalid email or password": /password/,
    "Pre-authentication token": /preauth_token/,
    Client: /client_id/,
  };

  test.each(["NOT_FOUND", "UNAUTHORIZED"])("%s", (code) => {
    const { operations } = contractOf("authos");
    const found = operations.flatMap((operation) =>
      operation.cases.filter((example) => example.code === code).map((example) => ({ operation, example })),
    );
    expect(found.length).toBeGreaterThan(50);
    for (const { operation, example } of found) {
      const text = String(readField("/error", example));
      const [, subject] = Object.entries(subjects).findLast(([begin]) => text.startsWith(begin)) ?? [];
      const { path, description, parameters, requestBody, security } = operation;
      const about = JSON.stringify([path, description, parameters, requestBody, security]);
      expect(about, `${operation.operationId}: ${text}`).toMatch(subject ?? /^$/);
    }
  });
});

test("AuthOS' wrong current password is a 401 that no refresh follows", () => {
  const { operations, codes } = contractOf("authos");
  const change = operations.find(({ operationId }) => operationId === "changePassword");
  expect(change?.description).toMatch(/wrong current password gets `UNAUTHORIZED`/);
  expect(codes.get("UNAUTHORIZED")?.recovery).not.toBe("refresh");
});

describe("dPerspective's sameness", () => {
  test.each(["UNAUTHORIZED", "NOT_FOUND"])("%s has one body and no header of its own anywhere", (code) => {
    const { operations } = contractOf("dperspective");
    const answers = operations
      .flatMap(({ cases }) => cases)
      .filter((found) => found.code === code)
      .map(({ body, headers, status }) => JSON.stringify({ body, headers, status }));
    expect(answers.length).toBeGreaterThan(3);
    expect(new Set(answers).size).toBe(1);
  });
});

describe("Medblocks' types", () => {
  test.each(Object.entries(medblocksTypes))("%s holds its codes", (type, codes) => {
    const { operations } = contractOf("medblocks");
    const cases = operations.flatMap((operation) => operation.cases);
    const found = cases.filter(({ body }) => readField("/error/type", { status: 400, headers: {}, body }) === type);
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual([...codes].sort());
  });
});

describe("Medblocks' patient sessions", () => {
  const publishedToday = `
    GET /health, POST /patients, GET /patients, GET /patients/{id}, PUT /patients/{id}, DELETE /patients/{id},
    DELETE /patients/{id}/connections/{connection_id}, GET /patients/{id}/patient-sessions, GET /patients/{id}/records,
    GET /connections, GET /connections/{id}, POST /patient-sessions, GET /patient-sessions/{id},
    GET /launch-contexts/{id}, POST /webhooks, GET /webhooks, GET /webhooks/{id}, PATCH /webhooks/{id},
    DELETE /webhooks/{id}, POST /webhooks/{id}/rotate-secret, GET /webhooks/{id}/events, POST /events/{id}/redeliver`;

  test("the 22 operations are those of the provider's document, and each success is a 200", () => {
    const { operations } = contractOf("medblocks-patient-sessions");
    const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(described.sort()).toEqual(
      publishedToday
        .split(",")
        .map((entry) => entry.trim())
        .sort(),
    );
    const successes = operations.flatMap(({ responses }) => responses.filter(({ status }) => status < 300));
    expect(successes.map(({ status }) => status)).toEqual(operations.map(() => 200));
  });

  test("each secured operation has the statuses that the provider's document lists", () => {
    for (const { operationId, security, cases } of contractOf("medblocks-patient-sessions").operations) {
      if (security.length === 0) continue;
      const statuses = new Set(cases.map(({ status }) => status));
      for (const status of [400, 401, 403, 404, 409, 429, 500]) expect(statuses, operationId).toContain(status);
    }
  });

  test("quota_exceeded is a rate limit with 429 and a matter of billing with 402", () => {
    const { operations } = contractOf("medblocks-patient-sessions");
    const cases = operations.flatMap((operation) => operation.cases).filter(({ code }) => code === "quota_exceeded");
    const types = cases.map((found) => `${found.status} ${readField("/error/type", found)}`);
    expect([...new Set(types)].sort()).toEqual(["402 billing_error", "429 rate_limit_error"]);
    for (const { status, headers } of cases) expect("Retry-After" in headers).toBe(status === 429);
  });

  test("codes that no operation documents are on the patient resource", () => {
    const { codes } = contractOf("medblocks-patient-sessions");
    expect(codes.get("api_key_limit_exceeded")?.operationIds).toEqual(codes.get("session_expired")?.operationIds);
  });
});

describe("headers that providers promise", () => {
  test.each([
    ["authos", "RATE_LIMIT_EXCEEDED", "Retry-After"],
    ["loop", "rate_limited", "Retry-After"],
    ["loop", "insufficient_scope", "WWW-Authenticate"],
  ])("%s %s carries %s", (api, code, header) => {
    const cases = contractOf(api)
      .operations.flatMap((operation) => operation.cases)
      .filter((found) => found.code === code);
    expect(cases.length).toBeGreaterThan(0);
    for (const { headers, operationId } of cases) expect(Object.keys(headers), operationId).toContain(header);
  });

  test("Loop's insufficient_scope is a 401 that names the scope", () => {
    const cases = contractOf("loop")
      .operations.flatMap((operation) => operation.cases)
      .filter((found) => found.code === "insufficient_scope");
    for (const { status, headers } of cases) {
      expect(status).toBe(401);
      expect(headers["WWW-Authenticate"]).toMatch(/error="insufficient_scope", scope="[^"]+"/);
    }
  });

  test("dPerspective promises no header on an error", () => {
    for (const { cases } of contractOf("dperspective").operations) {
      for (const { headers } of cases) expect(headers).toEqual({});
    }
  });
});
