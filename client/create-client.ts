import type { CallContext } from "./errors/call-context.ts";
import { CallError } from "./errors/call-error.ts";
import { hide } from "./errors/hide.ts";
import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { readRateLimit } from "./observe/rate-limit.ts";
import { newId as randomId } from "./observe/request-id.ts";
import { systemClock } from "./recovery/clock.ts";
import { baseUrls } from "./request/base-url.ts";
import type { Bindings, OperationBinding } from "./request/bindings.ts";
import { checkClientOptions } from "./request/check-options.ts";
import type { Credential, CredentialOption, OAuthTokens } from "./request/credential.ts";
import type { Draft } from "./request/draft.ts";
import { execute, type Progress } from "./request/execute.ts";
import { interpret } from "./request/interpret.ts";
import { makeCredential } from "./request/make-credential.ts";
import { type Middleware, throughMiddleware } from "./request/middleware.ts";
import type { ClientOptions } from "./request/options.ts";
import type { Outcome } from "./request/outcome.ts";
import { type CallInput, prepare } from "./request/prepare.ts";
import { readText } from "./request/read-text.ts";
import { createReporter } from "./request/reporter.ts";
import { serialize } from "./request/serialize.ts";
import { type Call, callOf, type Meta, type Result } from "./result.ts";

/** What every client has beside its calls. */
export interface ClientBase<Scheme extends string = string, Refreshable extends string = string> {
  /** Adds openapi-fetch middleware; it runs once per call, however often the request is sent. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware away. */
  eject(...middleware: Middleware[]): void;
  /** Replaces a credential, as after a new sign-in. */
  setCredential<Name extends Scheme>(
    scheme: Name,
    credential: CredentialOption | (Name extends Refreshable ? OAuthTokens : never),
  ): void;
  /**
   * Renews the access token now, in single flight with every call that waits for one.
   * @param scheme Default: the only credential that can be renewed.
   * @throws {CallError} if it cannot be renewed.
   */
  refresh(scheme?: Scheme): Promise<void>;
}

/** A client whose calls are not typed; the generated clients narrow it. */
export type UntypedClient = ClientBase & Record<string, (path: string, input?: CallInput) => Call<unknown, CallError>>;

const methods = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];

/**
 * Makes a client of an API's bindings.
 * @throws {InvalidRequestError} if an option is wrong.
 */
export function createClient(bindings: Bindings, options: ClientOptions = {}): UntypedClient {
  checkClientOptions(options);
  const { timeoutMs = 30_000, deadlineMs = 60_000, attempts = 3, maxBodyBytes = 32 * 1024 * 1024 } = options;
  const { headers = {}, sendRequestId = false, guards = [], clock = systemClock, newId = randomId } = options;
  const { fallback, validators, messages, requestInit, log, onRateLimit } = options;
  const bases = baseUrls(bindings.servers, options.baseUrl);
  const reporters = bases.map((base) => createReporter(new URL(base).hostname, clock, log, onRateLimit));
  const middlewares: Middleware[] = [];
  const credentials = new Map<string, Credential>();

  const setCredential = (scheme: string, option: CredentialOption | OAuthTokens) => {
    if (!Object.hasOwn(bindings.schemes, scheme)) {
      throw new InvalidRequestError({ field: `credentials.${scheme}`, problem: "is no security scheme of this API" });
    }
    credentials.set(scheme, makeCredential(scheme, option, bindings.refresh, renewBy));
  };
  const renewBy = async (body: Record<string, string>): Promise<Outcome> => {
    const [method = "", path = ""] = bindings.refresh?.operation.split(" ") ?? [];
    const { data, error, response } = await run(method, path, { body });
    return error === undefined ? { data, response } : { error, response };
  };

  const authorizationsOf = ({ security = [] }: OperationBinding) => {
    const names = security.find((alternative) => alternative.every((name) => credentials.has(name))) ?? [];
    return names.flatMap((name) => {
      const credential = credentials.get(name);
      const scheme = bindings.schemes[name];
      return credential && scheme ? [{ name, scheme, credential }] : [];
    });
  };

  async function run(method: string, path: string, input: CallInput = {}): Promise<Result<unknown, CallError>> {
    const operation = bindings.operations[`${method} ${path}`];
    const requestId = input?.requestId ?? newId();
    const operationId = operation?.id ?? "";
    // A path that is no template may be one with ids in it.
    const template = operation === undefined ? "(unknown)" : path;
    const context: CallContext = { api: bindings.api, method, path: template, operationId, requestId, attempts: 0 };
    const progress: Progress = { sent: 0, refreshed: false };
    const started = clock.now();
    const report = reporters[operation?.server ?? 0] ?? createReporter("", clock, log, onRateLimit);
    let idempotencyKey: string | undefined;

    const perform = async (): Promise<Outcome> => {
      if (operation === undefined)
        throw new InvalidRequestError({ field: "path", problem: "is no operation of this API", context });
      const prepared = prepare(operation, input, context, { headers, attempts, sendRequestId, newId });
      const { body, repeatable } = prepared;
      idempotencyKey = prepared.idempotencyKey;
      const issues = validators?.[`${method} ${path}`]?.({ params: input.params ?? {}, body }) ?? [];
      if (issues[0] !== undefined) {
        throw new InvalidRequestError({ field: issues[0].path.slice(1), problem: issues[0].message, issues, context });
      }
      const execution = {
        bindings,
        operation,
        context,
        authorizations: authorizationsOf(operation),
        fetch: options.fetch ?? globalThis.fetch,
        requestInit,
        clock,
        signal: input.signal,
        timeoutMs: input.timeoutMs ?? timeoutMs,
        deadlineMs: input.deadlineMs ?? deadlineMs,
        attempts: prepared.attempts,
        maxBodyBytes,
        repeatable,
        guards,
        report,
      };
      const call = {
        method,
        path,
        baseUrl: bases[operation.server ?? 0] ?? "",
        params: input.params,
        headers: prepared.headers,
        body,
        form: operation.form === true,
      };
      // Nothing was sent: what serialization and middleware throw quotes values, and is not passed on.
      const unsent = () =>
        new InvalidRequestError({
          field: isJson(body) ? "request" : "body",
          problem: "cannot be serialized",
          context,
        });
      let draft: Draft;
      try {
        draft = serialize(call);
      } catch {
        throw unsent();
      }
      const transmit = async (sent: Draft): Promise<Outcome> => {
        const send = () => execute(sent, execution, progress);
        if (fallback === undefined) return send();
        try {
          return await fallback(send, { context, url: sent.url });
        } catch {
          return { error: new InvalidRequestError({ field: "fallback", problem: "threw", context }) };
        }
      };
      if (middlewares.length === 0) return transmit(draft);

      let outcome: Outcome | undefined;
      try {
        const replaced = await throughMiddleware(middlewares, call, draft, async (sent) => {
          outcome = await transmit(sent);
          return outcome;
        });
        if (replaced !== undefined) {
          const text = await readText(replaced, maxBodyBytes);
          return interpret(replaced, text, { bindings, operation, context, now: clock.now() });
        }
      } catch (cause) {
        if (outcome === undefined) throw unsent();
        return cause === outcome.error ? outcome : { error: new NetworkError({ context, cause }) };
      }
      return outcome ?? { error: new InvalidRequestError({ field: "middleware", problem: "sent nothing", context }) };
    };

    const outcome = await perform().catch((error: unknown): Outcome => ({ error: asCallError(error, context) }));
    const { error, response } = outcome;
    const text = error && messages?.[error.code];
    if (text) hide(error, { userMessage: text });
    report.result({ ...context, attempts: progress.sent }, outcome, clock.now() - started);
    const meta: Meta = {
      requestId,
      attempts: progress.sent,
      refreshed: progress.refreshed,
      get rateLimit() {
        return response && readRateLimit(response.headers, clock.now());
      },
      idempotencyKey,
      staleSince: "data" in outcome ? outcome.staleSince : undefined,
    };
    return outcome.error === undefined
      ? { data: outcome.data, response: outcome.response, meta }
      : { error: outcome.error, response, meta };
  }

  for (const [scheme, option] of Object.entries(options.credentials ?? {}))
    if (option !== undefined) setCredential(scheme, option);

  const base: ClientBase = {
    use(...added) {
      for (const middleware of added.filter(Boolean)) {
        if (!["onRequest", "onResponse", "onError"].some((hook) => hook in Object(middleware))) {
          throw new InvalidRequestError({ field: "middleware", problem: "has none of the hooks" });
        }
        middlewares.push(middleware);
      }
    },
    eject(...removed) {
      for (const middleware of removed) {
        const index = middlewares.indexOf(middleware);
        if (index !== -1) middlewares.splice(index, 1);
      }
    },
    setCredential,
    async refresh(scheme) {
      const renewable = [...credentials].find(([name, { renew }]) => renew !== undefined && (scheme ?? name) === name);
      if (renewable === undefined) {
        throw new InvalidRequestError({ field: "credentials", problem: "hold nothing that can be renewed" });
      }
      const error = await renewable[1].renew?.(undefined);
      if (error !== undefined) throw error;
    },
  };
  const calls = methods.map((method) => [
    method,
    (path: string, input?: CallInput) => callOf(run(method, path, input)),
  ]);
  return Object.assign(Object.fromEntries(calls), base);
}

function isJson(body: unknown): boolean {
  try {
    return typeof JSON.stringify(body ?? null) === "string";
  } catch {
    return false;
  }
}

function asCallError(error: unknown, context: CallContext): CallError {
  return error instanceof CallError ? error : new NetworkError({ context, cause: error });
}
