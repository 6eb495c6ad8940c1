import { CallError } from "../errors/call-error.ts";
import { invalid } from "../errors/invalid-request-error.ts";
import type { BodyWriter, OperationBinding } from "./bindings.ts";
import { optionTypes } from "./call-options.ts";
import type { CallState } from "./call-state.ts";
import { checkOptions } from "./check-options.ts";
import { isHeader, isId, noId } from "./header-values.ts";
import type { PreparedRequest, RequestBody } from "./prepared-request.ts";

const json: BodyWriter = { type: "application/json", text: JSON.stringify };

/**
 * Checks the input of a call and builds the request from it.
 * @throws {InvalidRequestError} with the `field` that is wrong.
 */
export function prepare(call: CallState, known: OperationBinding | undefined): PreparedRequest {
  const { client, operation, context, input } = call;
  checkOptions(input, operation.idempotencyKey?.optionTypes ?? optionTypes, context);
  const { params = {}, body, signal, requestId } = input;
  const { path, query, header } = params;
  let field = "";
  const check = (isRight: boolean, name: string, problem: string) => {
    field = name;
    if (!isRight) throw invalid(field, problem, context);
  };
  try {
    check(known !== undefined, "path", "is not an operation of this API");
    check(signal === undefined || signal.aborted !== undefined, "signal", "must be an AbortSignal");
    check(isId(context.requestId), requestId === undefined ? "newId" : "requestId", noId);
    check(body === undefined || operation.body !== undefined, "body", "is not accepted by this operation");
    check(body !== undefined || operation.body !== "required", "body", "is required");
    const isStream = body instanceof ReadableStream;
    // A stream can be read only once, so the caller must rule out retries.
    check(!isStream || input.attempts === 1, "body", "is a stream and needs `attempts: 1`");
    const { type, text } = operation.write ?? json;
    const isText = body !== undefined && !isStream && !(body instanceof FormData);
    const written = isText ? text(body) : body;
    check(
      !isText || (written !== undefined && !isOpaque(body)),
      "body",
      "cannot be serialized as JSON (a Map, Set or class instance would become {})",
    );

    let url = call.baseUrl;
    url += context.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
      const value = String(path?.[name] ?? "");
      // URL normalization removes dot segments, so the address would name another resource.
      check(!/^\.{0,2}$/.test(value), `params.path.${name}`, "is missing, empty or only dots");
      return encodeURIComponent(value);
    });
    field = "params.query";
    const search = query && client.bindings.query(query);
    if (search) url += `?${search}`;

    const headers: Record<string, string> = isText ? { "content-type": type } : {};
    for (const source of [client.headers, header, input.headers]) {
      for (const [name, value] of source ? Object.entries(source) : []) {
        if (value === undefined || value === null) continue;
        check(isHeader(name, value), "headers", `has a name or value that HTTP does not allow (${shown(name)})`);
        headers[name.toLowerCase()] = String(value);
      }
    }
    operation.idempotencyKey?.send(headers, { input, context, meta: call.meta, newId: client.newId });
    const requestIdHeader = operation.requestId ?? (client.sendRequestId && "x-request-id");
    if (requestIdHeader) headers[requestIdHeader] ??= context.requestId;
    return { url, method: context.method, headers, body: (written ?? null) as RequestBody | null }; // a string, or a body that `fetch` accepts unchanged
  } catch (error) {
    // Errors of serializers quote values, so they are not passed on.
    throw error instanceof CallError ? error : invalid(field, "cannot be serialized", context);
  }
}

/** Whether `JSON.stringify` would lose the content of a value, as it does with a Map, a Set or a Blob. */
const isOpaque = (body: unknown): boolean =>
  typeof body === "object" && !/ (?:Object|Array|Null|Date)\]$/.test(Object.prototype.toString.call(body));

/** A header's name for a message; a name that HTTP does not allow may hold anything, so it is not shown. */
const shown = (name: string): string => (isHeader(name, "") ? JSON.stringify(name) : "name not shown");
