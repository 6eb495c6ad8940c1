import { createHash } from "node:crypto";
import type {
  createInstance as CreateInstance,
  getHttpOperationsFromSpec as GetOperations,
  IHttpRequest,
} from "@stoplight/prism-http";
import type { Contract, JsonObject, Operation } from "../../contract/contract.ts";
import { objectOf } from "../../contract/reading/json.ts";
import { methods } from "../../contract/reading/operations/methods.ts";
import { memberNode, memberNodes, nodeAt, type ResolvedNode } from "../../contract/reading/resolved-node.ts";
import { createBoundedMap } from "../state/bounded-map.ts";
import { type StyledParts, styledParts } from "../styles/styled-parts.ts";
import { makeCompilable } from "./compilable-schemas.ts";
import { sliceDocument } from "./slice-document.ts";
import type { Violation } from "./violation.ts";

/** Prism's validation for one contract. */
export interface PrismEngine {
  /**
   * Everything that is wrong with a request to an operation; empty if it is valid, and for an operation that Prism cannot
   * read.
   */
  check(operation: Operation, request: IHttpRequest): Promise<Violation[]>;
  /** Loads Prism, which the first request by cause would otherwise wait for. */
  warm(): Promise<void>;
}

/** A request that makes Prism itself throw is one that no server can read. */
function unreadable(error: unknown) {
  return { _tag: "Left", left: error instanceof Error ? error : new Error(String(error)) } as const;
}

/**
 * Gives Prism's engine the operations of a contract one by one, when a request first needs them: answers by name do not
 * need the engine, and loading a large contract at once takes long. Prism's own router, negotiation and generator are not
 * used. The engine gets the one operation that fits, and returns what its validators say.
 * @see https://docs.stoplight.io/docs/prism
 */
export function createPrismEngine({ document }: Contract): PrismEngine {
  const operations = new Map<Operation, Promise<PrismOperation | null>>();
  const prismOperation = (operation: Operation) => {
    const known = operations.get(operation) ?? takeIn(document, operation).catch(() => null);
    operations.set(operation, known);
    return known;
  };
  return {
    async check(operation, request) {
      const { validator } = await prism();
      const taken = await prismOperation(operation);
      if (taken === null) return [];
      // A fresh configuration per call: Prism writes into the one it is given.
      const validate = async () => validator.request(request, [taken], freshSettings())();
      const result = await validate().catch(unreadable);
      if (result._tag === "Left") return [{ path: [], code: "route", message: result.left.message }];
      return result.right.validations.input.filter(({ severity }) => severity === 0).map(toViolation);
    },
    async warm() {
      await prism();
    },
  };
}

type PrismOperation = Awaited<ReturnType<typeof GetOperations>>[number];

/** What all operations that are kept for the next save of their contract may take. */
const mostBytes = 16_000_000;

/**
 * Operations by a hash of their slice of the document. Prism never forgets the validators of a schema object that it has
 * seen, so an operation that a save does not change must stay the same object.
 */
const takenIn = createBoundedMap<{ taken: PrismOperation; bytes: number }>(mostBytes, ({ bytes }) => bytes);

async function takeIn(document: JsonObject, operation: Operation): Promise<PrismOperation> {
  const { getHttpOperationsFromSpec } = await prism();
  const { path, method, operationId } = operation;
  const slice = withoutStyled(sliceDocument(document, path, method), styledParts(document, operation));
  makeCompilable(slice);
  const text = JSON.stringify([path, method, slice]);
  const key = createHash("sha256").update(text).digest("base64url");
  const known = takenIn.get(key);
  if (known !== undefined) return known.taken;
  const operations = await getHttpOperationsFromSpec(slice);
  const taken = operations.find((one) => one.path === path && one.method === method);
  if (taken === undefined) throw new Error(`Prism does not see the operation ${operationId}.`);
  takenIn.set(key, { taken, bytes: text.length * 2 });
  return taken;
}

/** A slice without the parameters and the form that Prism does not read by their style; we judge these ourselves. */
function withoutStyled(slice: JsonObject, { parameters, form }: StyledParts): JsonObject {
  if (parameters.length === 0 && form === null) return slice;
  const isStyled = ({ value }: ResolvedNode): boolean => {
    const { name, in: place } = objectOf(value);
    return parameters.some((one) => one.name === name && one.in === place);
  };
  for (const [, item] of memberNodes(nodeAt(slice, "/paths"))) {
    for (const holder of [item, ...methods.map((method) => memberNode(item, method))]) {
      const nodes = memberNodes(memberNode(holder, "parameters"));
      if (nodes.length === 0) continue;
      objectOf(holder.value).parameters = nodes.flatMap(([, node]) => (isStyled(node) ? [] : [node.value ?? null]));
    }
    if (form === null) continue;
    for (const method of methods) {
      const content = memberNode(item, method, "requestBody", "content", form.mediaType);
      delete objectOf(content.value).schema;
    }
  }
  return slice;
}

let loading: Promise<Prism> | undefined;

interface Prism {
  getHttpOperationsFromSpec: typeof GetOperations;
  /** Validates and makes nothing. */
  validator: ReturnType<typeof CreateInstance>;
}

function prism(): Promise<Prism> {
  loading ??= import("@stoplight/prism-http").then(({ createInstance, getHttpOperationsFromSpec }) => ({
    getHttpOperationsFromSpec,
    validator: createInstance(settings, {
      logger: silentLogger,
      // Routing is done; Prism's own would match the path a second time.
      route: ({ resources: [only] }) =>
        only === undefined ? unreadable("nothing to route to") : { _tag: "Right", right: only },
      mock: () => () => ({ _tag: "Right", right: { statusCode: 200, headers: {}, body: undefined } }),
    }),
  }));
  return loading;
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
