import type { Parameter } from "../../contract/contract.ts";
import { decodeSafely as decoded } from "../routing/path-router.ts";

/** How a list or an object is written. */
export type Written = Pick<Parameter, "name" | "in" | "style" | "explode">;

/** The parts of a list, the members of an object, each still a text; or why the text is not written so. */
export type StyledParts = { items: string[] } | { members: [name: string, value: string][] } | { fault: string };

/** One name and value of a query, a form or a cookie, percent-encoding kept. */
export type RawPair = readonly [name: string, value: string];

/**
 * Reads a list or an object as its style has it; undefined where it is not there.
 * @param pairs Of a query, a form or cookies: all pairs. Of a path or a header: the one value, without a name.
 * @param properties The members of an object that its schema names; undefined for a list.
 * @see https://spec.openapis.org/oas/v3.1.0#style-values
 */
export function readStyled(
  written: Written,
  pairs: readonly RawPair[],
  properties: ReadonlySet<string> | undefined,
): StyledParts | undefined {
  const { name, style, explode } = written;
  if (written.in === "path" || written.in === "header") {
    const [value] = pairs[0] === undefined ? [] : [pairs[0][1]];
    return value === undefined ? undefined : readValue(written, value, properties !== undefined);
  }
  if (style === "deepObject") {
    const members = pairs.flatMap(([key, value]): [string, string][] => {
      const [, , member] = /^([^[]*)\[([^\]]*)\]$/s.exec(decoded(key)) ?? [];
      return member !== undefined && decoded(key).startsWith(`${name}[`) ? [[member, decoded(value)]] : [];
    });
    return members.length === 0 ? undefined : { members };
  }
  if (style === "form" && explode && properties !== undefined) {
    const members = pairs.flatMap(([key, value]): [string, string][] =>
      properties.has(decoded(key)) ? [[decoded(key), decoded(value)]] : [],
    );
    return members.length === 0 ? undefined : { members };
  }
  const values = pairs.filter(([key]) => decoded(key) === name).map(([, value]) => value);
  if (values.length === 0) return undefined;
  if (explode) return { items: values.map(decoded) };
  const [value = "", ...others] = values;
  if (others.length > 0) return { fault: `is given ${values.length} times; its values belong into one` };
  const separator = separators[style] ?? ",";
  return partsOf(value.split(separator).map(decoded), properties !== undefined);
}

const separators: { [style in Parameter["style"]]?: RegExp | string } = {
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /%7C|\|/i,
};

function readValue({ name, style, explode, in: place }: Written, value: string, isObject: boolean): StyledParts {
  const read = place === "header" ? (text: string) => text.trim() : decoded;
  if (style === "matrix") return readMatrix(name, explode, value, isObject);
  const isLabel = style === "label";
  if (isLabel && !value.startsWith(".")) return { fault: 'does not begin with "."' };
  const parts = (isLabel ? value.slice(1) : value).split(isLabel && explode ? "." : ",");
  return isObject && explode ? pairsOf(parts, read) : partsOf(parts.map(read), isObject);
}

function readMatrix(name: string, explode: boolean, value: string, isObject: boolean): StyledParts {
  if (!value.startsWith(";")) return { fault: 'does not begin with ";"' };
  const parts = value.slice(1).split(";");
  if (isObject && explode) return pairsOf(parts, decoded);
  const read = pairsOf(parts, (text) => text);
  if ("fault" in read || !("members" in read)) return read;
  if (read.members.some(([key]) => decoded(key) !== name)) return { fault: `has another name than "${name}"` };
  const values = read.members.map(([, text]) => text);
  return partsOf((explode ? values : (values[0] ?? "").split(",")).map(decoded), isObject);
}

function pairsOf(parts: readonly string[], read: (text: string) => string): StyledParts {
  const members = parts.map((part): [string, string] => {
    const at = part.indexOf("=");
    return at === -1 ? ["", part] : [read(part.slice(0, at)), read(part.slice(at + 1))];
  });
  return members.some(([key]) => key === "") ? { fault: 'has a part without "="' } : { members };
}

function partsOf(items: string[], isObject: boolean): StyledParts {
  if (!isObject) return { items };
  if (items.length % 2 !== 0) return { fault: "has a name without a value" };
  return { members: items.flatMap((item, at) => (at % 2 === 0 ? [[item, items[at + 1] ?? ""]] : [])) };
}
