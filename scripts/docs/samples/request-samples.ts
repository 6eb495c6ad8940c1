import type { Contract, Json, JsonObject, Operation } from "../../contract/contract.ts";
import { exampleValues } from "../../contract/model/example-values.ts";
import { isObject, stringOf } from "../../contract/reading/json.ts";
import { clientCall } from "./client-call.ts";
import { completedServer, filledPath } from "./request-values.ts";
import type { SampleSettings } from "./sample-settings.ts";
import { shellQuoted } from "./shell-quoted.ts";

/** Samples of an operation's request, as Redoc shows them beside it. */
export function requestSamples(
  contract: Contract,
  operation: Operation,
  { clientModule }: SampleSettings = {},
): JsonObject[] {
  return [
    { lang: "Shell", label: "curl", source: curlRequest(contract, operation) },
    { lang: "TypeScript", label: "TypeScript", source: clientCall(contract, operation, { clientModule }) },
  ];
}

/** The request as a curl command, its credential left to the reader. */
export function curlRequest({ securitySchemes }: Contract, operation: Operation): string {
  const { path, query, header, mediaType, body } = exampleValues(operation);
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  const address = completedServer(operation) + filledPath(operation.path, path) + (search === "" ? "" : `?${search}`);
  const verb = operation.method === "get" ? "" : `-X ${operation.method.toUpperCase()} `;
  const sent = Object.entries(header).map(([name, value]) => `-H ${shellQuoted(`${name}: ${String(value)}`)}`);
  const words = [`curl ${verb}${shellQuoted(address)}`, ...credential(operation, securitySchemes), ...sent];
  return [...words, ...content(mediaType, body)].join(" \\\n  ");
}

function credential({ security }: Operation, schemes: Record<string, JsonObject>): string[] {
  return (security[0] ?? []).map(({ scheme }) => {
    const { type, in: place, name, scheme: kind } = schemes[scheme] ?? {};
    if (type === "apiKey" && place === "header") return `-H "${stringOf(name)}: $API_KEY"`;
    if (type === "apiKey" && place === "cookie") return `-b "${stringOf(name)}=$API_KEY"`;
    if (type === "http" && stringOf(kind).toLowerCase() === "basic") return '-u "$CLIENT_ID:$CLIENT_SECRET"';
    return '-H "Authorization: Bearer $TOKEN"';
  });
}

function content(mediaType: string | null, body: Json): string[] {
  if (mediaType === null) return [];
  if (mediaType === "application/x-www-form-urlencoded" && isObject(body)) {
    return Object.entries(body).map(([name, value]) => `--data-urlencode ${shellQuoted(`${name}=${String(value)}`)}`);
  }
  return [`-H ${shellQuoted(`Content-Type: ${mediaType}`)}`, `-d ${shellQuoted(JSON.stringify(body, null, 2))}`];
}
