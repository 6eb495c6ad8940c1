import { isObject } from "../reading/json.ts";

/**
 * Whether a parsed document refers to nothing outside itself. Such a document is its own bundle: the bundler, which
 * follows each reference on its stack, would have nothing to do.
 * @see https://spec.openapis.org/oas/v3.1.0#document-structure
 */
export function isOneFile(parsed: unknown): boolean {
  const seen = new Set<object>();
  const waiting: unknown[] = [parsed];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isObject(value)) {
      const { $ref, externalValue, discriminator } = value;
      if (typeof $ref === "string" && !$ref.startsWith("#")) return false;
      if (typeof externalValue === "string") return false;
      const targets = isObject(discriminator) && isObject(discriminator.mapping) ? discriminator.mapping : {};
      if (Object.values(targets).some((target) => /\.(?:ya?ml|json)(?:#|$)/i.test(String(target)))) return false;
    }
    waiting.push(...Object.values(value).filter((member) => member !== undefined));
  }
  return true;
}
