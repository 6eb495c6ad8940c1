/** How a body travels: as JSON, as fields of a form, as parts, as text, or as bytes. */
export type BodyKind = "json" | "form" | "multipart" | "text" | "bytes";

/**
 * How a body of a media type is written and read. A range that JSON is in counts as JSON.
 * @see https://spec.openapis.org/oas/v3.1.0#media-type-object
 * @see https://mimesniff.spec.whatwg.org/#json-mime-type
 */
export function bodyKind(mediaType: string): BodyKind {
  const type = essence(mediaType);
  if (/^(?:[^/]+\/(?:[^/]+\+)?json|\*\/\*|application\/\*)$/.test(type)) return "json";
  if (type === "application/x-www-form-urlencoded") return "form";
  // Of other kinds of parts no platform has a writer: they are bytes, with the caller's own boundary.
  if (type === "multipart/form-data") return "multipart";
  return isText(type) ? "text" : "bytes";
}

/** A media type without its parameters, in lower case. */
const essence = (mediaType: string): string => (mediaType.split(";")[0] ?? "").trim().toLowerCase();

const isText = (type: string): boolean =>
  /^(?:text\/.+|application\/(?:[^/]+\+)?xml|application\/(?:graphql|jwt|jose|sql|xml-dtd|javascript|ecmascript|x-ndjson|ndjson|jsonl|json-seq|yaml|x-yaml|toml))$/.test(
    type,
  );

/** The media type that a client uses of those that an operation has: the first of JSON, else of forms, else the first. */
export function preferredMediaType(mediaTypes: readonly string[]): string | undefined {
  const ofKind = (kind: BodyKind) => mediaTypes.find((mediaType) => bodyKind(mediaType) === kind);
  return ofKind("json") ?? ofKind("form") ?? ofKind("multipart") ?? mediaTypes[0];
}

/** The first media type that is JSON, such as `application/json` or `application/problem+json`. */
export const jsonMediaType = (mediaTypes: readonly string[]): string | undefined =>
  mediaTypes.find((mediaType) => bodyKind(mediaType) === "json");
