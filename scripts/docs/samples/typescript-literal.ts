import type { Json } from "../../contract/contract.ts";
import { literal, property } from "../../generate/writing/literal.ts";

/**
 * JSON as a formatter would write it in TypeScript: on one line where it fits.
 * @param before How many characters are before it on its line.
 */
export function typescriptLiteral(value: Json, before = 0, indent = ""): string {
  const line = oneLine(value);
  if (before + line.length <= 80 || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item) => typescriptLiteral(item, inner.length, inner))
    : Object.entries(value).map(
        ([name, member]) => `${property(name)}: ${typescriptLiteral(member, inner.length + name.length + 2, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join("")}${indent}${close}`;
}

function oneLine(value: Json): string {
  if (typeof value === "string") return literal(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  const members = Object.entries(value).map(([name, member]) => `${property(name)}: ${oneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
