import type { Contract } from "../contract/contract.ts";
import { neededScopes } from "../contract/model/required-scopes.ts";
import { createAnswerMaker } from "./answer-maker.ts";
import { isCompiled } from "./answers/choose-by-name.ts";
import { chooseSuccess } from "./answers/choose-success.ts";
import { type CompiledOperation, compileOperation } from "./answers/compile-operation.ts";
import { compileAnswer } from "./answers/compiled-answer.ts";
import { fillDetails } from "./answers/fill-details.ts";
import { findCase } from "./answers/find-case.ts";
import { freshFields } from "./answers/generated-fields.ts";
import type { MockAnswer } from "./answers/mock-answer.ts";
import { problemAnswer } from "./answers/problem.ts";
import { refuseCause } from "./answers/refuse-cause.ts";
import { headerSafe } from "./answers/safe-headers.ts";
import { createConsents } from "./checks/check-consent.ts";
import { createChecks } from "./checks/checks.ts";
import { createRequestContext } from "./checks/create-request-context.ts";
import { createSchemaCheck } from "./checks/schema-violations.ts";
import type { MockOptions } from "./mock-options.ts";
import { signingKeyOf } from "./oauth/identity.ts";
import { createTokenIssuer } from "./oauth/issue-tokens.ts";
import { createOwnEndpoints } from "./oauth/own-endpoints.ts";
import { bindingOf, createSignIn } from "./oauth/sign-in.ts";
import { createPrismEngine } from "./prism/prism-engine.ts";
import { usualGrantRules } from "./provider/grant-rules.ts";
import { type Provider, type RateLimit, usualOrder } from "./provider/provider.ts";
import { type MockRequest, originOf } from "./request/mock-request.ts";
import type { Preference } from "./request/preference.ts";
import { mostBodyBytes } from "./request/read-body.ts";
import type { Target } from "./request/target.ts";
import { createResources, type Seeds, stateless } from "./resources/resources.ts";
import { createOperationRouter } from "./routing/operation-router.ts";
import { createGrants } from "./state/grants.ts";
import { createStyledCheck } from "./styles/styled-violations.ts";
import { createUpstream } from "./upstream/upstream.ts";

/** The operation that a request is for. */
export interface Match {
  compiled: CompiledOperation;
  /** Path parameters as sent. */
  parameters: Record<string, string>;
}

/** One API, mocked. */
export interface ApiMock {
  contract: Contract;
  operations: readonly CompiledOperation[];
  /** The operation that a request is for, or the answer where there is none. */
  match(request: MockRequest, target: Target): Match | MockAnswer;
  /** What the operation answers to this preference, whatever the request carries. */
  byName(match: Match, target: Target, preference: Preference): MockAnswer;
  /** What the operation answers to what the request carries. */
  byCause(match: Match, target: Target, request: MockRequest): Promise<MockAnswer>;
  /**
   * The answer to a path that the contract does not have: from a sign-in endpoint, or from the real server. Undefined for
   * other paths.
   */
  ownEndpoint(request: MockRequest, target: Target): Promise<MockAnswer | undefined>;
  /** Loads what the first request by cause would otherwise wait for. */
  warm(): Promise<void>;
  /** Forgets the state of one client, or all state. */
  reset(client?: string): void;
}

/** Compiles a contract into a mock of its API. */
export function createApiMock(contract: Contract, provider: Provider, options: MockOptions): ApiMock {
  const engine = createPrismEngine(contract);
  const schemaCheck = createSchemaCheck(contract.document);
  const styled = createStyledCheck(contract, schemaCheck);
  const operations = contract.operations.map((one) => compileOperation(contract, one));
  const route = createOperationRouter(operations);
  const everyAnswer = operations.flatMap(({ answers }) => answers);
  const fields = options.frozen === true ? null : freshFields(options.now);
  const grantRules = { ...usualGrantRules, ...provider.grants };
  let grants = createGrants(grantRules);
  const issueCode = (query: URLSearchParams) => grants.issueCode(bindingOf(query, options.now()), options.now());
  const codes = options.frozen === true ? null : issueCode;
  const { send, refuse } = createAnswerMaker(contract, provider, everyAnswer, fields, codes);
  const hasVersionCode = findCase(everyAnswer, "unsupported-version", provider.causes?.["unsupported-version"]);

  const rateLimits = scaled(options.rateLimits ?? provider.rateLimits ?? [], options.timeScale ?? 1);
  const strict = options.strict === true;
  let consents = createConsents(provider.consent, grants);
  const newChecks = () =>
    createChecks({ contract, grants, consents, rateLimits, maxBodyBytes: provider.maxBodyBytes ?? null, strict });
  const prefix = options.atRoot === true ? "" : `/${contract.api}`;
  const base = (request: MockRequest) => originOf(request) + prefix;
  const { upstreams = {} } = options;
  const address = Object.hasOwn(upstreams, contract.api) ? upstreams[contract.api] : undefined;
  const upstream = address === undefined ? undefined : createUpstream(contract, address, base);
  const key = signingKeyOf(contract);
  const issuer = createTokenIssuer(
    contract,
    () => grants,
    key,
    ({ request }) => base(request),
  );
  const ends = provider.endsGrants ?? {};
  const signIn = createSignIn({ contract, operations, grants: () => grants, key, issuer, send, refuse, base, ends });
  const ownEndpoints = createOwnEndpoints({ contract, grants: () => grants, key, base, now: options.now });
  const resources =
    options.stateless === true
      ? stateless
      : createResources(contract, operations, { seeds: seedsOf(options, contract), frozen: options.frozen === true });
  const order = provider.order ?? usualOrder;
  let checks = newChecks();

  return {
    contract,
    operations,
    match({ method }, target) {
      const found = route(method, target.path);
      if (found.kind === "operation") return found;
      if (found.kind === "version" && hasVersionCode !== undefined) {
        const why = `the contract has this path in another version only`;
        return refuse({ cause: "unsupported-version", why }, found.compiled.answers, target);
      }
      if (found.kind !== "method")
        return refuse({ cause: "unknown-path", why: "no path of the contract fits" }, [], target);
      const headers = { allow: found.allow };
      if (method === "OPTIONS") return { status: 204, headers, body: null, why: "the methods of the path" };
      const rejection = refuse({ cause: "unknown-method", why: `the path takes ${found.allow}` }, [], target);
      return { ...rejection, headers: { ...rejection.headers, ...headers } };
    },
    byName({ compiled, parameters }, target, preference) {
      const chosen = compiled.names.choose(preference);
      if (!isCompiled(chosen)) return chosen;
      const { operation } = compiled;
      const requiredScope = neededScopes(operation, parameters)[0]?.join(" ") ?? "";
      // Other operations have their scope in the contract's example.
      const named =
        operation.scopeTemplate === null
          ? chosen
          : compileAnswer(fillDetails(chosen.answer, contract, { requiredScope }));
      const answer = send(named, target, "asked for by name");
      return { ...answer, headers: { ...answer.headers, "preference-applied": applied(preference) } };
    },
    async byCause({ compiled, parameters }, target, request) {
      if (upstream !== undefined) return upstream(request, target, compiled.operation);
      const context = createRequestContext({
        styled,
        schemaCheck,
        contract,
        engine,
        compiled,
        parameters,
        request,
        target,
        now: options.now(),
      });
      if (request.body.length > mostBodyBytes && provider.maxBodyBytes === undefined && !documentsTooLarge(compiled)) {
        return bodyTooLarge();
      }
      for (const name of order) {
        const rejection = await checks.byName[name](context);
        if (rejection !== undefined) return refuse(rejection, compiled.answers, target, context);
      }
      const replayed = checks.replay(context);
      if (replayed !== undefined) return replayed;
      const conflict = resources.check(context);
      if (conflict !== undefined) return refuse(conflict, compiled.answers, target, context);
      consents.note(context);
      const special = options.frozen === true ? undefined : await signIn.answer(context);
      if (special !== undefined) return special;
      const acceptable = chooseSuccess(compiled.successes, request.headers.accept);
      if (acceptable !== undefined) {
        const success = resources.choose(issuer.choose(acceptable, compiled.successes, context), context);
        const own = send(success, target, "the request is good", context);
        const body = resources.body(success, context);
        const answer = body === null ? own : { ...own, body };
        const renewed = options.frozen === true ? answer : await issuer.renew(answer, success, context);
        checks.remember(context, renewed);
        return renewed;
      }
      const [any] = compiled.successes;
      if (any === undefined) {
        const [only, ...others] = compiled.answers;
        return only === undefined || others.length > 0
          ? noSuccess(compiled.label)
          : send(only, target, "the operation documents no other answer", context);
      }
      if (strict) return refuseCause("not-acceptable", `nothing of ${compiled.label} fits the Accept header`);
      return send(any, target, "the request is good, though nothing fits its Accept", context);
    },
    async ownEndpoint(request, target) {
      if (upstream !== undefined) return target.path === "/" ? undefined : upstream(request, target, undefined);
      return signIn.page(request, target) ?? (await ownEndpoints(request, target));
    },
    warm: engine.warm,
    reset(client) {
      if (client !== undefined) {
        grants.forget(client);
        consents.reset(client);
        resources.reset(client);
        checks.reset(client);
        return;
      }
      grants = createGrants(grantRules);
      resources.reset();
      consents = createConsents(provider.consent, grants);
      checks = newChecks();
    },
  };
}

function documentsTooLarge({ answers }: CompiledOperation): boolean {
  return answers.some(({ answer }) => answer.status === 413);
}

function bodyTooLarge(): MockAnswer {
  const detail = `The mock reads bodies of up to ${mostBodyBytes / 1_048_576} MiB. The contract documents no such limit.`;
  return problemAnswer({ status: 413, kind: "body-too-large", title: "The body is too large for the mock", detail });
}

/** The mock's own answer to a good request of an operation that documents no success. */
function noSuccess(label: string): MockAnswer {
  return problemAnswer({
    status: 501,
    kind: "no-success",
    title: "The contract has no success answer here",
    detail: `${label} documents no 2xx or 3xx answer. Ask for a documented answer with Prefer: code= or example=.`,
  });
}

/** Limits in a time that runs faster or slower. */
function scaled(limits: readonly RateLimit[], scale: number): readonly RateLimit[] {
  if (scale === 1) return limits;
  return limits.map((limit) =>
    "windowSeconds" in limit
      ? { ...limit, windowSeconds: limit.windowSeconds * scale }
      : { ...limit, refillSeconds: limit.refillSeconds * scale },
  );
}

/** The resources that a mock is started with, of one API. */
function seedsOf({ seeds }: MockOptions, { api }: Contract): Seeds | undefined {
  return seeds !== undefined && Object.hasOwn(seeds, api) ? seeds[api] : undefined;
}

/** Whether a request found its operation. */
export function isMatch(found: Match | MockAnswer): found is Match {
  return "compiled" in found;
}

/**
 * Tells a client that the answer is as it is because it asked.
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-3
 */
function applied({ status, example }: Preference): string {
  const parts = [
    ...(status === undefined ? [] : [`code=${status}`]),
    ...(example === undefined ? [] : [`example=${/^[\w.-]+$/.test(example) ? example : JSON.stringify(example)}`]),
  ];
  return headerSafe(parts.join(", "));
}
