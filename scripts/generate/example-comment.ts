/**
 * An `@example` as lines of a docblock: a whole program, so that a test compiles it as a reader pastes it.
 * @param program Its lines; what is in them of a contract is written as a literal already.
 * @see https://tsdoc.org/pages/tags/example/
 */
export function exampleComment(program: readonly string[]): string[] {
  const lines = ["@example", "```ts", ...program, "```"];
  return lines.map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd());
}
