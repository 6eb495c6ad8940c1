import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { Rule } from "../rule.ts";

/**
 * A client reads all errors of an API with one parser.
 * @see https://www.rfc-editor.org/rfc/rfc9457#section-3
 */
export const errorMediaType: Rule = {
  id: "error-media-type",
  family: "shape",
  preset: "house",
  summary: "All error answers of an API have the same JSON media type.",
  *check({ errorResponses }) {
    const bodies = errorResponses.flatMap((response) =>
      response.bodies.flatMap(({ mediaType }) => (mediaType === null ? [] : [{ response, mediaType }])),
    );
    const uses = (mediaType: string) => bodies.filter((body) => body.mediaType === mediaType).length;
    const types = [...new Set(bodies.map(({ mediaType }) => mediaType))].sort((a, b) => uses(b) - uses(a));
    for (const { response, mediaType } of bodies) {
      const pointer = appendPointer(response.place.pointer, "content", mediaType);
      if (!/^application\/(?:[\w.-]+\+)?json$/.test(mediaType)) {
        const remedy = "Use `application/json`, or `application/problem+json` for problem details.";
        yield { pointer, message: `\`${mediaType}\` is no JSON media type that errors are read as`, remedy };
      } else if (mediaType !== types[0]) {
        const message = `Errors come as \`${types[0]}\` elsewhere, and as \`${mediaType}\` here`;
        yield { pointer, message, remedy: `Use \`${types[0]}\` if the provider does.` };
      }
    }
  },
};
