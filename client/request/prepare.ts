import { CallError } from "../errors/call-error.ts";
import { invalid } from "../errors/invalid-request-error.ts";
import { omitUndefined } from "../errors/omit-undefined.ts";
import { jsonBody } from "../serialization/body.ts";
import { entriesOf, isPrimitive, isRecord, notEntries } from "../serialization/entries.ts";

import { ownMember } from "../serialization/own-member.ts";
import type { OperationBinding } from "./bindings.ts";
import { type CallInput, optionTypes } from "./call-options.ts";
import type { CallState, ClientState } from "./call-state.ts";
import { checkOptions } from "./check-options.ts";
import { isHeader, isId, noId } from "./header-values.ts";
import { isStream, type PreparedRequest } from "./prepared-request.ts";

const json = /* @__PURE__ */ jsonBody("application/json");

/**
 * Checks the input of a call and builds the request from it.
 * @throws {InvalidRequestError} with the `field` that is wrong.
 */
export function prepare(call: CallState, known: OperationBinding | undefined): PreparedRequest {
  const { operation, context, input } = call;
  checkOptions(input, operation.idempotencyKey?.optionTypes ?? optionTypes, context);
  const { params = {}, body, signal, requestId } = input;
  const client = Object.assign(call, { client: withOptions(call.client, input) }).client;
  const { path, query, header, cookie, ...others } = params;
  const { type, write, problem = "cannot be serialized" } = operation.write ?? json;
  let field = "";
  const check = (isRight: boolean, name: string, problem: string) => {
    field = name;
    if (!isRight) throw invalid(field, problem, context);
  };
  const entries = (value: unknown, name: string) => {
    const all = entriesOf<unknown>(value ?? {});
    check(all !== undefined, name, notEntries);
    return all ?? [];
  };
  try {
    check(known !== undefined, "path", "is not an operation of this API");
    const isKnown = isRecord(params) && Object.keys(others).length === 0;
    check(isKnown, "params", "must be an object with path, query, header or cookie");
    check(!signal || signal.aborted !== undefined, "signal", "must be an AbortSignal");
    check(isId(context.requestId), requestId === undefined ? "newId" : "requestId", noId);
    check(body === undefined || operation.body !== undefined, "body", "is not accepted by this operation");
    check(body !== undefined || operation.body !== "required", "body", "is required");

    if (input.baseUrl !== undefined)
      call.baseUrl = client.bindings.baseUrls(input.baseUrl)[operation.server ?? 0] ?? "";
    let url = call.baseUrl;
    // The part from "#" on distinguishes operations of one address, and is not sent.
    url += context.path.replace(/#.*/, "").replace(/\{([^{}]+)\}/g, (_, name: string) => {
      const given = path?.[name] ?? "";
      field = `params.path.${name}`;
      const write = ownMember(operation.path, name);
      const value = write ? write(given) : given;
      check(isPrimitive(value), `params.path.${name}`, "must be a string or number");
      // URL normalization removes dot segments, so the address would name another resource.
      check(!/^\.{0,2}$/.test(`${value}`), `params.path.${name}`, "is missing, empty or only dots");
      return write ? `${value}` : encodeURIComponent(`${value}`);
    });
    const parameters: Record<string, unknown> = Object.create(null);
    for (const [name, value] of entries(query, "params.query"))
      parameters[name] = name in parameters ? [parameters[name], value].flat() : value;
    const search = (client.querySerializer ?? operation.query ?? client.bindings.query)(parameters);
    if (search) url += `${url.includes("?") ? "&" : "?"}${search.replace(/^\?/, "")}`;

    const isAsItIs = body === undefined || isStream(body) || body instanceof FormData;
    // Without a prototype, so that no name of a header is taken for one of its members.
    const headers: Record<string, string> = Object.create(null);
    headers.accept = operation.accept ?? "application/json";
    if (type && body !== undefined && !(body instanceof FormData)) headers["content-type"] = type;
    for (const [source, origin] of [
      [client.headers, "headers"],
      [header, "params.header"],
      [input.headers, "headers"],
    ] as const) {
      for (const [name, value] of entries(source, origin)) {
        if (value === undefined) continue;
        const written = origin === "headers" ? undefined : ownMember(operation.header, name)?.(value);
        const isWritten = written !== undefined || value === null || [value].flat().every(isPrimitive);
        check(isWritten, origin, `has a value that is not a text, a number or a list of them (${shown(name)})`);
        const joined = written ?? [value].flat().join(origin === "headers" ? ", " : ",");
        check(isHeader(name, joined), origin, `has a header that cannot be sent (${shown(name)})`);
        headers[name.toLowerCase()] = joined;
        if (value === null) delete headers[name.toLowerCase()];
      }
    }
    const cookies = entries(cookie, "params.cookie");
    check(cookies.length === 0 || operation.cookie !== undefined, "params.cookie", "is not accepted by this operation");
    operation.cookie?.(headers, Object.fromEntries(cookies));
    operation.idempotencyKey?.send(headers, { input, context, meta: call.meta, newId: client.newId });
    const requestIdHeader = operation.requestId ?? (client.sendRequestId && "x-request-id");
    if (requestIdHeader) headers[requestIdHeader] ??= context.requestId;

    field = "body";
    const { bodySerializer } = client;
    const serialize = isAsItIs ? () => body : write;
    const written = bodySerializer && body !== undefined ? bodySerializer(body, headers) : serialize(body);
    // A stream can be read only once, so the caller must rule out retries.
    check(!isStream(written) || input.attempts === 1, field, "is a stream and needs `attempts: 1`");
    check(isAsItIs || Boolean(bodySerializer) || written !== undefined, field, problem);
    // The platform adds the boundary.
    if (!isAsItIs && written instanceof FormData) delete headers["content-type"];
    return { url, method: context.method, headers, body: (written ?? null) as PreparedRequest["body"] }; // a string, or a body that `fetch` accepts unchanged
  } catch (error) {
    // Errors of serializers quote values, so they are not passed on.
    const isWriter = field === "body" && !client.bodySerializer;
    throw error instanceof CallError ? error : invalid(field, isWriter ? problem : "cannot be serialized", context);
  }
}

/** The options of a client with those of a call. */
const withOptions = (client: ClientState, input: CallInput): ClientState => ({
  ...client,
  ...(omitUndefined({ ...input, headers: undefined }) as object), // the options that both have, of the same types
  requestInit: { ...client.requestInit, ...input.requestInit },
  extensions: [...client.extensions, ...(input.extensions ?? [])],
});

/** A header's name for a message; a name that HTTP does not allow may hold anything, so it is not shown. */
const shown = (name: string): string => (isId(name) && /^[\w-]+$/.test(name) ? name : "name not shown");
