import { assertType, expectTypeOf } from "vitest";
import { type AuthOSError, type AuthOSMessages, createAuthOSClient } from "../../generated/authos/client.ts";
import {
  type AnyDPerspectiveError,
  createDPerspectiveClient,
  type DataOf,
  type DPerspectiveClient,
  type ErrorOf,
  type Result,
  revive,
  type Success,
  type TransportError,
  unhandled,
  unwrap,
} from "../../generated/dperspective/client.ts";
import {
  createLoopClient,
  type LoopClient,
  type LoopCode,
  LoopError,
  OAUTH_ERRORS,
} from "../../generated/loop/client.ts";
import { createMedblocksClient, type MedblocksClient, MedblocksError } from "../../generated/medblocks/client.ts";

const dperspective = createDPerspectiveClient();
const medblocks = createMedblocksClient();
const loop = createLoopClient();

async function results(): Promise<void> {
  const { data, error } = await dperspective.GET("/partner/consent/grants");
  if (error === undefined) {
    expectTypeOf(data.data).toBeArray();
    return;
  }
  expectTypeOf(data).toEqualTypeOf<undefined>();

  // A complete switch compiles.
  if (error.kind === "api") {
    switch (error.code) {
      case "UNAUTHORIZED":
      case "INTERNAL_ERROR":
        break;
      case "RATE_LIMITED":
        expectTypeOf(error.details.retryAfterSeconds).toEqualTypeOf<number>();
        expectTypeOf(error.status).toEqualTypeOf<429>();
        break;
      default:
        throw unhandled(error);
    }
    switch (error.code) {
      case "UNAUTHORIZED":
      case "INTERNAL_ERROR":
        // @ts-expect-error retryAfterSeconds belongs to RATE_LIMITED
        error.details.retryAfterSeconds;
        break;
      default:
        // @ts-expect-error RATE_LIMITED has no case
        unhandled(error);
    }
    // @ts-expect-error this operation has no such code
    void (error.code === "CONSENT_REQUIRED");
  }

  switch (error.code) {
    case "UNAUTHORIZED":
    case "INTERNAL_ERROR":
    case "RATE_LIMITED":
    case "$network":
    case "$timeout":
    case "$aborted":
    case "$circuit_open":
    case "$extension":
    case "$invalid_request":
    case "$unexpected_response":
      break;
    default:
      unhandled(error);
  }

  const posted = await medblocks.POST("/sessions", { body: { patient_id: "p" } as never });
  if (posted.error?.code === "throttled") {
    expectTypeOf(posted.error.headers.retryAfter).toEqualTypeOf<number | undefined>();
    expectTypeOf(posted.error.retryAfterMs).toEqualTypeOf<number | undefined>();
  }
  if (posted.error?.code === "invalid_data") {
    // @ts-expect-error no Retry-After is declared for it
    posted.error.headers.retryAfter;
  }
}

async function discriminated(): Promise<void> {
  const result = await dperspective.GET("/partner/consent/grants");
  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<200>();
    expectTypeOf(result.error).toEqualTypeOf<undefined>();
  } else {
    expectTypeOf(result.data).toEqualTypeOf<undefined>();
    expectTypeOf(result.error.code).toExtend<string>();
  }
  // A wrapper of an application narrows by `ok`.
  const wrap = <Data, Failed>(one: Result<Data, Failed>): Data | Failed => (one.ok ? one.data : one.error);
  expectTypeOf(wrap(result)).not.toBeAny();
  expectTypeOf(unwrap(result)).toEqualTypeOf<DataOf<DPerspectiveClient, "GET", "/partner/consent/grants">>();
  expectTypeOf(unwrap(await medblocks.GET("/health", { parseAs: "blob" }))).toEqualTypeOf<Blob>();
  expectTypeOf(unwrap(await medblocks.GET("/health", { parseAs: "text" }))).toEqualTypeOf<string>();
  // @ts-expect-error no such way to read a body
  void medblocks.GET("/health", { parseAs: "xml" });

  const several = {} as Success<{ id: string }, 201> | Success<undefined, 204>;
  if (several.status === 201) expectTypeOf(several.data).toEqualTypeOf<{ id: string }>();
  else expectTypeOf(several.data).toEqualTypeOf<undefined>();
}

async function accepted(): Promise<void> {
  const signal = AbortSignal.timeout(1) as AbortSignal | undefined | null;
  const key = process.env.KEY;
  createMedblocksClient({ credentials: { apiKey: key }, headers: new Headers(), timeoutMs: undefined });
  void medblocks.GET("/health", { signal, headers: { "X-A": null, "X-B": 1, "X-C": ["a"] }, baseUrl: undefined });
  void medblocks.GET("/health", { headers: new Map([["a", "b"]]), requestInit: { dispatcher: {} } });
  void medblocks.GET("/health", { fetch: (url, init) => fetch(url, init) });
  const derived = medblocks.with({ attempts: 1 });
  expectTypeOf(derived).toEqualTypeOf<MedblocksClient>();
  expectTypeOf(loop.with({})).toEqualTypeOf<LoopClient>();
  void loop.with({}).refresh();
  // @ts-expect-error no such option
  medblocks.with({ nothing: 1 });
}

async function thrown(): Promise<void> {
  try {
    expectTypeOf(await dperspective.GET("/partner/consent/grants").orThrow()).toHaveProperty("data");
  } catch (caught: unknown) {
    if (caught instanceof MedblocksError) {
      switch (caught.code) {
        case "throttled":
          expectTypeOf(caught.details.code).toEqualTypeOf<"throttled">();
          break;
        default:
          // @ts-expect-error 32 codes have no case
          unhandled(caught);
      }
    }
    if (caught instanceof LoopError && caught.code === OAUTH_ERRORS.INSUFFICIENT_SCOPE) {
      expectTypeOf(caught.requiredScope).toEqualTypeOf<string | undefined>();
      expectTypeOf(caught.code).toEqualTypeOf<"insufficient_scope">();
    }
    // @ts-expect-error no such code
    if (caught instanceof LoopError && caught.code === "throttled") return;
  }
}

function calls(): void {
  // @ts-expect-error no such path
  void medblocks.GET("/nothing");
  // @ts-expect-error no such method on this path
  void medblocks.DELETE("/health");
  // @ts-expect-error the body is missing
  void medblocks.POST("/sessions");
  // @ts-expect-error the body is missing
  void medblocks.POST("/sessions", {});
  // @ts-expect-error the path parameter is missing
  void medblocks.GET("/patients/{id}");
  // @ts-expect-error the path parameter is missing
  void medblocks.GET("/patients/{id}", { params: { path: {} } });
  // @ts-expect-error an option is misspelt
  void medblocks.GET("/health", { timeoutMS: 1 });
  // @ts-expect-error an option is misspelt
  void medblocks.GET("/patients/{id}", { params: { path: { id: "1" } }, retries: 1 });
  // @ts-expect-error a parameter has another type
  void medblocks.GET("/patients", { params: { query: { limit: "many" } } });
  // @ts-expect-error this operation takes no body
  void medblocks.GET("/patients", { body: {} });
  void medblocks.GET("/health");
  void medblocks.GET("/patients", { params: { query: { limit: 10 } }, attempts: 1 });
  // The client fills in the header that the contract requires.
  void loop.POST("/v1/lab-orders", { body: {} as never });
}

function options(): void {
  // @ts-expect-error AuthOS has no host of its own
  createAuthOSClient();
  // @ts-expect-error AuthOS has no host of its own
  createAuthOSClient({});
  createAuthOSClient({ baseUrl: "https://sso.test", credentials: { bearerJwt: { refreshToken: "r" } } });
  // @ts-expect-error an API key cannot be renewed by OAuth
  createAuthOSClient({ baseUrl: "https://sso.test", credentials: { apiKey: { refreshToken: "r" } } });
  // @ts-expect-error no such scheme
  createMedblocksClient({ credentials: { bearerJwt: "x" } });
  // @ts-expect-error an option is misspelt
  createMedblocksClient({ timeoutMS: 1 });
  createLoopClient({ baseUrl: { "https://clinical.platform.loop.health": "http://127.0.0.1:4010/loop" } });
  // @ts-expect-error no such server
  createLoopClient({ baseUrl: { "https://nowhere.loop.health": "http://127.0.0.1" } });
  // @ts-expect-error Medblocks has no token to renew
  void medblocks.refresh();
  void loop.refresh();
}

function messages(): void {
  // @ts-expect-error a locale that lacks codes
  const partial: AuthOSMessages = { TOKEN_EXPIRED: "Ihre Sitzung ist abgelaufen." };
  void partial;
}

type GrantsError = ErrorOf<DPerspectiveClient, "GET", "/partner/consent/grants">;
assertType<GrantsError["code"]>("RATE_LIMITED");
expectTypeOf<Exclude<GrantsError, AnyDPerspectiveError>>().toEqualTypeOf<TransportError>();
expectTypeOf<DataOf<DPerspectiveClient, "GET", "/partner/consent/grants">>().toHaveProperty("data");
expectTypeOf<AuthOSError["code"]>().not.toBeAny();

const revived = revive(JSON.parse("{}"), MedblocksError, LoopError);
if (revived?.code === "throttled") expectTypeOf(revived.details.type).toBeString();
if (revived instanceof LoopError) expectTypeOf(revived.code).toEqualTypeOf<LoopCode>();
void [results, discriminated, accepted, thrown, calls, options, messages];
