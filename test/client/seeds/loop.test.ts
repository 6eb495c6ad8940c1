/** The handling that Loop's error page shows, with this client. @see https://docs.ross.platform.loop.health/connect/errors */
import { describe, expect, test, vi } from "vitest";
import { createLoopClient, type LoopClient, LoopError, OAUTH_ERRORS } from "../../../generated/loop/client.ts";
import { fixture } from "../../../generated/loop/fixtures.ts";
import { type Answer, scriptedFetch } from "../scripted-fetch.ts";

const path = "/v1/users/me";
const key = `GET ${path}` as const;
const tokens = { accessToken: "access_1", refreshToken: "refresh_1", clientId: "client_1" };

/** The page's own example, word for word but for the call. */
async function profile(loop: LoopClient, app: ReturnType<typeof application>) {
  try {
    return await loop.GET(path).orThrow();
  } catch (err) {
    if (err instanceof LoopError) {
      switch (err.code) {
        case "invalid_token":
          await loop.refresh(); // the client renews once by itself; this is the manual path
          return app.retry();
        case "insufficient_scope":
          return app.promptUserToReauthorize(err.requiredScope);
        case "rate_limited":
          return app.scheduleRetry(err.retryAfterMs);
        default:
          throw err;
      }
    }
    throw err;
  }
}

const application = () => ({ retry: vi.fn(), promptUserToReauthorize: vi.fn(), scheduleRetry: vi.fn() });
const clientOf = (...answers: Answer[]) => {
  const script = scriptedFetch(...answers);
  const options = { baseUrl: "https://loop.test", fetch: script.fetch, attempts: 1 };
  return { ...script, loop: createLoopClient({ ...options, credentials: { userAccessToken: tokens } }) };
};

describe("Loop's switch on codes", () => {
  test("renews by itself once, and by hand where the new token is refused too", async () => {
    const renewed = fixture("POST /v1/oauth/token", "ok");
    const quiet = clientOf(fixture(key, "invalid_token"), renewed, fixture(key, "ok"));
    const app = application();
    await profile(quiet.loop, app);
    expect(app.retry).not.toHaveBeenCalled();

    const stubborn = clientOf(fixture(key, "invalid_token"), renewed, fixture(key, "invalid_token"), renewed);
    await profile(stubborn.loop, app);
    expect(app.retry).toHaveBeenCalledOnce();
    expect(stubborn.sent.map(({ url }) => new URL(url).pathname)).toEqual([
      path,
      "/v1/oauth/token",
      path,
      "/v1/oauth/token",
    ]);
  });

  test("asks the person for the scope that WWW-Authenticate lists", async () => {
    const app = application();
    const { loop } = clientOf(
      fixture(key, "insufficient_scope", {
        headers: { "WWW-Authenticate": 'Bearer error="insufficient_scope", scope="read:biomarkers"' },
      }),
    );
    await profile(loop, app);
    expect(app.promptUserToReauthorize).toHaveBeenCalledWith("read:biomarkers");
  });

  test("knows in milliseconds when to come back", async () => {
    const app = application();
    const { loop } = clientOf(fixture(key, "rate_limited", { headers: { "Retry-After": "30" } }));
    await profile(loop, app);
    expect(app.scheduleRetry).toHaveBeenCalledWith(30_000);
  });

  test("passes on what it does not handle", async () => {
    await expect(profile(clientOf(fixture(key, "forbidden")).loop, application())).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  test("reads a refusal that comes by redirect", async () => {
    const { loop } = clientOf(fixture("GET /v1/oauth/authorize", "access_denied"));
    const query = {
      response_type: "code",
      client_id: "c",
      redirect_uri: "https://app.test/cb",
      scope: "openid",
      state: "s",
      code_challenge: "x",
      code_challenge_method: "S256",
    } as const;
    const { error } = await loop.GET("/v1/oauth/authorize", { params: { query } });
    expect(error).toMatchObject({ code: OAUTH_ERRORS.ACCESS_DENIED, status: 302, recovery: "reauthorize" });
  });
});

test("OAUTH_ERRORS has the page's twelve members", () => {
  expect(Object.keys(OAUTH_ERRORS).sort()).toEqual(
    "ACCESS_DENIED INSUFFICIENT_SCOPE INVALID_CLIENT INVALID_GRANT INVALID_REQUEST INVALID_SCOPE INVALID_TOKEN SERVER_ERROR TEMPORARILY_UNAVAILABLE UNAUTHORIZED_CLIENT UNSUPPORTED_GRANT_TYPE UNSUPPORTED_RESPONSE_TYPE".split(
      " ",
    ),
  );
});
