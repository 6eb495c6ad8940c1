import type { createInstance as CreateInstance, IHttpRequest } from "@stoplight/prism-http";
import type { Contract, Json, Method } from "../contract/contract.ts";

/** What Prism finds wrong with a request. */
export interface Violation {
  /** Where, such as `["body", "email"]` or `["query", "limit"]`; may be empty. */
  path: string[];
  /** `401` for the credential, `415` for the media type, else the keyword of the schema, such as `required`. */
  code: string;
  message: string;
}

/** Prism's validation and generation for one contract, by `method path-template`. */
export interface PrismEngine {
  /** Everything that is wrong with a request; empty if it is valid. */
  check(key: string, request: IHttpRequest): Promise<Violation[]>;
  /** A success that Prism makes from the schema, for an operation without an example. */
  generate(key: string): Promise<{ status: number; mediaType: string | null; body: Json } | null>;
}

/** The key of an operation in the engine. */
export function engineKey(method: string, path: string): string {
  return `${method.toLowerCase()} ${path}`;
}

/**
 * The engine of a contract, which loads when it is first asked: what is had by name needs none of it.
 */
export function createPrismEngine(contract: Contract): PrismEngine & { warm(): Promise<void> } {
  let loading: Promise<PrismEngine> | undefined;
  const engine = () => {
    loading ??= loadPrismEngine(contract);
    return loading;
  };
  return {
    check: async (key, request) => (await engine()).check(key, request),
    generate: async (key) => (await engine()).generate(key),
    warm: async () => void (await engine()),
  };
}

/**
 * Gives a contract to Prism's engine. Its own router and negotiation stay out of the way: it is handed the one operation
 * that fits, and returns what its validators say.
 * @see https://docs.stoplight.io/docs/prism
 */
async function loadPrismEngine(contract: Contract): Promise<PrismEngine> {
  const { createInstance, getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  // Dereferencing changes the document it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(contract.document));
  const byKey = new Map(operations.map((operation) => [engineKey(operation.method, operation.path), operation]));
  const validator = createInstance(settings, {
    logger: silentLogger,
    mock: () => () => ({ _tag: "Right", right: { statusCode: 200, headers: {}, body: undefined } }),
  });
  const generator = createInstance(
    { ...settings, checkSecurity: false, validateRequest: false },
    { logger: silentLogger },
  );
  return {
    async check(key, request) {
      const operation = byKey.get(key);
      if (operation === undefined) return [];
      // A fresh configuration per call: Prism writes into the one it is given.
      const result = await validator.request(request, [operation], freshSettings())();
      if (result._tag === "Left") return [{ path: [], code: "route", message: result.left.message }];
      return result.right.validations.input.filter(({ severity }) => severity === 0).map(toViolation);
    },
    async generate(key) {
      const operation = byKey.get(key);
      if (operation === undefined) return null;
      // The keys are made from Prism's own methods.
      const method = operation.method as Method;
      const request = { method, url: { path: operation.path.replace(/\{[^}]+\}/g, "x") }, headers: {} };
      const config = { ...freshSettings(), checkSecurity: false, validateRequest: false };
      const result = await generator.request(request, [operation], config)();
      if (result._tag === "Left") return null;
      const { statusCode, headers, body } = result.right.output;
      // What Prism makes from a schema is JSON.
      return { status: statusCode, mediaType: headers?.["Content-type"] ?? null, body: (body ?? null) as Json };
    },
  };
}

const settings = {
  isProxy: false,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
} as const;

function freshSettings() {
  return { ...settings, mock: { dynamic: false } };
}

function toViolation(diagnostic: { path?: string[]; code?: string | number; message: string }): Violation {
  return { path: diagnostic.path ?? [], code: String(diagnostic.code ?? ""), message: diagnostic.message };
}

type Logger = Parameters<typeof CreateInstance>[1]["logger"];

const nothing = () => {};

/** Prism calls these six and `child`; what it logs is said better by our own log. */
const silentLogger = {
  info: nothing,
  success: nothing,
  warn: nothing,
  error: nothing,
  debug: nothing,
  trace: nothing,
  child: () => silentLogger,
  // Prism's type is the whole of pino, of which it uses only these.
} as unknown as Logger;
