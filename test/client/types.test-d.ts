import { assertType, expectTypeOf } from "vitest";
import { type AuthOSError, type AuthOSMessages, createAuthOSClient } from "../../generated/authos/client.ts";
import {
  type AnyDPerspectiveError,
  createDPerspectiveClient,
  type DataOf,
  type DPerspectiveClient,
  type ErrorOf,
  revive,
  type TransportError,
  unhandled,
} from "../../generated/dperspective/client.ts";
import { createLoopClient, type LoopCode, LoopError, OAUTH_ERRORS } from "../../generated/loop/client.ts";
import { createMedblocksClient, MedblocksError } from "../../generated/medblocks/client.ts";

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
void [results, thrown, calls, options, messages];
