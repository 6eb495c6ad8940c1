import { relative, sep } from "node:path";
import {
  type BaseResolver,
  bundleDocument,
  createConfig,
  type Document,
  detectSpec,
  getTypes,
  type NormalizedProblem,
  ResolveError,
  YamlParseError,
} from "@redocly/openapi-core";
import type { JsonObject } from "../contract.ts";
import { ContractError } from "../contract-error.ts";
import type { Finding, SourceLocation } from "../finding.ts";
import { isObject } from "../reading/json.ts";
import { type ContractSource, sourceOf } from "./contract-source.ts";
import { directReferences } from "./direct-references.ts";
import { mostValues, tooLargeExpansion } from "./expansion.ts";
import { showExtensionReferences } from "./extension-references.ts";
import { localResolver, type ParsedTexts } from "./local-resolver.ts";
import { isOneFile } from "./one-file.ts";
import { applyOverlay } from "./overlays.ts";
import { circularReference, danglingReferences, referenceFinding } from "./reference-finding.ts";
import { type Origins, type ParsedSource, recordOrigins, type SourceMap } from "./source-map.ts";
import { upgraded } from "./upgrade.ts";
import { syntaxFindings } from "./yaml-syntax.ts";

/** An API's OpenAPI document with everything it refers to in one object, and the way back to its sources. */
export interface Bundle {
  /** OpenAPI 3.1; every `$ref` in it, but for those in extensions, begins with `#/`. */
  document: JsonObject;
  /** Where the value at a JSON Pointer of the document is written by hand. */
  locate(pointer: string): SourceLocation;
  /** A place in a file, by its reference tokens, with its line. */
  locateInSource(file: string, tokens: readonly string[]): SourceLocation;
  /** Absolute paths of the files it was made from, sorted. */
  files: string[];
}

/** What a contract is read from, where it is not the document in `openapi/<api>/`. */
export interface LoadBundleOptions {
  source?: ContractSource;
  /** Keeps what is parsed for other readers of the same files. */
  parsedTexts?: ParsedTexts;
}

/**
 * Loads, resolves and bundles an OpenAPI document of version 3.0 or 3.1 once, with its overlays applied, as 3.1.
 * @param root The project's root, to which the located files are relative.
 * @throws {ContractError} with what keeps it from being read: syntax, version, size, references, overlays.
 * @see https://spec.openapis.org/oas/v3.1.0#document-structure
 */
export async function loadBundle(
  root: string,
  api: string,
  { source = sourceOf(root, api), parsedTexts }: LoadBundleOptions = {},
): Promise<Bundle> {
  const { input } = source;
  const origins = recordOrigins(root);
  const files: ParsedSource[] = [];
  const check = (file: ParsedSource) => checkSize(file, origins);
  const resolver = localResolver(source, {
    ...(parsedTexts !== undefined && { parsedTexts }),
    origins: {
      ...origins,
      record(file) {
        files.push(file);
        origins.record(file);
      },
    },
    onParsed: check,
  });
  try {
    const overlays = await Promise.all(source.overlays.map((overlay) => readFile(resolver, overlay)));
    const document = await readRoot(resolver, input, origins);
    const { locateInSource, valueInSource } = origins.mapOf(document.parsed, input);
    const isWhole = isOneFile(document.parsed);
    if (isWhole) throwCircle(files, locateInSource);
    const problems = isWhole ? [] : await bundle(document, resolver, files, root, locateInSource);
    await throwUnparsed(resolver, root, input);
    // Two schemas of one name in two files are no fault: the bundler gives one another name.
    const broken = problems.filter(
      ({ message }) => !message.startsWith("Two schemas are referenced with the same name"),
    );
    if (broken.length > 0) {
      throw new ContractError(broken.map((problem) => referenceFinding(problem, { locateInSource, valueInSource })));
    }
    // The root is an object, otherwise readRoot throws.
    const whole = origins.copyOf(document.parsed as JsonObject) as JsonObject;
    const faults = overlays.flatMap(({ source: { absoluteRef, body }, parsed }) =>
      applyOverlay(whole, { file: absoluteRef, text: body, parsed }, origins),
    );
    directReferences(whole);
    showExtensionReferences(whole);
    if (faults.length > 0) {
      throw new ContractError(
        faults.map(({ file, tokens, message, remedy }) => ({
          ...locateInSource(file, tokens),
          ...{ message, remedy, rule: "overlay-applies" },
        })),
      );
    }
    const { locate } = origins.mapOf(whole, input);
    const dangling = isWhole || overlays.length > 0 ? danglingReferences(whole, locate, locate("").file) : [];
    if (dangling.length > 0) throw new ContractError(dangling);
    return {
      document: upgraded(whole),
      locate,
      locateInSource,
      files: [...new Set(files.map(({ file }) => file))].sort(),
    };
  } catch (error) {
    throw asContractError(error, root, input);
  }
}

async function bundle(
  document: Document,
  resolver: BaseResolver,
  files: readonly ParsedSource[],
  root: string,
  locateInSource: SourceMap["locateInSource"],
): Promise<NormalizedProblem[]> {
  try {
    const { problems } = await bundleDocument({
      document,
      config: await createConfig({}),
      types: getTypes(detectSpec(document.parsed)),
      externalRefResolver: resolver,
    });
    return problems;
  } catch (error) {
    await throwUnparsed(resolver, root, document.source.absoluteRef);
    throwCircle(files, locateInSource);
    throw error;
  }
}

/** @throws {ContractError} at the first reference that leads back to itself. */
function throwCircle(files: readonly ParsedSource[], locateInSource: SourceMap["locateInSource"]): void {
  const circle = circularReference(files, { locateInSource });
  if (circle !== undefined) throw new ContractError([circle]);
}

async function readFile(resolver: BaseResolver, file: string): Promise<Document> {
  const result = await resolver.resolveDocument(null, file, true);
  if (result instanceof Error) throw result;
  return result;
}

async function readRoot(resolver: BaseResolver, file: string, origins: Origins): Promise<Document> {
  const document = await readFile(resolver, file);
  const { parsed } = document;
  if (isObject(parsed) && typeof parsed.openapi === "string" && /^3\.[01]\./.test(parsed.openapi)) return document;
  throw new ContractError([
    {
      ...origins.mapOf(parsed, file).locateInSource(file, versionTokens(parsed)),
      ...versionFault(parsed),
      rule: "openapi-version",
    },
  ]);
}

function versionTokens(parsed: unknown): string[] {
  return [isObject(parsed) && parsed.openapi === undefined && parsed.swagger !== undefined ? "swagger" : "openapi"];
}

function versionFault(parsed: unknown): { message: string; remedy: string } {
  if (!isObject(parsed)) {
    return { message: "The document is not an object", remedy: "Begin the document with `openapi: 3.1.0`." };
  }
  const { openapi, swagger } = parsed;
  if (openapi === undefined && swagger !== undefined) {
    const remedy = "Convert it to OpenAPI 3.0 or 3.1 first; https://openapi.tools lists converters.";
    return { message: `Swagger ${String(swagger)} is not supported`, remedy };
  }
  if (openapi === undefined) {
    return { message: "The document is not OpenAPI", remedy: "Begin the document with `openapi: 3.1.0`." };
  }
  if (typeof openapi === "number") {
    return { message: "The version is a number, not a text", remedy: `Write \`openapi: ${openapi}.0\`.` };
  }
  const shown = typeof openapi === "string" ? ` ${openapi}` : "";
  return { message: `OpenAPI${shown} is not supported`, remedy: "Write the document as OpenAPI 3.0 or 3.1." };
}

/** @throws {ContractError} if the aliases of a file make more of it than can be read. */
function checkSize({ file, parsed, text }: ParsedSource, origins: Origins): void {
  const expansion = tooLargeExpansion(parsed);
  if (expansion === undefined) return;
  origins.record({ file, text, parsed: null });
  const place = origins.mapOf(null, file).locateInSource(file, expansion.tokens);
  const [message, remedy] = expansion.endless
    ? ["The alias names a value that holds the alias itself", "Refer to it with a `$ref`."]
    : [`The aliases in here expand to more than ${mostValues} values`, "Use `$ref`s in place of YAML aliases."];
  throw new ContractError([{ ...place, message, remedy, rule: "document-size" }]);
}

/**
 * Looks for files that could not be parsed; a missing one is reported at the `$ref` that names it.
 * @throws {ContractError} with the first fault of each.
 */
async function throwUnparsed(resolver: BaseResolver, root: string, input: string): Promise<void> {
  const read = await Promise.allSettled(resolver.cache.values());
  const findings = read.flatMap((file): readonly Finding[] => {
    if (file.status === "fulfilled") return [];
    const error = file.reason instanceof ResolveError ? undefined : asContractError(file.reason, root, input);
    return error instanceof ContractError ? error.findings : [];
  });
  if (findings.length > 0) throw new ContractError(findings);
}

/** The reason why a document cannot be read, as a finding: users never see a stack trace for their document. */
function asContractError(error: unknown, root: string, input: string): unknown {
  if (error instanceof ContractError) return error;
  if (error instanceof YamlParseError) return new ContractError(syntaxFindings(root, error));
  const at = { file: relative(root, input).split(sep).join("/"), pointer: "", line: 1, column: 1 };
  const fault = (message: string, remedy: string): ContractError =>
    new ContractError([{ ...at, message, remedy, rule: "document-readable" }]);
  if (error instanceof RangeError) {
    return fault("The document nests too deeply to be read", "Move the inner parts into components and refer to them.");
  }
  if (!(error instanceof Error)) return error;
  const reason = "originalError" in error && error.originalError instanceof Error ? error.originalError : error;
  if ("code" in reason && reason.code === "ENOENT") return fault("The file does not exist", "Correct its path.");
  if (reason.name === "RefusedFile") return fault("The document is too large", "Split it into several files.");
  return fault(`The document cannot be read: ${reason.message.replaceAll(root + sep, "")}`, "Correct the document.");
}
