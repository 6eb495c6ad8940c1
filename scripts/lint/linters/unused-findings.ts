import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { parse } from "yaml";
import type { Finding } from "../../contract/finding.ts";
import { isObject } from "../../contract/reading/json.ts";
import type { ContractSource } from "../../contract/source/contract-source.ts";
import type { Bundle } from "../../contract/source/load-bundle.ts";
import type { ParsedTexts } from "../../contract/source/local-resolver.ts";
import { noUnusedPart } from "../rules/coverage/no-unused-part.ts";
import { unusedFault, unusedParts } from "./unused-parts.ts";

/**
 * What nothing refers to in an API's files, and in the other files of its folder if the folder is its own.
 * @param source Its document, and its overlays, which nothing has to refer to.
 * @param parsedTexts What was parsed of the files already.
 */
export function unusedFindings(
  { input: rootFile, overlays }: Pick<ContractSource, "input" | "overlays">,
  { files, locateInSource }: Pick<Bundle, "files" | "locateInSource">,
  parsedTexts: ParsedTexts,
): Finding[] {
  const folder = dirname(rootFile) + sep;
  const read = files.filter((file) => !overlays.includes(file));
  const parsed = new Map(read.map((file) => [file, parsedTexts.get(readFileSync(file, "utf8"))]));
  for (const file of otherFiles(rootFile)) {
    if (!parsed.has(file)) parsed.set(file, parsedPart(file));
  }
  return unusedParts(rootFile, parsed, (from, path) => resolve(dirname(from), path))
    .filter(({ file }) => file.startsWith(folder))
    .map((part) => ({ ...locateInSource(part.file, part.tokens), ...unusedFault(part), rule: noUnusedPart.id }));
}

/** Files beside the document, in a folder that is its own: `openapi/<api>/`. Another folder may hold anything. */
function otherFiles(rootFile: string): string[] {
  const folder = dirname(rootFile);
  if (!basename(rootFile).startsWith("openapi.") || basename(dirname(folder)) !== "openapi") return [];
  return globSync("**/*.{yaml,yml,json}", { cwd: folder }).map((file) => join(folder, file));
}

/** What a file holds; null if it cannot be parsed, or is a document of its own. */
function parsedPart(file: string): unknown {
  try {
    const value: unknown = parse(readFileSync(file, "utf8"), { merge: true });
    const isDocument =
      isObject(value) && ["openapi", "swagger", "overlay", "arazzo", "asyncapi"].some((key) => key in value);
    return isDocument ? null : value;
  } catch {
    return null;
  }
}
