import { appendPointer } from "../../../contract/reading/json-pointer.ts";
import type { ErrorResponse, ResponseHeader } from "../../../contract/reading/reading.ts";
import { hasMember } from "../../../contract/reading/resolved-node.ts";
import { codeNotListed } from "../causes.ts";
import type { Rule } from "../rule.ts";

/**
 * The name of a header's example says to which code the value belongs; a name that is not a code of the response belongs
 * to none.
 * @see https://spec.openapis.org/oas/v3.1.0#header-object
 */
export const headerExampleKnown: Rule = {
  id: "header-example-known",
  family: "examples",
  preset: "contract",
  summary: "The examples of an error response's header are named for codes of that response.",
  *check({ errorResponses }) {
    const headers = errorResponses.flatMap((response) => codedHeaders(response));
    for (const sharing of Map.groupBy(headers, ({ place }) => place.pointer).values()) {
      const [header] = sharing;
      if (header === undefined) continue;
      const labels = new Set(sharing.flatMap((each) => each.labels));
      const { name: headerName, place } = header;
      for (const { name } of header.examples) {
        // The one `example` of a header of OpenAPI 3.0 has this name once the document is read as 3.1.
        const isOnly = name === "default" && header.examples.length === 1;
        if (name === null || isOnly || labels.has(name)) continue;
        const pointer = hasMember(place, "examples") ? appendPointer(place.pointer, "examples", name) : place.pointer;
        const message = `\`${name}\`, an example of \`${headerName}\`, is not a code of a response with this header`;
        const remedy = `Name it for one of ${[...labels].join(", ")}; one value for all of them is an \`example\`.`;
        yield { pointer, message, remedy, causes: [codeNotListed(name)] };
      }
    }
  },
};

/** The headers of a response, with the names of its codes. */
function codedHeaders({ headers, bodies }: ErrorResponse): (ResponseHeader & { labels: string[] })[] {
  const labels = bodies.flatMap(({ codes }) => codes.map(({ label }) => label));
  if (labels.length === 0) return [];
  const redirect = bodies.find(({ mediaType }) => mediaType === null)?.holder;
  // The query of a redirect may hold a success.
  return headers.filter(({ place }) => place.pointer !== redirect?.pointer).map((header) => ({ ...header, labels }));
}
