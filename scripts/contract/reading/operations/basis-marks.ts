import type { Json, JsonObject } from "../../contract.ts";
import { isObject, objectOf, stringOf } from "../json.ts";
import { appendPointer, parsePointer } from "../json-pointer.ts";

/** Where a part of a contract is known from, if no page of the provider states it. */
export type MarkedBasis = "source" | "inferred" | "unknown";

/** One fact of a contract that no page of the provider states (`x-basis`). */
export interface BasisMark {
  /** JSON Pointer of the marked object. */
  pointer: string;
  /** A name for readers: the operationId, the parameter, the schema, or a member such as `Profile.plan`. */
  name: string;
  /** What of it is meant, such as its `security`; null for all of it. */
  part: string | null;
  basis: MarkedBasis;
}

const words: Record<MarkedBasis, string> = {
  source: "known from the provider's published source, and no page states it",
  inferred: "inferred, and no page states it",
  unknown: "unknown, since no page states it",
};

const parts: Record<string, string> = {
  security: "The scope",
  status: "The success status",
  parameters: "The list of parameters",
  requestBody: "The request body",
  response: "The answer",
};

/** What `x-basis` says of an object, by part: null for the object as a whole. Empty where there is none. */
export function basisOf(object: JsonObject): [part: string | null, basis: MarkedBasis][] {
  const mark = object["x-basis"];
  if (isBasis(mark)) return [[null, mark]];
  return Object.entries(objectOf(mark)).flatMap(([part, basis]): [string, MarkedBasis][] =>
    isBasis(basis) ? [[part, basis]] : [],
  );
}

/** Every mark of a document, in its order. Sample data holds none. */
export function basisMarks(document: JsonObject): BasisMark[] {
  const marks: BasisMark[] = [];
  const walk = (value: Json, pointer: string): void => {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, appendPointer(pointer, index));
    if (!isObject(value)) return;
    for (const [part, basis] of basisOf(value)) marks.push({ pointer, name: nameOf(value, pointer), part, basis });
    for (const [name, member] of Object.entries(value)) {
      if (name !== "examples" && name !== "example" && name !== "x-basis") walk(member, appendPointer(pointer, name));
    }
  };
  walk(document, "");
  return marks;
}

/** A mark as a sentence for readers. */
export function basisSentence(part: string | null, basis: MarkedBasis): string {
  return `${part === null ? "This is" : `${parts[part] ?? `Its ${part}`} is`} ${words[basis]}.`;
}

function nameOf({ operationId, name, summary }: JsonObject, pointer: string): string {
  const parts = parsePointer(pointer);
  const members = parts.filter((_, index) => parts[index - 1] === "properties");
  const place = [...(parts[1] === "schemas" ? parts.slice(2, 3) : []), ...members].join(".");
  return stringOf(operationId, stringOf(name, stringOf(summary, place || parts.at(-1) || "")));
}

function isBasis(value: Json | undefined): value is MarkedBasis {
  return typeof value === "string" && Object.hasOwn(words, value);
}
