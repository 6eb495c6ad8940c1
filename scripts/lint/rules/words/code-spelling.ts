import type { Rule } from "../rule.ts";

const spellings: readonly [name: string, pattern: RegExp][] = [
  ["SCREAMING_SNAKE_CASE", /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/],
  ["snake_case", /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/],
  ["kebab-case", /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/],
  ["camelCase", /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/],
  ["PascalCase", /^(?:[A-Z][a-z0-9]+)+$/],
  ["an address", /^[a-z][a-z+.-]*:.+/],
];

/** One spelling per API, so that a code that is spelled otherwise is a slip. */
export const codeSpelling: Rule = {
  id: "code-spelling",
  family: "words",
  preset: "house",
  summary: "All codes of an API are spelled in the same manner.",
  *check({ codes }) {
    const spelled = codes.map((definition) => ({
      definition,
      spelling: spellings.find(([, pattern]) => pattern.test(definition.code))?.[0],
    }));
    const count = (name: string | undefined) => spelled.filter(({ spelling }) => spelling === name).length;
    const usual = spellings.map(([name]) => name).sort((a, b) => count(b) - count(a))[0];
    for (const { definition, spelling } of spelled) {
      if (spelling === usual) continue;
      yield {
        pointer: definition.place.pointer,
        message: `${definition.code} is not spelled in ${usual}, as the other codes are`,
        remedy: "Spell it as the provider does; declare an exception if the provider mixes spellings.",
      };
    }
  },
};
