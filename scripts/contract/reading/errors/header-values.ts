import type { Json } from "../../contract.ts";

/**
 * The response headers that belong to an example: the header's example of the same name, else its first. A header whose
 * examples are keyed by codes but lacks this name, and which is not required, is left out.
 * @param isCode Whether a name is an error code of the contract.
 */
export function headerValues(
  headers: Readonly<Record<string, { required: boolean; examples: Record<string, Json> }>>,
  name: string | null,
  isCode: (name: string) => boolean,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [header, { required, examples }] of Object.entries(headers)) {
    const own = name !== null && Object.hasOwn(examples, name) ? examples[name] : undefined;
    const keyedByCodes = Object.keys(examples).some(isCode);
    const value = own ?? (keyedByCodes && !required ? undefined : Object.values(examples)[0]);
    if (value !== undefined) values[header] = headerText(value);
  }
  return values;
}

/**
 * A value as a header carries it, in the `simple` style.
 * @see https://spec.openapis.org/oas/v3.1.0#style-values
 */
export function headerText(value: Json): string {
  if (Array.isArray(value)) return value.map(headerText).join(",");
  if (typeof value === "object" && value !== null) {
    return Object.entries(value)
      .map(([key, member]) => `${key},${headerText(member)}`)
      .join(",");
  }
  return String(value);
}
