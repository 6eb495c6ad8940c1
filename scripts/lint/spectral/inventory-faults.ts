import type { RulesetFunctionContext } from "@stoplight/spectral-core";
import { contradictions } from "../../contract/blocking/contradictions.ts";
import type { JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { formatPointer } from "../../contract/reading/json-pointer.ts";
import { readDocument } from "../../contract/reading/read-document.ts";
import { checkRules, type RuleFault } from "../check-rules.ts";
import { asMeant, causesOf, withoutConsequences } from "../linters/consequences.ts";
import { withMeantExtensions } from "../linters/meant-extensions.ts";
import { unusedFault, unusedParts } from "../linters/unused-parts.ts";
import { allRules } from "../rules/all-rules.ts";
import { oneOfEachCause } from "../rules/causes.ts";
import { noUnusedPart } from "../rules/coverage/no-unused-part.ts";
import { holds, type IgnoreComment, ignoreComments, isAbout } from "../settings/ignore-comments.ts";
import { oneOfEachPlace } from "../settings/one-of-each-place.ts";
import { filePlaces, type SpectralDocument } from "./file-places.ts";
import { joinFiles } from "./join-files.ts";

const ids = new Set<string>(allRules.map(({ id }) => id));

/** A fault as a result of Spectral. */
export interface InventoryFault {
  rule: string;
  message: string;
  path: string[];
}

/**
 * What the rules for errors find in a document that Spectral has read, with all files that it refers to, as
 * `npm run lint` finds it: without what repeats another fault, and without what an exception beside a line allows.
 * Nothing is found in a part of a document, and in a document with a `$ref` that leads to no file; Spectral reports that.
 * @param enabled The rules that count.
 */
export function inventoryFaults(
  { document: main, documentInventory: inventory }: Pick<RulesetFunctionContext, "document" | "documentInventory">,
  enabled: ReadonlySet<string>,
  today: Date,
): InventoryFault[] {
  if (!isObject(main.data) || main.data.openapi === undefined) return [];
  const rootFile = main.source ?? "";
  const documents: Record<string, SpectralDocument> = { ...inventory.referencedDocuments, [rootFile]: main };
  const contents = new Map(Object.entries(documents).map(([file, { data }]) => [file, data]));
  const joined = joinFiles(rootFile, contents, resolveFile);
  if (joined === undefined) return [];

  const found = faultsOf(withMeantExtensions(joined.document)).map((fault) => ({
    ...fault,
    ...joined.locate(fault.pointer),
  }));
  const folder = rootFile.slice(0, rootFile.lastIndexOf("/") + 1);
  const read = new Map([...contents].filter(([file]) => joined.files.has(file)));
  for (const part of unusedParts(rootFile, read, resolveFile)) {
    if (part.file.startsWith(folder))
      found.push({ ...part, ...unusedFault(part), pointer: formatPointer(part.tokens), rule: noUnusedPart.id });
  }

  const counted = found
    .filter(({ rule }) => enabled.has(rule))
    .map((fault) => ({ ...fault, ...startOf(documents[fault.file] ?? main, fault.tokens) }));
  const comments = commentsIn(documents);
  const month = today.toISOString().slice(0, 7);
  const pathOf = filePlaces(inventory);
  return oneOfEachCause(oneOfEachPlace(counted))
    .filter((fault) => !comments.some((comment) => isAbout(comment, fault) && holds(comment, month)))
    .map(({ rule, message, remedy, file, tokens }) => ({
      rule,
      message: `${message}. ${remedy}`,
      path: pathOf(documents[file] ?? main, tokens),
    }));
}

/** What the rules find in a document, less what follows from a contradiction that one of them finds. */
function faultsOf(document: JsonObject): (Omit<RuleFault, "rule"> & { rule: string })[] {
  const contradicting = contradictions(readDocument(document)).filter(({ rule }) => ids.has(rule));
  const faults = checkRules(allRules, readDocument(asMeant(contradicting, document)));
  return [
    ...contradicting.map((fault) => ({ ...fault, ...causesOf(fault) })),
    ...withoutConsequences(contradicting, faults).map((fault) => ({ ...fault, rule: fault.rule.id })),
  ];
}

/** Where Spectral shows a place: its line from 1, its column from 0. */
function startOf(document: SpectralDocument, tokens: readonly string[]): { line: number; column: number } {
  const start = document.getRangeForJsonPath([...tokens], true)?.start;
  return { line: (start?.line ?? 0) + 1, column: start?.character ?? 0 };
}

function commentsIn(documents: Readonly<Record<string, SpectralDocument>>): IgnoreComment[] {
  return Object.entries(documents).flatMap(([file, document]) =>
    "input" in document && typeof document.input === "string" ? ignoreComments(file, document.input) : [],
  );
}

/** A file that another one refers to, as Spectral names it: with forward slashes, whatever the system. */
function resolveFile(from: string, path: string): string {
  if (/^[a-z][a-z+.-]+:/i.test(path)) return path;
  if (/^[a-z][a-z+.-]+:\/\//i.test(from)) return new URL(path, from).href;
  const folders = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of decoded(path).split("/")) {
    if (part === "..") folders.pop();
    else if (part !== ".") folders.push(part);
  }
  return folders.join("/");
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
