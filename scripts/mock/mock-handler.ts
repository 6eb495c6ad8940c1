import type { Contract } from "../contract/contract.ts";
import { answerOperation } from "./answer-operation.ts";
import type { CompiledOperation } from "./answers/compile-operation.ts";
import type { MockAnswer } from "./answers/mock-answer.ts";
import { problemAnswer } from "./answers/problem.ts";
import { headerSafe } from "./answers/safe-headers.ts";
import { type ApiMock, createApiMock, isMatch } from "./api-mock.ts";
import { answerControl, controlPath } from "./control-route.ts";
import type { MockOptions } from "./mock-options.ts";
import { providerOf } from "./provider/providers.ts";
import { clientName } from "./request/client-name.ts";
import { type MockRequest, originOf } from "./request/mock-request.ts";
import { readTarget, type Target } from "./request/target.ts";
import { untrustedCaller } from "./request/trusted-caller.ts";
import { corsHeaders, exposedHeaders, isPreflight, preflightHeaders } from "./routing/cors.ts";
import { createScenarios, type Scenarios } from "./scenarios/scenarios.ts";
import { startPage } from "./start-page.ts";
import { createChance } from "./state/chance.ts";
import { createJournal, type Journal } from "./state/journal.ts";

/** A mock of one or more APIs, without a server: give it a request, get an answer. */
export interface MockHandler {
  /** Never rejects. */
  answer(request: MockRequest): Promise<MockAnswer>;
  apis: readonly ApiMock[];
  scenarios: Scenarios;
  /** The requests that came, and their answers. */
  journal: Journal;
}

/**
 * Compiles contracts into a mock.
 * @param options Default: as the providers behave, each API under its name.
 * @param previous The mock that this one replaces: its sequences go on, and its APIs whose contract is the same object.
 */
export async function createMockHandler(
  contracts: readonly Contract[],
  options: Partial<MockOptions> = {},
  previous?: MockHandler,
): Promise<MockHandler> {
  const settings: MockOptions = { ...options, now: options.now ?? Date.now };
  const known = new Map(previous?.apis.map((api) => [api.contract, api]));
  const apis = contracts.map((one) => known.get(one) ?? createApiMock(one, providerOf(one.api), settings));
  const scenarios = previous?.scenarios ?? createScenarios();
  const journal = previous?.journal ?? createJournal();
  const { chance: odds, timeScale } = settings;
  const chance = odds && createChance(odds.steps, odds.seed);
  const controls = { scenarios, chance, timeScale };
  const route = createApiRouter(apis, settings.atRoot === true);
  const exposed = exposedHeaders(contracts);

  const respond = async (request: MockRequest, found: Found): Promise<MockAnswer> => {
    if (isPreflight(request.method, request.headers)) {
      return { status: 204, headers: preflightHeaders(request.headers), body: null, why: "a preflight" };
    }
    const target = readTarget(request.target);
    if (target.path.startsWith(`${controlPath}/`)) {
      const distrust = untrustedCaller(request, settings.host ?? "localhost");
      if (distrust !== undefined) return untrusted(distrust);
      const control = await answerControl(target, request, { scenarios, journal, apis });
      if (control !== undefined) return control;
    }
    const routed = route(target);
    found.api = routed?.api;
    const match = routed?.api.match(request, routed.target);
    if (routed !== undefined && match !== undefined && isMatch(match)) {
      found.compiled = match.compiled;
      return answerOperation(routed.api, match, routed.target, request, controls);
    }
    const own = routed && (await routed.api.ownEndpoint(request, routed.target));
    if (own !== undefined) return own;
    // A match that is still undecided gives the answer of an API that has no such operation.
    const rejection = match as MockAnswer | undefined;
    if (target.path === "/" && (request.method === "GET" || request.method === "HEAD")) {
      return startPage(apis, originOf(request), settings.atRoot === true);
    }
    return rejection ?? unknownApi(target, apis);
  };

  return {
    apis,
    scenarios,
    journal,
    async answer(request) {
      const found: Found = { api: undefined, compiled: undefined };
      const answer = await respond(request, found).catch(failure);
      if (!request.target.startsWith(controlPath)) note(journal, request, answer, found, settings.now());
      const cors = corsHeaders(request.headers, exposed);
      const headers: Record<string, string> = { ...answer.headers, ...cors };
      headers.vary = [answer.headers.vary, "Prefer", request.headers.origin === undefined ? undefined : "Origin"]
        .filter((name) => name !== undefined)
        .join(", ");
      headers["x-mock-why"] = headerSafe(answer.why).slice(0, 300);
      return { ...answer, headers };
    },
  };
}

/** Where a request led. */
interface Found {
  api: ApiMock | undefined;
  compiled: CompiledOperation | undefined;
}

function note(journal: Journal, request: MockRequest, answer: MockAnswer, { api, compiled }: Found, now: number): void {
  const { method, target, headers, body } = request;
  const { status, code, why } = answer;
  const operation = compiled?.operation.operationId;
  const client = clientName(request);
  const place = { api: api?.contract.api, operation, label: compiled?.label };
  journal.note({ client, now, method, target, headers, body, status, code, why, ...place });
}

function untrusted(detail: string): MockAnswer {
  return problemAnswer({ status: 403, kind: "untrusted-caller", title: "Not allowed to control the mock", detail });
}

type ApiRouter = (target: Target) => { api: ApiMock; target: Target } | undefined;

/**
 * Finds the API that a path is of, and the rest of the path. An API at the root is served under its name too, so that an
 * application keeps its addresses when it uses one API instead of all; unless the API itself has such a path.
 */
function createApiRouter(apis: readonly ApiMock[], atRoot: boolean): ApiRouter {
  const only = atRoot ? apis[0] : undefined;
  const named = only !== undefined && hasPathUnder(only.contract.api, only) ? [] : apis;
  const byName = new Map(named.map((api) => [api.contract.api, api]));
  return (target) => {
    const end = target.path.indexOf("/", 1);
    const api = byName.get(target.path.slice(1, end === -1 ? undefined : end));
    if (only !== undefined && api === undefined) return { api: only, target };
    return api && { api, target: { ...target, path: end === -1 ? "/" : target.path.slice(end) } };
  };
}

/** Whether an operation's path may begin with a word: with the word itself, or with a parameter. */
function hasPathUnder(word: string, { operations }: ApiMock): boolean {
  return operations.some(({ operation }) => {
    const first = operation.path.split("/")[1] ?? "";
    return first === word || first.includes("{");
  });
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

/** A defect of the mock itself. The answer never shows a stack or a message. */
function failure(error: unknown): MockAnswer {
  const name = error instanceof Error ? error.name : "unknown";
  return problemAnswer({
    status: 500,
    kind: "defect",
    title: "The mock failed",
    detail: `The mock failed on this request (${name}); please report it with the request.`,
  });
}
