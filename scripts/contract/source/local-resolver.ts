import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, sep } from "node:path";
import { BaseResolver, isAbsoluteUrl, ResolveError } from "@redocly/openapi-core";
import type { ContractSource } from "./contract-source.ts";
import { hideExtensionReferences } from "./extension-references.ts";
import { resolveAddresses } from "./schema-addresses.ts";
import type { Origins, ParsedSource } from "./source-map.ts";

/** What files hold, by their text; never changed. */
export type ParsedTexts = Map<string, unknown>;

/** The largest file that is read, in bytes. */
const largestFile = 64 * 1024 * 1024;

/** Settings of a resolver, and where it keeps what it parsed. */
interface LocalResolverOptions {
  /** A file whose text is in it is not parsed again. The resolver returns copies, which may be changed. */
  parsedTexts?: ParsedTexts;
  /** Takes each file as it is read. */
  origins?: Origins;
  /**
   * Is given each file as it was parsed.
   * @throws what is wrong with it.
   */
  onParsed?: (source: ParsedSource) => void;
}

/**
 * A resolver that reads files of a contract's own folder and never the network: a contract must mean the same everywhere,
 * and must not publish what lies beside it. References in extensions are hidden, those by `$anchor` and `$id` rewritten.
 */
export function localResolver(
  source: ContractSource,
  { parsedTexts = new Map(), origins, onParsed = () => {} }: LocalResolverOptions = {},
): BaseResolver {
  const resolver = new BaseResolver();
  const loadFile = resolver.loadExternalRef.bind(resolver);
  const parse = resolver.parseDocument.bind(resolver);
  const folders = [dirname(source.input), ...source.allowOutside]
    .filter(existsSync)
    .map((folder) => realpathSync(folder));
  resolver.loadExternalRef = async (reference) => {
    if (isAbsoluteUrl(reference)) throw refused("leaves the project");
    if (existsSync(reference)) {
      const path = realpathSync(reference);
      const inside = reference === source.input || folders.some((folder) => path.startsWith(folder + sep));
      if (!inside) throw refused("leaves the folder of the document");
      if (statSync(path).size > largestFile) throw refused(`names a file of more than ${largestFile >> 20} MB`);
    }
    return loadFile(reference);
  };
  resolver.parseDocument = (file, isRoot) => {
    const { body, absoluteRef } = file;
    let original = parsedTexts.get(body);
    if (original === undefined) {
      original = parsedQuickly(body) ?? parse(file, isRoot).parsed;
      onParsed({ file: absoluteRef, text: body, parsed: original });
      parsedTexts.set(body, original);
    }
    const parsed = structuredClone(original);
    hideExtensionReferences(parsed, isRoot === true);
    const readdressed = resolveAddresses(parsed, body);
    origins?.record({ file: absoluteRef, text: body, parsed });
    origins?.readdressed(absoluteRef, readdressed);
    return { source: file, parsed };
  };
  return resolver;
}

/** Why a file is not read; recognised by its name. */
function refused(message: string): ResolveError {
  return new ResolveError(Object.assign(new Error(message), { name: "RefusedFile" }));
}

/** A large JSON text, for which the YAML parser needs a minute where this needs a second; undefined for any other. */
function parsedQuickly(text: string): unknown {
  if (text.length < 1_000_000 || !/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
