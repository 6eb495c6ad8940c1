import { nearest } from "../../../command-line/nearest.ts";
import { extensionNames } from "../../../contract/blocking/vocabulary.ts";
import type { Json } from "../../../contract/contract.ts";
import { isObject } from "../../../contract/reading/json.ts";
import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Fault, Rule } from "../rule.ts";

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
  check: ({ document }) => misspelled(document, ""),
};

function* misspelled(value: Json, pointer: string): Iterable<Fault> {
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) yield* misspelled(member, appendPointer(pointer, index));
  }
  if (!isObject(value)) return;
  for (const [key, member] of Object.entries(value)) {
    const at = appendPointer(pointer, key);
    const meant = key.startsWith("x-") && !extensionNames.includes(key) ? nearest(key, extensionNames) : undefined;
    // A short name is near to many; two letters are a slip, more are another name.
    if (meant !== undefined && Math.abs(meant.length - key.length) <= 2 && differs(key, meant) <= 3) {
      yield {
        pointer: at,
        message: `\`${key}\` is nearly \`${meant}\``,
        remedy: `Write \`${meant}\`, or choose a name that differs more.`,
      };
    }
    // What an example holds is data.
    if (key !== "example" && key !== "examples" && key !== "value" && !key.startsWith("x-"))
      yield* misspelled(member, at);
  }
}

/** How many letters of a word are not in another, at about the same place. */
function differs(word: string, other: string): number {
  let begin = 0;
  while (begin < word.length && word[begin] === other[begin]) begin += 1;
  let end = 0;
  while (end < Math.min(word.length, other.length) - begin && word.at(-1 - end) === other.at(-1 - end)) end += 1;
  return Math.max(word.length, other.length) - begin - end;
}
