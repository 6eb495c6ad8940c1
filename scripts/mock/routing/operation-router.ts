import type { Method } from "../../contract/contract.ts";
import { indexByName } from "../answers/choose-by-name.ts";
import type { CompiledOperation } from "../answers/compile-operation.ts";
import { createPathRouter } from "./path-router.ts";

/** Where a request line leads. */
export type Route =
  | { kind: "operation"; compiled: CompiledOperation; parameters: Record<string, string> }
  /** The path exists, the method does not. */
  | { kind: "method"; allow: string }
  /** The path exists in another version, where this operation would have answered. */
  | { kind: "version"; compiled: CompiledOperation }
  | { kind: "none" };

/** Finds operations by method and path. */
export function createOperationRouter(
  operations: readonly CompiledOperation[],
): (method: string, path: string) => Route {
  const router = createPathRouter(byPath(operations));
  const bases = basePaths(operations);
  return (method, path) => {
    const found = router.find(path) ?? findBelow(bases, path, router.find);
    if (found === undefined) {
      const served = otherVersion(path, (other) => router.find(other)?.value);
      const compiled = served && methodOf(served, method);
      return compiled === undefined ? { kind: "none" } : { kind: "version", compiled };
    }
    const compiled = methodOf(found.value, method);
    if (compiled === undefined) return { kind: "method", allow: allowedMethods(found.value) };
    return { kind: "operation", compiled, parameters: found.parameters };
  };
}

/** Paths of the servers, such as `/v2` of `https://api.example.com/v2`; those with a variable in them are left out. */
function basePaths(operations: readonly CompiledOperation[]): string[] {
  const paths = operations.flatMap(({ operation }) => operation.servers.map(pathOf));
  return [...new Set(paths)].filter((path) => path !== "");
}

function pathOf(server: string): string {
  const path = server.replace(/^[a-z][a-z0-9+.-]*:/i, "").replace(/^\/\/[^/]*/, "");
  return path.includes("{") ? "" : path.replace(/\/$/, "");
}

/** Finds a path without the server's own part: a client that only replaces the origin of its base URL keeps that part. */
function findBelow<Found>(
  bases: readonly string[],
  path: string,
  find: (path: string) => Found | undefined,
): Found | undefined {
  for (const base of bases) {
    const found = path.startsWith(`${base}/`) ? find(path.slice(base.length)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

type Methods = Map<Method, CompiledOperation>;

function byPath(operations: readonly CompiledOperation[]): Map<string, Methods> {
  const paths = new Map<string, Methods>();
  for (const compiled of operations) {
    const { path, method } = compiled.operation;
    // A client sends no fragment, and what a path says of the query is no part of the way to it.
    const [sent = path] = path.split(/[?#]/, 1);
    const methods: Methods = paths.get(sent) ?? new Map();
    const other = methods.get(method);
    const [main, variant] = sent === path || other === undefined ? [compiled, other] : [other, compiled];
    paths.set(sent, methods.set(method, variant === undefined ? main : withAnswersOf(main, variant)));
  }
  return paths;
}

/**
 * Some documents tell operations of one path apart by a fragment, such as `/files/{id}#lock`, which no client sends. So the
 * operation whose path has none answers, or else the first; requests can ask for the answers of the others by name.
 */
function withAnswersOf(main: CompiledOperation, variant: CompiledOperation): CompiledOperation {
  const answers = [...main.answers, ...variant.answers];
  return { ...main, answers, names: indexByName(main.label, answers) };
}

function methodOf(methods: Methods, name: string): CompiledOperation | undefined {
  // A name that is no method of OpenAPI finds nothing.
  const method = name.toLowerCase() as Method;
  return methods.get(method) ?? (method === "head" ? methods.get("get") : undefined);
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.1 */
function allowedMethods(methods: Methods): string {
  const names = new Set<string>(methods.keys());
  if (names.has("get")) names.add("head");
  return [...names.add("options")].map((name) => name.toUpperCase()).join(", ");
}

/** What a path leads to when its version segment (`v2`) is replaced by another that the contract may have. */
function otherVersion<Value>(path: string, find: (path: string) => Value | undefined): Value | undefined {
  const segments = path.split("/");
  const at = segments.findIndex((segment) => /^v\d{1,6}(\.\d{1,6})?$/i.test(segment));
  if (at === -1) return undefined;
  for (let version = 1; version <= 9; version++) {
    const found = find(segments.with(at, `v${version}`).join("/"));
    if (found !== undefined) return found;
  }
  return undefined;
}
