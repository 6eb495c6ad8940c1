import { serializeArrayParam, serializeObjectParam, serializePrimitiveParam } from "openapi-fetch";
import { isPrimitive } from "./entries.ts";
import { jsonText } from "./json-text.ts";

/**
 * How a parameter is written where it is not written in the way of its place: `style` and `explode` of OpenAPI, or as JSON.
 * @see https://spec.openapis.org/oas/v3.1.0#style-values
 */
export interface ValueStyle {
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "simple" | "label" | "matrix";
  readonly explode?: boolean;
  /** Leaves characters as they are that have a meaning in an address but for a query's own separators. */
  readonly allowReserved?: true;
  /** Its `content` is JSON. */
  readonly json?: true;
}

/** Writes a parameter with its name, or without one where its style has none; empty where there is nothing to write. */
export function writeStyled(
  name: string,
  value: unknown,
  { style = "form", explode = style === "form" || style === "deepObject", json }: ValueStyle,
  encode: (text: string) => string,
): string {
  const text = (part: unknown): string => {
    if (!isPrimitive(part)) throw new TypeError("not one value, such as a list in a list");
    return encode(String(part));
  };
  if (value === undefined || value === null) return "";
  if (json) return primitive(name, encode(jsonText(value) ?? ""), style);
  // Values and names are encoded here: nothing is left to encode.
  const options = { style, explode, allowReserved: true } as const;
  if (Array.isArray(value)) {
    const items = value.filter((item) => item !== undefined && item !== null).map(text);
    return items.length === 0
      ? ""
      : serializeArrayParam(name, items, options as Parameters<typeof serializeArrayParam>[2]); // of all styles, not of queries alone
  }
  if (typeof value !== "object") return primitive(name, text(value), style);
  const entries = Object.entries(value).flatMap(([key, part]): [string, string][] =>
    part === undefined || part === null ? [] : [[encode(key), text(part)]],
  );
  if (entries.length === 0) return "";
  return explode || style === "deepObject"
    ? serializeObjectParam(name, Object.fromEntries(entries), options as Parameters<typeof serializeObjectParam>[2]) // as above
    : serializeArrayParam(name, entries.flat(), options as Parameters<typeof serializeArrayParam>[2]); // as above
}

function primitive(name: string, text: string, style: NonNullable<ValueStyle["style"]>): string {
  if (style === "simple") return text;
  if (style === "label") return `.${text}`;
  const pair = serializePrimitiveParam(name, text, { allowReserved: true });
  return style === "matrix" ? `;${pair}` : pair;
}
