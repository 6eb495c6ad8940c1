import { CallError } from "../errors/call-error.ts";
import { invalid } from "../errors/invalid-request-error.ts";
import type { BodyWriter, OperationBinding } from "./bindings.ts";
import { optionTypes } from "./call-options.ts";
import type { CallState } from "./call-state.ts";
import { checkOptions } from "./check-options.ts";
import { isHeader, isId, noId } from "./header-values.ts";
import type { PreparedRequest } from "./prepared-request.ts";

const json: BodyWriter = { type: "application/json", text: JSON.stringify };

/**
 * Checks a call and writes its request.
 * @throws {InvalidRequestError} naming what is wrong.
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
    check(known !== undefined, "path", "is no operation of this API");
    check(signal === undefined || signal.aborted !== undefined, "signal", "is no AbortSignal");
    check(requestId === undefined || isId(requestId), "requestId", noId);
    check(body === undefined || operation.body !== undefined, "body", "is not taken by this operation");
    check(body !== undefined || operation.body !== "required", "body", "is missing");
    const isStream = body instanceof ReadableStream;
    // Only a caller who asked for one attempt knows that a stream is spent by it.
    check(!isStream || input.attempts === 1, "body", "is a stream and needs `attempts: 1`");
    const { type, text } = operation.write ?? json;
    const isText = body !== undefined && !isStream && !(body instanceof FormData);
    const written = isText ? text(body) : body;
    check(!isText || (written !== undefined && !isOpaque(body)), "body", "is no JSON");

    let url = call.baseUrl;
    url += context.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
      const value = String(path?.[name] ?? "");
      // It would name another resource once the address is normalized.
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
        check(isHeader(name, value), "headers", "hold what no header can carry");
        headers[name.toLowerCase()] = String(value);
      }
    }
    operation.idempotencyKey?.send(headers, { input, context, meta: call.meta, newId: client.newId });
    const requestIdHeader = operation.requestId ?? (client.sendRequestId && "x-request-id");
    if (requestIdHeader) headers[requestIdHeader] ??= context.requestId;
    return { url, method: context.method, headers, body: (written ?? null) as BodyInit | null }; // text, or what `fetch` takes as it is
  } catch (error) {
    // What serializers throw quotes values, and is not passed on.
    throw error instanceof CallError ? error : invalid(field, "cannot be sent", context);
  }
}

/** Whether JSON would make an empty object, or the like, of a body. */
const isOpaque = (body: unknown): boolean =>
  typeof body === "object" && !/ (?:Object|Array|Null|Date)\]$/.test(Object.prototype.toString.call(body));
