import type { Case, Contract, ErrorCode, Json, Operation, Recovery } from "../../contract/contract.ts";
import { exampleValues } from "../../contract/model/example-values.ts";
import { codePointer, envelopeFor, headerName } from "../../contract/reading/errors/envelope.ts";
import { parsePointer } from "../../contract/reading/json-pointer.ts";
import { clientCall } from "./client-call.ts";
import { curlRequest } from "./request-samples.ts";
import { completedServer, filledPath } from "./request-values.ts";
import type { SampleSettings } from "./sample-settings.ts";
import { typescriptLiteral } from "./typescript-literal.ts";

/** Code that handles an error, in one way of calling the API. */
export interface HandlingSample {
  /** For a tab, such as `openapi-fetch`. */
  label: string;
  language: "typescript" | "shell";
  text: string;
}

/**
 * Code for production that meets one error, in each way of calling the API: with the generated client, with `fetch`, with
 * openapi-fetch and with curl. No sample names the mock. The TypeScript is compiled by a test.
 */
export function handlingSamples(
  contract: Contract,
  operation: Operation,
  code: ErrorCode,
  settings: SampleSettings = {},
): HandlingSample[] {
  return [
    { label: "error-contracts", language: "typescript", text: withClient(contract, operation, code, settings) },
    { label: "fetch", language: "typescript", text: withFetch(contract, operation, code) },
    { label: "openapi-fetch", language: "typescript", text: withOpenapiFetch(contract, operation, code) },
    { label: "curl", language: "shell", text: `${curlRequest(contract, operation)}\n` },
  ];
}

function withClient(
  contract: Contract,
  operation: Operation,
  { code, recovery }: ErrorCode,
  { clientModule }: SampleSettings,
): string {
  return clientCall(contract, operation, {
    clientModule,
    handling: `if (error?.code === ${JSON.stringify(code)}) {
  // ${withOurClient[recovery]}
  console.error(error.userMessage);
}`,
  });
}

function withFetch(contract: Contract, operation: Operation, { code, recovery }: ErrorCode): string {
  const { path, query, header, mediaType, body } = exampleValues(operation);
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  const url = `${completedServer(operation)}${filledPath(operation.path, path)}${search === "" ? "" : `?${search}`}`;
  const isForm = mediaType === "application/x-www-form-urlencoded";
  const headers: { [name: string]: Json } = {
    ...header,
    ...(operation.security.length > 0 && { Authorization: "Bearer your-token" }),
    ...(mediaType !== null && !isForm && { "Content-Type": mediaType }),
  };
  const sent = typescriptLiteral(body, 20);
  const lines = [
    ...(operation.method === "get" ? [] : [`method: "${operation.method.toUpperCase()}"`]),
    ...(Object.keys(headers).length === 0 ? [] : [`headers: ${typescriptLiteral(headers, 12)}`]),
    ...(mediaType === null ? [] : [`body: ${isForm ? `new URLSearchParams(${sent})` : `JSON.stringify(${sent})`}`]),
  ].map((line) => `  ${line.replaceAll("\n", "\n  ")},\n`);
  const init = lines.length === 0 ? "" : `, {\n${lines.join("")}}`;
  return `const response = await fetch(${JSON.stringify(url)}${init});
if (!response.ok) {
${ifCode(contract, operation, code)} {
    // ${byHand[recovery]}
  }
}
`;
}

/** Where the answers of an operation have a code; null where only their status distinguishes them. */
function placeOfCode(
  { envelopes }: Contract,
  operation: Operation,
  code: string,
): { at: string; isPart: boolean } | null {
  const found = operation.cases.find((one) => one.code === code);
  if (found === undefined || code.startsWith("$")) return null;
  const envelope = envelopeFor(envelopes, found);
  const at = codePointer(envelope);
  return at === undefined ? null : { at, isPart: envelope.strip !== undefined };
}

/** Lines that read the code where the API's errors have it, and the condition for this one. */
function ifCode(contract: Contract, operation: Operation, code: string): string {
  const place = placeOfCode(contract, operation, code);
  if (place === null) return `  if (${statusCondition(operation, code)})`;
  const { at, isPart } = place;
  const header = headerName(at);
  const path = parsePointer(header === null ? at : "").map((name) =>
    /^[A-Za-z_$][\w$]*$/.test(name) ? `?.${name}` : `?.[${/^\d+$/.test(name) ? name : JSON.stringify(name)}]`,
  );
  const read =
    header === null
      ? `  const body = await response.json().catch(() => null);\n  const code = body${path.join("")};`
      : `  const code = response.headers.get(${JSON.stringify(header)});`;
  const text = JSON.stringify(code);
  return `${read}\n  if (${isPart ? `String(code).includes(${text})` : `String(code) === ${text}`})`;
}

/** The condition that recognises an answer without a code. */
function statusCondition({ cases }: Operation, code: string): string {
  const key: Case["key"] = cases.find((one) => one.code === code)?.key ?? "default";
  if (key === "default") return "!response.ok";
  return key.endsWith("XX") ? `Math.floor(response.status / 100) === ${key.charAt(0)}` : `response.status === ${key}`;
}

function withOpenapiFetch(contract: Contract, operation: Operation, { code, recovery }: ErrorCode): string {
  const { api } = contract;
  const { path, query, header, body } = exampleValues(operation);
  const params = Object.fromEntries(
    Object.entries({ path, query, header }).filter(([, values]) => Object.keys(values).length > 0),
  );
  const call = {
    ...(Object.keys(params).length > 0 && { params }),
    ...(body !== null && { body }),
  };
  const start = `const { error, response } = await client.${operation.method.toUpperCase()}(${JSON.stringify(operation.path)}`;
  const init = Object.keys(call).length === 0 ? "" : `, ${typescriptLiteral(call, start.length)}`;
  const place = placeOfCode(contract, operation, code);
  const inHeader = place === null ? null : headerName(place.at);
  const read =
    place === null
      ? statusCondition(operation, code)
      : inHeader === null
        ? `JSON.stringify(error).includes(${JSON.stringify(JSON.stringify(code))})`
        : `response.headers.get(${JSON.stringify(inHeader)}) === ${JSON.stringify(code)}`;
  return `import createClient from "openapi-fetch";
import type { paths } from "./${api}.js"; // npx openapi-typescript openapi.yaml -o ${api}.d.ts

const client = createClient<paths>({
  baseUrl: ${JSON.stringify(completedServer(operation))},${operation.security.length > 0 ? '\n  headers: { Authorization: "Bearer your-token" },' : ""}
});
${start}${init});
if (!response.ok && ${read}) {
  // ${byHand[recovery]}
}
`;
}

/** What the client has done by itself when it returns the error, and what is left to do. */
export const withOurClient: Record<Recovery, string> = {
  never: "The request or its setup is wrong: correct that, not this call.",
  refresh: "The client refreshed the token if it could, and repeated once. Now a person must sign in.",
  reauthorize: "Ask the person to sign in or to agree. The client does not repeat the request.",
  after: "The client waited and repeated. error.retryAfterMs is the wait that is left.",
  backoff: "The client repeated the request if that was safe, with growing pauses.",
  poll: "Not finished: call again at the interval that the API stated.",
  "new-key": "Read the present state, then decide whether a second request is meant.",
  check: "The request may have taken effect: read the state before you send anything again.",
};

/** What is to be done without our client. */
const byHand: Record<Recovery, string> = {
  never: "Do not repeat the request: correct it, or its setup.",
  refresh: "Refresh the access token once for all callers, then send the same request once more.",
  reauthorize: "Ask the person to sign in or to agree. Do not repeat the request before that.",
  after: "Wait at least as long as the answer says, then send the request again.",
  backoff: "Repeat only if that is safe, with random pauses that grow.",
  poll: "Not finished: ask again at the interval that the API stated.",
  "new-key": "Read the present state, then decide whether a second request is meant.",
  check: "The request may have taken effect: read the state before you send anything again.",
};
