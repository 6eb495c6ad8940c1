import { join } from "node:path";
import {
  BaseResolver,
  bundleDocument,
  createConfig,
  type Document,
  detectSpec,
  getTypes,
  isAbsoluteUrl,
  normalizeTypes,
  ResolveError,
  resolveDocument,
  YamlParseError,
} from "@redocly/openapi-core";
import type { JsonObject } from "./contract.ts";
import { ContractError } from "./contract-error.ts";
import type { SourceLocation } from "./finding.ts";
import { isObject } from "./json.ts";
import { referenceFinding } from "./reference-finding.ts";
import { recordOrigins } from "./source-map.ts";
import { syntaxFindings } from "./yaml-syntax.ts";

/** An API's OpenAPI document with everything it refers to in one object, and the way back to its sources. */
export interface Bundle {
  /** Every `$ref` in it begins with `#/`. */
  document: JsonObject;
  /** Where the value at a JSON Pointer of the document is written by hand. */
  locate(pointer: string): SourceLocation;
  /** Absolute paths of the files it was made from, sorted. */
  files: string[];
}

/**
 * Loads, resolves and bundles `openapi/<api>/openapi.yaml` once.
 * @param root The project's root.
 * @throws {ContractError} with every syntax error and every broken `$ref`.
 * @see https://spec.openapis.org/oas/v3.1.0#document-structure
 */
export async function loadBundle(root: string, api: string): Promise<Bundle> {
  const file = join(root, "openapi", api, "openapi.yaml");
  const resolver = localResolver();
  const config = await createConfig({});
  const document = await readRoot(resolver, root, file);
  const version = detectSpec(document.parsed);
  const types = normalizeTypes(config.extendTypes(getTypes(version), version), config);
  if (types.Root === undefined) throw new TypeError(`The bundler knows no document type for ${version}`);
  await resolveDocument({ rootDocument: document, rootType: types.Root, externalRefResolver: resolver });

  const { parsed, failed } = await readCache(resolver);
  const sourceMap = recordOrigins(
    root,
    parsed.map(({ source, parsed }) => ({ file: source.absoluteRef, text: source.body, parsed })),
  )(document.parsed, file);
  if (failed.length > 0) throw new ContractError(failed.flatMap((error) => syntaxFindings(root, error)));

  const { problems } = await bundleDocument({
    document,
    config,
    types: getTypes(version),
    externalRefResolver: resolver,
  });
  if (problems.length > 0) throw new ContractError(problems.map((problem) => referenceFinding(problem, sourceMap)));

  return {
    // The root is an object, or detectSpec had thrown; a copy parts the objects that the bundler uses in several places.
    document: JSON.parse(JSON.stringify(document.parsed)) as JsonObject,
    locate: sourceMap.locate,
    files: parsed.map(({ source }) => source.absoluteRef).sort(),
  };
}

/** A resolver that reads files and never the network: a contract must mean the same everywhere. */
function localResolver(): BaseResolver {
  const resolver = new BaseResolver();
  const loadFile = resolver.loadExternalRef.bind(resolver);
  resolver.loadExternalRef = (reference) =>
    isAbsoluteUrl(reference)
      ? Promise.reject(new ResolveError(new Error("a contract refers only to files of its own project")))
      : loadFile(reference);
  return resolver;
}

async function readRoot(resolver: BaseResolver, root: string, file: string): Promise<Document> {
  const result = await resolver.resolveDocument(null, file, true).catch((error: unknown) => error);
  if (result instanceof YamlParseError) throw new ContractError(syntaxFindings(root, result));
  if (result instanceof Error) throw result;
  // Whatever the resolver gives that is no error is a document.
  const document = result as Document;
  const { parsed, source } = document;
  if (isObject(parsed) && typeof parsed.openapi === "string" && parsed.openapi.startsWith("3.1.")) return document;
  const { locateInSource } = recordOrigins(root, [{ file, text: source.body, parsed }])(parsed, file);
  throw new ContractError([
    {
      ...locateInSource(file, ["openapi"]),
      message: isObject(parsed) ? "The document is not OpenAPI 3.1" : "The document is not an object",
      remedy: "Begin the document with `openapi: 3.1.0`.",
    },
  ]);
}

async function readCache(resolver: BaseResolver): Promise<{ parsed: Document[]; failed: YamlParseError[] }> {
  const parsed: Document[] = [];
  const failed: YamlParseError[] = [];
  for (const result of await Promise.allSettled(resolver.cache.values())) {
    if (result.status === "rejected") {
      // A missing file is reported at the $ref that names it.
      if (result.reason instanceof YamlParseError) failed.push(result.reason);
    } else if ("source" in result.value) parsed.push(result.value);
  }
  return { parsed, failed };
}
