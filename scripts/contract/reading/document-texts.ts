import type { Json, JsonObject } from "../contract.ts";
import { isObject } from "./json.ts";
import { appendPointer } from "./json-pointer.ts";
import type { Text } from "./reading.ts";

/** Keywords whose members are named by the author, so that no name among them is a keyword. */
const nameMaps = new Set(
  "properties patternProperties $defs schemas responses parameters requestBodies headers securitySchemes links callbacks pathItems paths content variables webhooks examples".split(
    " ",
  ),
);
const prose = new Set(["description", "summary", "title", "action"]);
const data = new Set(["example", "const", "default", "enum", "value"]);

/**
 * Every text of a document with its place and its kind, in document order.
 * @param errorPointers Where error responses, codes and their examples are described.
 */
export function documentTexts(document: JsonObject, errorPointers: ReadonlySet<string>): Text[] {
  const texts: Text[] = [];

  function walk(value: Json, pointer: string, kind: Text["kind"] | null, inError: boolean, named: boolean): void {
    const ofError = inError || errorPointers.has(pointer);
    if (typeof value === "string") {
      if (kind !== null) texts.push({ pointer, text: value, kind, ofError });
      return;
    }
    if (Array.isArray(value)) {
      for (const [index, member] of value.entries()) walk(member, appendPointer(pointer, index), kind, ofError, false);
      return;
    }
    if (!isObject(value)) return;
    for (const [key, member] of Object.entries(value)) {
      const place = appendPointer(pointer, key);
      if (kind === "data" || named) walk(member, place, kind, ofError, false);
      else if (key === "scopes") walk(member, place, "prose", ofError, true);
      else walk(member, place, kindOf(key, member), ofError, nameMaps.has(key) && isObject(member));
    }
  }

  walk(document, "", null, false, false);
  return texts;
}

function kindOf(key: string, member: Json): Text["kind"] | null {
  if (key === "userMessage") return "user message";
  if (prose.has(key) && typeof member === "string") return "prose";
  return data.has(key) || (key === "examples" && Array.isArray(member)) ? "data" : null;
}
