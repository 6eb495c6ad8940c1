import type { Json, JsonObject } from "../../contract/contract.ts";
import { isObject, objectOf } from "../../contract/reading/json.ts";
import { appendPointer, memberOf, parsePointer } from "../../contract/reading/json-pointer.ts";
import { nodeAt } from "../../contract/reading/resolved-node.ts";

/**
 * A document with the request of one operation and whatever that refers to: all that a tool needs to be given that takes
 * in whole documents and validates requests.
 * @see https://spec.openapis.org/oas/v3.1.0#reference-object
 */
export function sliceDocument(document: JsonObject, path: string, method: string): JsonObject {
  const { paths: _paths, components, webhooks: _webhooks, ...members } = document;
  const rest = withoutExtensions(members);
  const item = objectOf(nodeAt(document, appendPointer("/paths", path)).value);
  const { parameters, servers } = item;
  const { responses: _responses, callbacks: _callbacks, ...request } = objectOf(item[method]);
  const slice: JsonObject = {
    ...structuredClone(rest),
    paths: {
      [path]: structuredClone({
        ...(parameters === undefined ? {} : { parameters }),
        ...(servers === undefined ? {} : { servers }),
        [method]: { ...withoutExtensions(request), responses: {} },
      }),
    },
    components: structuredClone({ securitySchemes: objectOf(components).securitySchemes ?? {} }),
  };
  const queue: Json[] = [slice];
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    if (isObject(value) && typeof value.$ref === "string") queue.push(...graft(slice, document, value.$ref));
    if (typeof value === "object" && value !== null) queue.push(...Object.values(value));
  }
  return slice;
}

/** An object without its extensions: a `$ref` in one need not lead to anything. */
function withoutExtensions(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !name.startsWith("x-")));
}

/** Copies the component, or the member of a path, that a reference is into, unless it is there; gives what was copied. */
function graft(slice: JsonObject, document: JsonObject, reference: string): Json[] {
  if (!reference.startsWith("#/")) return [];
  const [place = "", kind = "", name = ""] = parsePointer(reference);
  const whole = memberOf(memberOf(document[place], kind), name);
  if (whole === undefined || (place !== "components" && place !== "paths")) return [];
  const holder = objectOf(slice[place]);
  const siblings = objectOf(holder[kind]);
  if (Object.hasOwn(siblings, name)) return [];
  const copy = structuredClone(whole);
  holder[kind] = { ...siblings, [name]: copy };
  return [copy];
}
