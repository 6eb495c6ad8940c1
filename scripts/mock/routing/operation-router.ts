import type { Method } from "../../contract/contract.ts";
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
  return (method, path) => {
    const found = router.find(path);
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
