/** The table of suggested actions on dPerspective's error page. @see https://dperspective.galacticgeeks.com/errors */
import { expect, test } from "vitest";
import {
  createDPerspectiveClient,
  DPERSPECTIVE_ERRORS,
  type DPerspectiveClient,
  type ErrorOf,
  unhandled,
} from "../../../generated/dperspective/client.ts";
import { fixture } from "../../../generated/dperspective/fixtures.ts";
import { manualClock } from "../manual-clock.ts";
import { scriptedFetch } from "../scripted-fetch.ts";

const key = "GET /api/v1/symptoms";
type SymptomsError = ErrorOf<DPerspectiveClient, "GET", "/api/v1/symptoms">;

/** What an application does about each code: a new code in the contract makes this fail to compile. */
function actionFor(error: SymptomsError): string {
  if (error.kind !== "api") return "try again later";
  switch (error.code) {
    case DPERSPECTIVE_ERRORS.TOKEN_EXPIRED:
      return "refreshed and retried once already";
    case DPERSPECTIVE_ERRORS.CONSENT_REQUIRED:
      return "start the consent flow";
    case DPERSPECTIVE_ERRORS.INSUFFICIENT_SCOPE:
      return `ask for ${error.details.requiredScope}`;
    case DPERSPECTIVE_ERRORS.RATE_LIMITED:
      return `wait ${error.details.retryAfterSeconds} s`;
    case DPERSPECTIVE_ERRORS.VALIDATION_ERROR:
    case DPERSPECTIVE_ERRORS.UNSUPPORTED_VERSION:
      return "fix the request";
    case DPERSPECTIVE_ERRORS.UNAUTHORIZED:
      return "authenticate again";
    case DPERSPECTIVE_ERRORS.INTERNAL_ERROR:
    case DPERSPECTIVE_ERRORS.ACCESS_NOT_RECORDED:
      return "try again later";
    default:
      throw unhandled(error);
  }
}

test.each([
  ["TOKEN_EXPIRED", "refreshed and retried once already", 1],
  ["CONSENT_REQUIRED", "start the consent flow", 1],
  ["INSUFFICIENT_SCOPE", "ask for ", 1],
  ["RATE_LIMITED", "wait ", 3],
  ["VALIDATION_ERROR", "fix the request", 1],
  ["UNAUTHORIZED", "authenticate again", 1],
  ["INTERNAL_ERROR", "try again later", 3],
  ["ACCESS_NOT_RECORDED", "try again later", 3],
] as const)("%s: %s", async (code, action, times) => {
  const script = scriptedFetch(fixture(key, code));
  const client = createDPerspectiveClient({ fetch: script.fetch, clock: manualClock(), deadlineMs: 600_000 });
  const { error } = await client.GET("/api/v1/symptoms");
  expect(error && actionFor(error)).toContain(action);
  expect(script.sent).toHaveLength(times);
});

test("TOKEN_EXPIRED: the access token is refreshed and the request sent once more", async () => {
  const script = scriptedFetch(fixture(key, "TOKEN_EXPIRED"), fixture("POST /oauth/token", "ok"), fixture(key, "ok"));
  const tokens = { accessToken: "a", refreshToken: "r", clientId: "c", clientSecret: "s" };
  const client = createDPerspectiveClient({ fetch: script.fetch, credentials: { partnerAccessToken: tokens } });
  expect((await client.GET("/api/v1/symptoms")).error).toBeUndefined();
  expect(JSON.parse(String(script.sent[1]?.body))).toEqual({
    grant_type: "refresh_token",
    refresh_token: "r",
    client_id: "c",
    client_secret: "s",
  });
});
