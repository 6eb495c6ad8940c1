import { nearest } from "../../../command-line/nearest.ts";
import { extensionNames } from "../../../contract/blocking/vocabulary.ts";
import type { Json, JsonObject } from "../../../contract/contract.ts";
import { isObject } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * A misspelled extension is an extension of somebody else, and says nothing to anybody.
 * @see https://spec.openapis.org/oas/v3.1.0#specification-extensions
 */
export const extensionKnown: Rule = {
  id: "extension-known",
  family: "shape",
  preset: "contract",
  summary: "No extension is nearly one of error contracts.",
  page: {
    why: "OpenAPI allows any member that begins with `x-`. A misspelled one is silently ignored, with all that it says.",
    bad: `# at /paths/~1widgets/post\nx-errors-document: [INVALID_INPUT]`,
    good: `# at /paths/~1widgets/post\nx-errors-documented: [INVALID_INPUT]`,
  },
  *check({ document }) {
    for (const { pointer, key, meant } of misspelledExtensions(document)) {
      const remedy = `Write \`${meant}\`, or choose a name that differs more.`;
      yield { pointer, message: `\`${key}\` is nearly \`${meant}\``, remedy };
    }
  },
};

/** A member whose name is nearly that of an extension of error contracts. */
export interface MisspelledExtension {
  /** JSON Pointer of the member. */
  pointer: string;
  key: string;
  /** The extension that its author surely meant. */
  meant: string;
}

/** The misspelled extensions of a document; none if it has no extension of error contracts, since then all are others'. */
export function misspelledExtensions(document: JsonObject): MisspelledExtension[] {
  const found = { known: false, misspelled: [] as MisspelledExtension[] };
  search(document, "", found);
  return found.known ? found.misspelled : [];
}

function search(value: Json, pointer: string, found: { known: boolean; misspelled: MisspelledExtension[] }): void {
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) search(member, appendPointer(pointer, index), found);
  }
  if (!isObject(value)) return;
  for (const [key, member] of Object.entries(value)) {
    const at = appendPointer(pointer, key);
    if (extensionNames.includes(key)) found.known = true;
    const meant = /^x[-_]?err?ors?/i.test(key) || key.startsWith("x-") ? meantExtension(key) : undefined;
    if (meant !== undefined) found.misspelled.push({ pointer: at, key, meant });
    // Examples hold data.
    if (key !== "example" && key !== "examples" && key !== "value" && !key.startsWith("x-")) search(member, at, found);
  }
}

/** The extension that a name is nearly. A short name is near to many; two letters are a slip, more are another name. */
function meantExtension(key: string): string | undefined {
  if (extensionNames.includes(key)) return undefined;
  const spelled = key.replace(/^x_?(?=[a-z])/i, "x-");
  if (extensionNames.includes(spelled)) return spelled;
  const meant = nearest(key, extensionNames);
  return meant !== undefined && Math.abs(meant.length - key.length) <= 2 && differs(key, meant) <= 3
    ? meant
    : undefined;
}

/** How many letters of a word are not in another, at about the same place. */
function differs(word: string, other: string): number {
  let begin = 0;
  while (begin < word.length && word[begin] === other[begin]) begin += 1;
  let end = 0;
  while (end < Math.min(word.length, other.length) - begin && word.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(word.length, other.length) - begin - end;
}
