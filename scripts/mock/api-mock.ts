import type { Contract, Method } from "../contract/contract.ts";
import { type Behaviour, usualBodyLimit, usualOrder } from "./behaviour.ts";
import type { Cause } from "./cause.ts";
import { createChecks } from "./checks.ts";
import { isCompiled } from "./choose-by-name.ts";
import { chooseSuccess } from "./choose-success.ts";
import { type CompiledOperation, compileOperation } from "./compile-operation.ts";
import { type CompiledAnswer, compileAnswer } from "./compiled-answer.ts";
import { createExchange } from "./create-exchange.ts";
import type { Exchange, Refusal } from "./exchange.ts";
import { fillDetails } from "./fill-details.ts";
import { findCase } from "./find-case.ts";
import type { MockAnswer } from "./mock-answer.ts";
import type { MockOptions } from "./mock-options.ts";
import type { MockRequest } from "./mock-request.ts";
import { createPathRouter } from "./path-router.ts";
import type { Preference } from "./preference.ts";
import { createPrismEngine } from "./prism-engine.ts";
import { quotaHeaders } from "./rate-limiter.ts";
import { redirectLocation } from "./redirect.ts";
import { refuseCause } from "./refuse-cause.ts";
import { freshStamps } from "./stamp.ts";
import type { Target } from "./target.ts";
import { otherVersion } from "./version-path.ts";

/** The operation that a request is for, or the answer where there is none. */
export type Match = { compiled: CompiledOperation; parameters: Record<string, string> } | { refusal: MockAnswer };

/** One API, mocked. */
export interface ApiMock {
  contract: Contract;
  operations: readonly CompiledOperation[];
  maxBodyBytes: number;
  match(request: MockRequest, target: Target): Match;
  /** What the operation answers to this preference, whatever the request carries. */
  byName(compiled: CompiledOperation, target: Target, preference: Preference): MockAnswer;
  /** What the operation answers to what the request carries. */
  byCause(
    compiled: CompiledOperation,
    parameters: Record<string, string>,
    request: MockRequest,
    target: Target,
  ): Promise<MockAnswer>;
}

/** Compiles a contract into a mock of its API. */
export async function createApiMock(contract: Contract, behaviour: Behaviour, options: MockOptions): Promise<ApiMock> {
  const engine = await createPrismEngine(contract);
  const operations = await Promise.all(contract.operations.map((one) => compileOperation(contract, one, engine)));
  const everyAnswer = operations.flatMap(({ answers }) => answers);
  const router = createPathRouter(byPath(operations));
  const maxBodyBytes = behaviour.maxBodyBytes ?? usualBodyLimit;
  const checks = createChecks({ rateLimits: options.rateLimits ?? behaviour.rateLimits ?? [], maxBodyBytes });
  const order = behaviour.order ?? usualOrder;
  const stamps = options.frozen === true ? null : freshStamps(options.now);

  const send = ({ answer, render }: CompiledAnswer, target: Target, why: string, exchange?: Exchange): MockAnswer => {
    const { headers, body } = render(stamps);
    const sent: MockAnswer = {
      status: answer.status,
      headers,
      body,
      why,
      ...(answer.code === null ? {} : { code: answer.code }),
    };
    const location = target.query === null ? undefined : headers.location;
    const quota = exchange?.quota ? quotaHeaders(answer.headers, exchange.quota, exchange.now) : {};
    if (location === undefined || answer.status > 399) return { ...sent, headers: { ...headers, ...quota } };
    return { ...sent, headers: { ...headers, ...quota, location: redirectLocation(location, target.query) } };
  };

  const refuse = (
    refusal: Refusal,
    compiled: CompiledOperation | null,
    target: Target,
    exchange?: Exchange,
  ): MockAnswer => {
    const own = compiled?.answers ?? [];
    const code = "code" in refusal ? refusal.code : behaviour.causes?.[refusal.cause];
    const find = (answers: readonly CompiledAnswer[]) =>
      "code" in refusal
        ? answers.find(({ answer }) => answer.code === refusal.code)
        : findCase(answers, refusal.cause, code);
    const found = find(own) ?? find(everyAnswer);
    if (found === undefined) return refuseCause("code" in refusal ? "invalid-request" : refusal.cause, refusal.why);
    const filled = refusal.details
      ? compileAnswer(fillDetails(found.answer, contract, refusal.details), contract.envelope)
      : found;
    return send(filled, target, refusal.why, exchange);
  };

  const refuseUnrouted = (cause: Cause, why: string, target: Target): Match => ({
    refusal: refuse({ cause, why }, null, target),
  });

  return {
    contract,
    operations,
    maxBodyBytes,
    match(request, target) {
      const found = router.find(target.path);
      if (found === undefined) {
        const served = otherVersion(target.path, (path) => router.find(path)?.value);
        const compiled = served && methodOf(served, request.method);
        const refusal = { cause: "unsupported-version", why: `no version of the contract has ${target.path}` } as const;
        if (compiled && findCase(everyAnswer, refusal.cause, behaviour.causes?.[refusal.cause])) {
          return { refusal: refuse(refusal, compiled, target) };
        }
        return refuseUnrouted("unknown-path", "no path of the contract fits", target);
      }
      const compiled = methodOf(found.value, request.method);
      if (compiled !== undefined) return { compiled, parameters: found.parameters };
      const allow = allowedMethods(found.value);
      if (request.method === "OPTIONS")
        return { refusal: { status: 204, headers: { allow }, body: null, why: "the methods of the path" } };
      const { refusal } = refuseUnrouted("unknown-method", `the path takes ${allow}`, target) as {
        refusal: MockAnswer;
      };
      return { refusal: { ...refusal, headers: { ...refusal.headers, allow } } };
    },
    byName(compiled, target, preference) {
      const chosen = compiled.names.choose(preference);
      return isCompiled(chosen) ? send(chosen, target, "asked for by name") : chosen;
    },
    async byCause(compiled, parameters, request, target) {
      const exchange = createExchange({ contract, engine, compiled, parameters, request, target, now: options.now() });
      for (const name of order) {
        const refusal = await checks[name](exchange);
        if (refusal !== undefined) return refuse(refusal, compiled, target, exchange);
      }
      const success = chooseSuccess(compiled.successes, request.headers.accept);
      if (success !== undefined) return send(success, target, "the request is good", exchange);
      const any = compiled.successes[0] ?? compiled.answers[0];
      if (any === undefined || options.strict === true) {
        return refuseCause(
          "not-acceptable",
          `nothing of ${compiled.label} fits Accept: ${request.headers.accept ?? ""}`,
        );
      }
      return send(any, target, "the request is good, though nothing fits its Accept", exchange);
    },
  };
}

type Methods = Map<Method, CompiledOperation>;

function byPath(operations: readonly CompiledOperation[]): Map<string, Methods> {
  const paths = new Map<string, Methods>();
  for (const compiled of operations) {
    const { path, method } = compiled.operation;
    const methods: Methods = paths.get(path) ?? new Map();
    paths.set(path, methods.set(method, compiled));
  }
  return paths;
}

function methodOf(methods: Methods, name: string): CompiledOperation | undefined {
  // A name that is no method of OpenAPI finds nothing.
  const method = name.toLowerCase() as Method;
  return methods.get(method) ?? (method === "head" ? methods.get("get") : undefined);
}

function allowedMethods(methods: Methods): string {
  const names = new Set<string>(methods.keys());
  if (names.has("get")) names.add("head");
  return [...names, "options"].map((name) => name.toUpperCase()).join(", ");
}
