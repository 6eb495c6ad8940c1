import type { RulesetFunctionContext } from "@stoplight/spectral-core";

/** The first member of a path that names a place in any file of a document, and no path of the document itself. */
const mark = "\u0000place";

/** A file as Spectral has read it. */
export type SpectralDocument = RulesetFunctionContext["document"];

/** A document with all files that it refers to, as Spectral has read them. */
export type Inventory = RulesetFunctionContext["documentInventory"];

/**
 * Makes places in all files of a document known to Spectral, which maps the paths of results to files by itself: of an
 * unresolved document it knows the first file only, and of a resolved one no `$ref` and nothing that is unused.
 * @returns Gives the path of a place, for a result.
 * @see https://github.com/stoplightio/spectral/blob/develop/packages/core/src/documentInventory.ts
 */
export function filePlaces(inventory: Inventory): (document: SpectralDocument, path: readonly string[]) => string[] {
  const places: ReturnType<Inventory["findAssociatedItemForPath"]>[] = [];
  const findPath = inventory.findAssociatedItemForPath.bind(inventory);
  inventory.findAssociatedItemForPath = (path, resolved) => {
    const [first, number] = path;
    return first === mark ? (places[Number(number)] ?? null) : findPath(path, resolved);
  };
  return (document, path) => {
    places.push({ document, path: existing(document.data, path), missingPropertyPath: [...path] });
    return [mark, String(places.length - 1)];
  };
}

/** The part of a path that exists. */
function existing(value: unknown, path: readonly string[]): string[] {
  let at = value;
  const found: string[] = [];
  for (const token of path) {
    // What a parser made of a file is JSON: an object's own members, and the elements of lists by their numbers.
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, token)) return found;
    at = (at as Record<string, unknown>)[token];
    found.push(token);
  }
  return found;
}
