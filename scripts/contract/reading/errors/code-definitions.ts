import type { Envelope } from "../../contract.ts";
import type { CodeDefinition, ErrorBody } from "../error-contract.ts";
import { isObject, objectOf, stringsOf } from "../json.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../resolved-node.ts";
import { alternatives, componentName } from "./codes.ts";
import { bodyTokens, codePointer } from "./envelope.ts";

/** Finds the codes of schemas; a schema that several responses reach gives the same definition each time. */
export interface CodeReader {
  /** The objects on the way from a body's schema to its code, and the codes that the last one allows. */
  read(schema: ResolvedNode): Pick<ErrorBody, "path" | "codes" | "referrers">;
  /** Every definition found so far, and the components with `x-error` that were never reached. */
  all(): CodeDefinition[];
}

/** Prepares a reader of codes for one document and its envelope. */
export function codeReader(root: ResolvedNode, envelope: Envelope): CodeReader {
  const tokens = bodyTokens(codePointer(envelope) ?? "header:");
  const definitions = new Map<string, CodeDefinition[]>();

  function definitionsAt(place: ResolvedNode): CodeDefinition[] {
    const known = definitions.get(place.pointer);
    if (known !== undefined) return known;
    const found = defineCodes(place, tokens?.at(-1));
    definitions.set(place.pointer, found);
    return found;
  }

  return {
    read(schema) {
      const path = [schema];
      let holders = alternatives(schema);
      for (const token of (tokens ?? []).slice(0, -1)) {
        holders = holders.flatMap((holder) => alternatives(memberNode(holder, "properties", token)));
        if (holders[0] !== undefined) path.push(holders[0]);
      }
      const listed = holders.flatMap((holder) => definitionsAt(holder).map((code) => ({ code, holder })));
      return { path, codes: listed.map(({ code }) => code), referrers: listed.map(({ holder }) => holder.referrer) };
    },
    all() {
      for (const [, schema] of memberNodes(memberNode(root, "components", "schemas"))) {
        if (objectOf(schema.value)["x-error"] !== undefined) definitionsAt(schema);
      }
      return [...definitions.values()].flat();
    },
  };
}

function defineCodes(place: ResolvedNode, member: string | undefined): CodeDefinition[] {
  const schema = objectOf(place.value);
  const error = isObject(schema["x-error"]) ? schema["x-error"] : undefined;
  const component = componentName(place.pointer);
  const named = member === undefined ? {} : objectOf(memberNode(place, "properties", member).value);
  const values = typeof named.const === "string" ? [named.const] : stringsOf(named.enum);
  if (values.length === 0 && schema["x-error"] !== undefined) values.push(component ?? "");
  return values.map((code) => {
    const label = /^[\w.-]+$/.test(code) ? code : (component ?? code);
    return { code, component, label, place, schema, error, responses: [] };
  });
}
