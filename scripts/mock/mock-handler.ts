import type { Contract } from "../contract/contract.ts";
import { type ApiMock, createApiMock } from "./api-mock.ts";
import { behaviourOf } from "./behaviours.ts";
import { corsHeaders, exposedHeaders, isPreflight, preflightHeaders } from "./cors.ts";
import type { MockAnswer } from "./mock-answer.ts";
import type { MockOptions } from "./mock-options.ts";
import type { MockRequest } from "./mock-request.ts";
import { isPreferenceFault, readPreference } from "./preference.ts";
import { problemAnswer } from "./problem.ts";
import { headerSafe } from "./safe-headers.ts";
import { readTarget, type Target } from "./target.ts";

/** A mock of one or more APIs, without a server: give it a request, get an answer. */
export interface MockHandler {
  /** Never rejects. */
  answer(request: MockRequest): Promise<MockAnswer>;
  /** The largest body that any API looks at; what is longer may be cut after one byte more. */
  maxBodyBytes: number;
  apis: readonly ApiMock[];
}

/**
 * Compiles contracts into a mock.
 * @param options By default as the providers behave, each API under its name.
 */
export async function createMockHandler(
  contracts: readonly Contract[],
  options: Partial<MockOptions> = {},
): Promise<MockHandler> {
  const settings: MockOptions = { ...options, now: options.now ?? Date.now };
  const apis = await Promise.all(contracts.map((one) => createApiMock(one, behaviourOf(one.api), settings)));
  const byName = new Map(apis.map((api) => [api.contract.api, api]));
  const exposed = exposedHeaders(contracts);
  const only = settings.atRoot === true ? apis[0] : undefined;

  const route = (target: Target): { api: ApiMock; target: Target } | MockAnswer => {
    if (only !== undefined) return { api: only, target };
    const [, name = "", rest = ""] = /^\/([^/]*)(.*)$/s.exec(target.path) ?? [];
    const api = byName.get(name);
    if (api !== undefined) return { api, target: { ...target, path: rest === "" ? "/" : rest } };
    return unknownApi(target, apis);
  };

  const respond = async (request: MockRequest): Promise<MockAnswer> => {
    if (isPreflight(request.method, request.headers)) {
      return { status: 204, headers: preflightHeaders(request.headers), body: null, why: "a preflight" };
    }
    const routed = route(readTarget(request.target));
    if (!("api" in routed)) return routed;
    const { api, target } = routed;
    const match = api.match(request, target);
    if ("refusal" in match) return match.refusal;
    const preference = readPreference(request.headers.prefer, target.query);
    if (isPreferenceFault(preference)) return malformedPreference(preference.detail);
    if (preference.status !== undefined || preference.example !== undefined) {
      return api.byName(match.compiled, target, preference);
    }
    return api.byCause(match.compiled, match.parameters, request, target);
  };

  return {
    apis,
    maxBodyBytes: Math.max(0, ...apis.map(({ maxBodyBytes }) => maxBodyBytes)),
    async answer(request) {
      const answer = await respond(request).catch(failure);
      const cors = corsHeaders(request.headers, exposed);
      return { ...answer, headers: { ...answer.headers, ...cors, "x-mock-why": headerSafe(answer.why).slice(0, 300) } };
    },
  };
}

function unknownApi({ path }: Target, apis: readonly ApiMock[]): MockAnswer {
  const known = apis.map(({ contract }) => `/${contract.api}`);
  return problemAnswer({
    status: 404,
    kind: "unknown-api",
    title: "No API here",
    detail: `No API is mocked at ${path.slice(0, 100)}; there are ${known.join(", ")}.`,
  });
}

function malformedPreference(detail: string): MockAnswer {
  return problemAnswer({ status: 400, kind: "malformed-preference", title: "The preference cannot be read", detail });
}

/** A fault of the mock itself: told without its inside, so that no answer ever shows a stack. */
function failure(error: unknown): MockAnswer {
  const name = error instanceof Error ? error.name : "unknown";
  return problemAnswer({
    status: 500,
    kind: "fault",
    title: "The mock failed",
    detail: `The mock failed on this request (${name}); please report it with the request.`,
  });
}
