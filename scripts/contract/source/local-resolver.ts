import { BaseResolver, isAbsoluteUrl, ResolveError } from "@redocly/openapi-core";
import type { ParsedSource } from "./source-map.ts";

/** What files hold, by their text; never changed. */
export type ParsedTexts = Map<string, unknown>;

/**
 * A resolver that reads files and never the network: a contract must mean the same everywhere.
 * @param parsedTexts A file whose text is in it is not parsed again. What the resolver gives is a copy, to be changed.
 * @param onParsed Is given each file as it is read.
 */
export function localResolver(
  parsedTexts: ParsedTexts = new Map(),
  onParsed: (source: ParsedSource) => void = () => {},
): BaseResolver {
  const resolver = new BaseResolver();
  const loadFile = resolver.loadExternalRef.bind(resolver);
  const parse = resolver.parseDocument.bind(resolver);
  resolver.loadExternalRef = (reference) =>
    isAbsoluteUrl(reference)
      ? Promise.reject(new ResolveError(new Error("a contract refers only to files of its own project")))
      : loadFile(reference);
  resolver.parseDocument = (source, isRoot) => {
    let original = parsedTexts.get(source.body);
    if (original === undefined) {
      original = parse(source, isRoot).parsed;
      parsedTexts.set(source.body, original);
    }
    const parsed = structuredClone(original);
    onParsed({ file: source.absoluteRef, text: source.body, parsed });
    return { source, parsed };
  };
  return resolver;
}
