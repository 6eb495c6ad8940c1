import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** The shortest and the longest text that may be made, in UTF-16 code units. */
export interface TextLength {
  minLength?: number | undefined;
  maxLength?: number | undefined;
}

/** What is tried for a class of characters, the plainest first. */
const plainCharacters = "a0A_-. :/@+";
/** Latin, Greek and Cyrillic; of other scripts only what a class names itself is tried. */
const firstCharacters = Array.from({ length: 0x500 }, (_, code) => String.fromCodePoint(code));
/** How often what may repeat is repeated beyond its least number, until a text is long enough. */
const repetitions = [0, 1, 2, 3, 5, 8, 13, 21, 34];
const longestText = 1000;

/**
 * A short text that a pattern matches; undefined where none is found. The result is always matched against the pattern.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
export function matchingText(
  pattern: string,
  { minLength = 0, maxLength = longestText }: TextLength = {},
): string | undefined {
  const parsed = parsePattern(pattern);
  if (parsed === undefined) return undefined;
  for (const extra of repetitions) {
    const text = textOfAlternatives(parsed.alternatives, extra, parsed.flags);
    const fits = text !== undefined && text.length >= minLength && text.length <= Math.min(maxLength, longestText);
    if (fits && parsed.expression.test(text)) return text;
  }
  return undefined;
}

interface ParsedPattern {
  expression: RegExp;
  flags: string;
  alternatives: readonly AST.Alternative[];
}

function parsePattern(pattern: string): ParsedPattern | undefined {
  for (const flags of ["u", ""]) {
    try {
      const { alternatives } = new RegExpParser().parsePattern(pattern, undefined, undefined, {
        unicode: flags === "u",
      });
      return { expression: new RegExp(pattern, flags), flags, alternatives };
    } catch {
      // Many patterns are valid only without `u`.
    }
  }
  return undefined;
}

function textOfAlternatives(
  alternatives: readonly AST.Alternative[],
  extra: number,
  flags: string,
): string | undefined {
  for (const { elements } of alternatives) {
    const texts = elements.map((element) => textOfElement(element, extra, flags));
    if (texts.every((text) => text !== undefined)) return texts.join("").slice(0, longestText + 1);
  }
  return undefined;
}

function textOfElement(element: AST.Element, extra: number, flags: string): string | undefined {
  switch (element.type) {
    case "Character":
      return String.fromCodePoint(element.value);
    case "CharacterSet":
    case "CharacterClass":
    case "ExpressionCharacterClass":
      return characterOf(element.raw, flags);
    case "Group":
    case "CapturingGroup":
      return textOfAlternatives(element.alternatives, extra, flags);
    case "Quantifier": {
      const count = Math.min(element.min + extra, element.max);
      if (count === 0) return "";
      if (count > longestText) return undefined;
      return textOfElement(element.element, extra, flags)?.repeat(count);
    }
    default:
      // Assertions and backreferences add nothing; whether they hold is seen in the end.
      return "";
  }
}

function characterOf(raw: string, flags: string): string | undefined {
  const expression = new RegExp(`^(?:${raw})$`, flags);
  return [...plainCharacters, ...raw, ...firstCharacters].find((character) => expression.test(character));
}
