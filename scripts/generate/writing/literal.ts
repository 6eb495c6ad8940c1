/**
 * A text as a TypeScript literal. Marks that show code in another order than it runs, and line ends that JSON allows in a
 * text, are written as escapes.
 * @see https://trojansource.codes
 */
export const literal = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** The name of a member of an object or of a type, quoted where it must be; `__proto__` would set the prototype. */
export function property(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) || /^(?:0|[1-9]\d{0,14})$/.test(name) ? name : literal(name);
}

/** Data as a TypeScript expression: JSON, but every member of an object becomes one of its own. */
export function dataLiteral(data: unknown): string {
  if (typeof data === "string") return literal(data);
  if (Array.isArray(data)) return `[${data.map(dataLiteral).join(",")}]`;
  if (typeof data !== "object" || data === null) return JSON.stringify(data) ?? "undefined";
  const members = Object.entries(data).filter(([, member]) => member !== undefined);
  return `{${members.map(([name, member]) => `${property(name)}:${dataLiteral(member)}`).join(",")}}`;
}
