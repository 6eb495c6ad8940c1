import { isMap, parseDocument } from "yaml";
import type { Envelope } from "../contract/contract.ts";

/**
 * A document with its envelopes declared; comments and order stay. A document that declares one already stays as it is.
 * @param text YAML or JSON.
 */
export function declareInPlace(text: string, envelopes: readonly Envelope[]): string {
  if (envelopes.length === 0) return text;
  const value = envelopes.length === 1 ? envelopes[0] : envelopes;
  if (text.trimStart().startsWith("{")) {
    const json = JSON.parse(text);
    if (json["x-error-envelope"] !== undefined) return text;
    const indent = /\n( +|\t+)"/.exec(text)?.[1] ?? 2;
    return `${JSON.stringify({ ...json, "x-error-envelope": value }, null, indent)}\n`;
  }
  const document = parseDocument(text);
  if (!isMap(document.contents) || document.has("x-error-envelope")) return text;
  const added = parseDocument("");
  added.contents = added.createNode({ "x-error-envelope": value }) as typeof added.contents;
  // Appended as text, so that nothing else of the file is written anew.
  return `${text.trimEnd()}\n${added.toString({ lineWidth: 0 })}`;
}
