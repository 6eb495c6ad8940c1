import { JSONPathEnvironment, JSONPathError, type JSONPathNodeList } from "json-p3";
import type { Json, JsonObject } from "../contract.ts";
import { arrayOf, isObject } from "../reading/json.ts";
import { memberOf } from "../reading/json-pointer.ts";
import type { OverlayOrigins, ParsedSource } from "./source-map.ts";

/** What is wrong with an overlay, at a place of its file. */
export interface OverlayFault {
  file: string;
  tokens: string[];
  message: string;
  remedy: string;
}

// Documents nest deeper than the library's limit, which is meant for data of strangers.
const environment = new JSONPathEnvironment({ maxRecursionDepth: 10_000 });

/**
 * Applies an OpenAPI Overlay to a document, in place: its actions in order, `remove` before `update`.
 * @see https://spec.openapis.org/overlay/v1.0.0.html#action-object
 */
export function applyOverlay(document: JsonObject, overlay: ParsedSource, origins: OverlayOrigins): OverlayFault[] {
  const { file, parsed } = overlay;
  const fault = (tokens: string[], message: string, remedy: string): OverlayFault => ({
    file,
    tokens,
    message,
    remedy,
  });
  if (!isObject(parsed) || !/^1\.[01]\./.test(String(parsed.overlay))) {
    const message = "The file is not an OpenAPI Overlay";
    return [fault(["overlay"], message, "Begin it with `overlay: 1.0.0`, `info` and `actions`.")];
  }
  return arrayOf(parsed.actions).flatMap((action, index) => {
    const at = ["actions", String(index)];
    if (!isObject(action) || typeof action.target !== "string") {
      return [fault(at, "The action has no `target`", "Add `target` with a JSONPath such as `$.info`.")];
    }
    let targets: JSONPathNodeList;
    try {
      targets = environment.query(action.target, document);
    } catch (error) {
      if (!(error instanceof JSONPathError)) throw error;
      const message = `The target is not a JSONPath: ${error.message}`;
      return [fault([...at, "target"], message, "See https://www.rfc-editor.org/rfc/rfc9535 for the syntax.")];
    }
    if (targets.length === 0) {
      const remedy = "Correct the path, or take the action out.";
      return [fault([...at, "target"], `Nothing in the document is at \`${action.target}\``, remedy)];
    }
    if (action.remove === true) {
      // From the end, so that the places of a list that come before stay where they are.
      for (const { location } of [...targets].reverse()) removeAt(document, location.map(String));
      return [];
    }
    const { update } = action;
    if (update === undefined) return [];
    return [...targets].flatMap(({ value }) => {
      if (isObject(value) && isObject(update)) merge(value, update, [...at, "update"]);
      else if (Array.isArray(value)) value.push(copy(update, [...at, "update"]));
      else {
        const message = `\`${action.target}\` names a ${isObject(value) ? "map, but `update` is not one" : "value that cannot be merged"}`;
        return [fault([...at, "target"], message, "Name the map or the list that holds it.")];
      }
      return [];
    });
  });

  function copy(value: Json, tokens: string[]): Json {
    const own = structuredClone(value);
    origins.copied(own, file, tokens);
    return own;
  }

  function merge(target: JsonObject, update: JsonObject, tokens: string[]): void {
    for (const [key, value] of Object.entries(update)) {
      const before = memberOf(target, key);
      const from = [...tokens, key];
      if (isObject(before) && isObject(value)) merge(before, value, from);
      else if (Array.isArray(before) && Array.isArray(value)) {
        for (const [index, member] of value.entries()) before.push(copy(member, [...from, String(index)]));
      } else {
        const own = { value: copy(value, from), enumerable: true, configurable: true, writable: true };
        Object.defineProperty(target, key, own);
        origins.set(target, key, file, from);
      }
    }
  }
}

function removeAt(document: JsonObject, tokens: readonly string[]): void {
  const last = tokens.at(-1);
  const holder = tokens.slice(0, -1).reduce<Json | undefined>(memberOf, document);
  if (last === undefined) return;
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (isObject(holder)) delete holder[last];
}
