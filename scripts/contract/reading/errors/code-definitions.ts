import type { Envelope } from "../../contract.ts";
import { isObject, objectOf } from "../json.ts";
import type { CodeDefinition } from "../reading.ts";
import { memberNode, memberNodes, type ResolvedNode } from "../resolved-node.ts";
import { type CodeSchema, codesOfCarrier } from "./codes.ts";
import { codePointer } from "./envelope.ts";

/** The codes of a document, collected while its responses are read. */
export interface CollectedCodes {
  /** The definition of a code that a body allows: the same one whenever its schema is met. */
  define(code: CodeSchema, envelope: Envelope): CodeDefinition;
  /** Every definition so far, and then those of the components with `x-error` that no body allows. */
  all(root: ResolvedNode): CodeDefinition[];
}

/** Begins to collect the codes of a document with these envelopes. */
export function collectCodes(envelopes: readonly Envelope[]): CollectedCodes {
  const definitions = new Map<string, CodeDefinition>();

  function define(found: CodeSchema, envelope: Envelope): CodeDefinition {
    const key = `${found.code}\n${found.place.pointer}`;
    const definition = definitions.get(key) ?? definitionOf(found);
    definitions.set(key, definition);
    if (!definition.envelopes.includes(envelope)) definition.envelopes.push(envelope);
    return definition;
  }

  function all(root: ResolvedNode): CodeDefinition[] {
    const reached = new Set([...definitions.values()].map(({ place }) => place.pointer));
    for (const [, schema] of memberNodes(memberNode(root, "components", "schemas"))) {
      if (objectOf(schema.value)["x-error"] === undefined || reached.has(schema.pointer)) continue;
      for (const { code, envelope } of unreachedCodes(schema, envelopes)) define(code, envelope);
    }
    return [...definitions.values()];
  }

  return { define, all };
}

/** The codes of a schema that no body leads to, by the first envelope that finds a constant in it. */
function unreachedCodes(schema: ResolvedNode, envelopes: readonly Envelope[]) {
  const coded = envelopes.filter((envelope) => codePointer(envelope) !== undefined);
  const read = coded.map((envelope) => ({ envelope, codes: codesOfCarrier(schema, envelope) }));
  const fixed = read.find(({ codes }) => codes.some(({ value }) => value !== undefined)) ?? read[0];
  return fixed?.codes.map((code) => ({ code, envelope: fixed.envelope })) ?? [];
}

function definitionOf(found: CodeSchema): CodeDefinition {
  const { code, component, place } = found;
  const schema = objectOf(place.value);
  return {
    ...found,
    label: /^[\w.-]+$/.test(code) ? code : (component ?? code),
    schema,
    error: isObject(schema["x-error"]) ? schema["x-error"] : undefined,
    envelopes: [],
    responses: [],
  };
}
