import type { JsonObject } from "../contract.ts";
import { objectOf } from "../reading/json.ts";
import { appendPointer } from "../reading/json-pointer.ts";
import { isJson } from "../reading/media-type.ts";
import { memberNode, nodeAt } from "../reading/resolved-node.ts";
import { walkDocument } from "../reading/walk-document.ts";
import type { Report } from "./report.ts";

/**
 * Reports what a client cannot send as the document says: nothing is ever sent as something else instead.
 * @see https://spec.openapis.org/oas/v3.1.0#parameter-object
 * @see https://spec.openapis.org/oas/v3.1.0#encoding-object
 */
export function reportUnsupported(document: JsonObject, report: Report): void {
  walkDocument(document, (kind, value, pointer) => {
    if (kind === "parameter" && value.$ref === undefined) reportParameter(document, value, pointer, report);
    if (kind === "encoding") reportEncoding(value, pointer, report);
  });
}

function reportParameter(document: JsonObject, value: JsonObject, pointer: string, report: Report): void {
  const place = nodeAt(document, pointer);
  if (value.style === "deepObject" && isOfType(memberNode(place, "schema").value, "array")) {
    const message = "`style: deepObject` says nothing of a list, so no client can write it";
    report(
      "request-sendable",
      appendPointer(pointer, "style"),
      message,
      "Use `style: form`, or make the parameter an object.",
    );
  }
  for (const mediaType of Object.keys(objectOf(value.content))) {
    const { value: schema } = memberNode(place, "content", mediaType, "schema");
    if (isJson(mediaType) || !(isOfType(schema, "object") || isOfType(schema, "array"))) continue;
    const message = `A parameter cannot be written as "${mediaType}"`;
    report(
      "request-sendable",
      appendPointer(pointer, "content", mediaType),
      message,
      "Use `application/json`, or a schema that is a text.",
    );
  }
}

function reportEncoding({ headers }: JsonObject, pointer: string, report: Report): void {
  for (const [name, header] of Object.entries(objectOf(headers))) {
    if (objectOf(header).required !== true || name.toLowerCase() === "content-type") continue;
    const message = `A part of a form cannot be sent with a header of its own, such as "${name}"`;
    const remedy = "`FormData` has no place for it: make the header optional, or the value a field.";
    report("request-sendable", appendPointer(pointer, "headers", name), message, remedy);
  }
}

const isOfType = (schema: unknown, type: string): boolean =>
  [objectOf(schema as JsonObject).type].flat().includes(type); // an object, or none
