import { formatPointer } from "../reading/json-pointer.ts";

/** A `$ref` that was written by an address, and what it is called by a pointer. */
export interface Readdressed {
  /** Where the object with the `$ref` is. */
  tokens: string[];
  /** `#` and a JSON Pointer. */
  reference: string;
}

/** Members that hold data: an `$id` in them is not an address. */
const data = new Set(["example", "examples", "default", "enum", "const", "value"]);

/** The address of the file itself; what it is does not matter, since only what the file names is looked for. */
const rootBase = "file:///document";

interface Visited {
  value: Record<string, unknown>;
  tokens: string[];
  base: string;
}

/**
 * Rewrites in place every `$ref` of a parsed file that names a schema of the same file by its `$anchor`, or relative to
 * an `$id`, as a JSON Pointer from the file's root; and takes off each `$id`, since every pointer counts from there then.
 * A `$dynamicRef` becomes the `$ref` to the schema that it names where no other schema extends that one.
 * @returns What was rewritten.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
 */
export function resolveAddresses(parsed: unknown, text: string): Readdressed[] {
  if (!/\$(?:id|anchor|dynamicAnchor)\b/.test(text)) return [];
  const resources = new Map<string, string>([[rootBase, ""]]);
  const anchors = new Map<string, string>();
  const references: Visited[] = [];
  const identified: Visited[] = [];
  const seen = new Set<object>();

  function walk(value: unknown, tokens: string[], base: string): void {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    let own = base;
    if (!Array.isArray(value)) {
      // A parsed object that is not a list has members of any name.
      const object = value as Record<string, unknown>;
      const { $id, $anchor, $dynamicAnchor } = object;
      if (typeof $id === "string" && URL.canParse($id, base)) {
        own = new URL($id, base).href;
        resources.set(own, formatPointer(tokens));
        identified.push({ value: object, tokens, base });
      }
      for (const anchor of [$anchor, $dynamicAnchor]) {
        if (typeof anchor === "string") anchors.set(`${own}#${anchor}`, formatPointer(tokens));
      }
      if (typeof (object.$ref ?? object.$dynamicRef) === "string")
        references.push({ value: object, tokens, base: own });
    }
    for (const [key, member] of Object.entries(value)) {
      if (!data.has(key) || tokens.at(-1) === "properties") walk(member, [...tokens, key], own);
    }
  }

  walk(parsed, [], rootBase);
  const rewritten: Readdressed[] = [];
  for (const { value, tokens, base } of references) {
    const reference = pointerOf(String(value.$ref ?? value.$dynamicRef), base, resources, anchors);
    if (reference === undefined || reference === value.$ref) continue;
    if (value.$ref === undefined) delete value.$dynamicRef;
    value.$ref = reference;
    rewritten.push({ tokens, reference });
  }
  for (const { value } of identified) delete value.$id;
  return rewritten;
}

function pointerOf(
  reference: string,
  base: string,
  resources: ReadonlyMap<string, string>,
  anchors: ReadonlyMap<string, string>,
): string | undefined {
  const isPointerFromRoot = base === rootBase && /^#(?:\/|$)/.test(reference);
  if (isPointerFromRoot || !URL.canParse(reference, base)) return undefined;
  const url = new URL(reference, base);
  const fragment = decodeFragment(url.hash.slice(1));
  url.hash = "";
  const resource = resources.get(url.href);
  if (resource === undefined) return undefined;
  if (fragment === "" || fragment.startsWith("/")) return `#${encodeURI(resource + fragment)}`;
  const anchor = anchors.get(`${url.href}#${fragment}`);
  return anchor === undefined ? undefined : `#${encodeURI(anchor)}`;
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
