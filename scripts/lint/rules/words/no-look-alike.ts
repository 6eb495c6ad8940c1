import type { Rule } from "../rule.ts";

/** Characters that no reader sees, and that make two texts differ that look the same. */
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u{e0000}-\u{e007f}]/u;
/** A Latin letter beside a Cyrillic or Greek one in the same word. */
const mixed =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;

/**
 * A text that looks like another one and is not cannot be searched, compared or corrected.
 * @see https://www.unicode.org/reports/tr39/
 */
export const noLookAlike: Rule = {
  id: "no-look-alike",
  family: "words",
  preset: "contract",
  summary: "No text of an error has an invisible character, or letters of two alphabets in one word.",
  page: {
    why: "A code with a Cyrillic `а` looks right and equals no other. A space without width makes a search fail. Both come from\ncopying, and nobody sees them.",
    bad: `# at /components/examples/INTERNAL_ERROR\nvalue: { error: { code: INTERNAL_ERROR, message: "An un\\u200bexpected error occurred." } }`,
    good: `# at /components/examples/INTERNAL_ERROR\nvalue: { error: { code: INTERNAL_ERROR, message: An unexpected error occurred. } }`,
  },
  *check(contract) {
    const codes = contract.codes.map(({ code, place }) => ({ text: code, pointer: place.pointer }));
    const texts = contract.texts().filter(({ ofError }) => ofError);
    for (const { text, pointer } of [...codes, ...texts]) {
      const hidden = invisible.exec(text)?.[0];
      const [pair] = mixed.exec(text) ?? [];
      const letter = pair === undefined ? undefined : [...pair].find((each) => !/\p{Script=Latin}/u.test(each));
      const found = hidden ?? letter;
      if (found === undefined) continue;
      const what = hidden === undefined ? "a letter of another alphabet" : "an invisible character";
      yield { pointer, message: `The text has ${what}, ${named(found)}`, remedy: "Type the text anew." };
    }
  },
};

function named(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
