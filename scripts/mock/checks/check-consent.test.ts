import { beforeEach, describe, expect, test } from "vitest";
import { loadContract } from "../../contract/load-contract.ts";
import { createMockHandler } from "../mock-handler.ts";
import { operationOf, sendRequest } from "../testing/request.ts";

const contract = await loadContract(process.cwd(), "dperspective");
const handler = await createMockHandler([contract], { rateLimits: [], now: () => 1_700_000_000_000 });
beforeEach(() => handler.apis[0]?.reset());

async function call(operationId: string, client: string, changes: { credential?: string; body?: string } = {}) {
  const headers = { "x-mock-client": client };
  return sendRequest(handler, contract, operationOf(contract, operationId), { ...changes, headers });
}

async function codeOf(operationId: string, client: string, changes: { credential?: string; body?: string } = {}) {
  const { code, status } = await call(operationId, client, changes);
  return code ?? status;
}

describe("consent that is taken back", () => {
  test("is missed by what needs it, until it is given anew", async () => {
    expect(await codeOf("listSymptoms", "a")).toBe(200);
    expect(await codeOf("revokeConsentGrant", "a")).toBe(204);
    expect(await codeOf("listSymptoms", "a")).toBe("CONSENT_REQUIRED");
    expect(await codeOf("listConsentGrants", "a")).toBe(200);
    expect(await codeOf("approvePending", "a", { body: '{"approvedScopes":[]}' })).toBe(204);
    expect(await codeOf("listSymptoms", "a")).toBe("CONSENT_REQUIRED");
    expect(await codeOf("approvePending", "a", { body: '{"approvedScopes":["read:symptoms"]}' })).toBe(204);
    expect(await codeOf("listSymptoms", "a")).toBe(200);
  });

  test("is nobody else's", async () => {
    await call("revokeConsentGrant", "a");
    expect(await codeOf("listSymptoms", "b")).toBe(200);
  });

  test("of clients without a name ends only tokens that the mock has issued", async () => {
    const { access_token: credential } = JSON.parse(String((await call("createToken", "")).body));
    expect(await codeOf("listSymptoms", "", { credential })).toBe(200);
    await call("revokeConsentGrant", "");
    expect(await codeOf("listSymptoms", "", { credential })).toBe("CONSENT_REQUIRED");
    expect(await codeOf("listSymptoms", "")).toBe(200);
  });

  test("comes after the scope", async () => {
    await call("revokeConsentGrant", "a");
    expect(await codeOf("listSymptoms", "a", { credential: "scopes:read:trends" })).toBe("INSUFFICIENT_SCOPE");
  });
});
