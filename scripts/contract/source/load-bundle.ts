import { join } from "node:path";
import {
  type BaseResolver,
  bundleDocument,
  createConfig,
  type Document,
  detectSpec,
  getTypes,
  YamlParseError,
} from "@redocly/openapi-core";
import type { JsonObject } from "../contract.ts";
import { ContractError } from "../contract-error.ts";
import type { SourceLocation } from "../finding.ts";
import { isObject } from "../reading/json.ts";
import { localResolver, type ParsedTexts } from "./local-resolver.ts";
import { referenceFinding } from "./reference-finding.ts";
import { type Origins, recordOrigins } from "./source-map.ts";
import { syntaxFindings } from "./yaml-syntax.ts";

/** An API's OpenAPI document with everything it refers to in one object, and the way back to its sources. */
export interface Bundle {
  /** Every `$ref` in it begins with `#/`. */
  document: JsonObject;
  /** Where the value at a JSON Pointer of the document is written by hand. */
  locate(pointer: string): SourceLocation;
  /** A place in a file, by its reference tokens, with its line. */
  locateInSource(file: string, tokens: readonly string[]): SourceLocation;
  /** Absolute paths of the files it was made from, sorted. */
  files: string[];
}

/**
 * Loads, resolves and bundles `openapi/<api>/openapi.yaml` once.
 * @param root The project's root.
 * @param parsedTexts Keeps what is parsed for other readers of the same files.
 * @throws {ContractError} with every syntax error and every broken `$ref`.
 * @see https://spec.openapis.org/oas/v3.1.0#document-structure
 */
export async function loadBundle(root: string, api: string, parsedTexts?: ParsedTexts): Promise<Bundle> {
  const file = join(root, "openapi", api, "openapi.yaml");
  const origins = recordOrigins(root);
  const files: string[] = [];
  const resolver = localResolver(parsedTexts, (source) => {
    files.push(source.file);
    // The bundler changes nothing before it has read every file.
    origins.record(source);
  });
  const document = await readRoot(resolver, root, file, origins);
  const { problems } = await bundleDocument({
    document,
    config: await createConfig({}),
    types: getTypes(detectSpec(document.parsed)),
    externalRefResolver: resolver,
  });
  const failed = await unparsedFiles(resolver);
  if (failed.length > 0) throw new ContractError(failed.flatMap((error) => syntaxFindings(root, error)));
  const sourceMap = origins.mapOf(document.parsed, file);
  if (problems.length > 0) throw new ContractError(problems.map((problem) => referenceFinding(problem, sourceMap)));

  return {
    // The root is an object, or readRoot had thrown; a copy parts the objects that the bundler uses in several places.
    document: JSON.parse(JSON.stringify(document.parsed)) as JsonObject,
    locate: sourceMap.locate,
    locateInSource: sourceMap.locateInSource,
    files: files.sort(),
  };
}

async function readRoot(resolver: BaseResolver, root: string, file: string, origins: Origins): Promise<Document> {
  const result = await resolver.resolveDocument(null, file, true).catch((error: unknown) => error);
  if (result instanceof YamlParseError) throw new ContractError(syntaxFindings(root, result));
  if (result instanceof Error) throw result;
  // Whatever the resolver gives that is no error is a document.
  const document = result as Document;
  const { parsed } = document;
  if (isObject(parsed) && typeof parsed.openapi === "string" && parsed.openapi.startsWith("3.1.")) return document;
  throw new ContractError([
    {
      ...origins.mapOf(parsed, file).locateInSource(file, ["openapi"]),
      message: isObject(parsed) ? "The document is not OpenAPI 3.1" : "The document is not an object",
      remedy: "Begin the document with `openapi: 3.1.0`.",
    },
  ]);
}

/** The files that are no YAML; a missing one is reported at the `$ref` that names it. */
async function unparsedFiles(resolver: BaseResolver): Promise<YamlParseError[]> {
  const read = await Promise.allSettled(resolver.cache.values());
  return read.flatMap((file) =>
    file.status === "rejected" && file.reason instanceof YamlParseError ? [file.reason] : [],
  );
}
