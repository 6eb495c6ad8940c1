import type { Json, JsonObject } from "../../contract/contract.ts";
import { isObject, objectOf } from "../../contract/reading/json.ts";
import { appendPointer, memberOf, parsePointer } from "../../contract/reading/json-pointer.ts";
import { isJson } from "../../contract/reading/media-type.ts";
import { followReference, nodeAt } from "../../contract/reading/resolved-node.ts";

/** What a document says of all requests. */
const ofDocument = ["openapi", "jsonSchemaDialect", "servers", "security"];

/** What a path or an operation says of its requests. */
const ofOperation = ["operationId", "parameters", "requestBody", "servers", "security"];

/**
 * A document with one operation, without its answers, and whatever it refers to: what a tool that takes in whole documents
 * needs to judge requests to that operation. A change of anything else gives an equal slice. The schemas of JSON bodies
 * are left out too, which are checked without Prism.
 * @see https://spec.openapis.org/oas/v3.1.0#reference-object
 */
export function sliceDocument(document: JsonObject, path: string, method: string): JsonObject {
  const item = objectOf(nodeAt(document, appendPointer("/paths", path)).value);
  const { requestBody, ...operation } = only(ofOperation, objectOf(item[method]));
  const body = requestBody === undefined ? {} : { requestBody: withoutJsonSchemas(document, requestBody) };
  const slice: JsonObject = structuredClone({
    ...only(ofDocument, document),
    info: { title: "", version: "" },
    paths: { [path]: { ...only(ofOperation, item), [method]: { ...operation, ...body, responses: {} } } },
    components: { securitySchemes: objectOf(document.components).securitySchemes ?? {} },
  });
  const queue: Json[] = [slice];
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    if (isObject(value) && typeof value.$ref === "string") queue.push(...graft(slice, document, value.$ref));
    if (typeof value === "object" && value !== null) queue.push(...Object.values(value));
  }
  return slice;
}

function withoutJsonSchemas(document: JsonObject, requestBody: Json): JsonObject {
  const { value } = followReference({ document, value: requestBody, pointer: "", referrer: "" });
  const { required = false, content } = objectOf(value);
  const media = Object.entries(objectOf(content)).map(([mediaType, one]): [string, Json] => {
    const { schema = {}, encoding = {} } = objectOf(one);
    return [mediaType, isJson(mediaType) ? {} : { schema, encoding }];
  });
  return { required, content: Object.fromEntries(media) };
}

function only(names: readonly string[], object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));
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
