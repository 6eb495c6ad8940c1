import type { Reading, UsedResponse } from "../reading.ts";

/**
 * The responses, where operations name them, that have a code; for `$503`, `$5XX` and `$default` those of this key whose
 * bodies list no code. Undefined for a code that the document does not know.
 */
export function usesOfCode({ codes, errorResponses }: Reading, code: string): UsedResponse[] | undefined {
  if (code.startsWith("$")) {
    return errorResponses
      .filter(({ bodies }) => bodies.every((body) => body.codes.length === 0))
      .flatMap(({ uses }) => uses.filter(({ key }) => `$${key}` === code));
  }
  const definition = codes.find((known) => known.code === code);
  return definition?.responses.flatMap(({ uses }) => uses);
}
