import { examplesByName, examplesOf, schemaExample } from "../examples.ts";
import { objectOf } from "../json.ts";
import type { ResponseHeader } from "../reading.ts";
import { hasMember, memberNode, memberNodes, type ResolvedNode } from "../resolved-node.ts";

/**
 * The headers of a response, in document order.
 * @see https://spec.openapis.org/oas/v3.1.0#header-object
 */
export function responseHeaders(response: ResolvedNode): ResponseHeader[] {
  return memberNodes(memberNode(response, "headers")).map(([name, place]) => {
    const holder = contentOf(place);
    const examples = examplesOf(holder);
    const values = examplesByName(examples);
    const offered = schemaExample(memberNode(holder, "schema"));
    if (examples.length === 0 && offered !== undefined) values.example = offered;
    return { name, place, required: objectOf(place.value).required === true, examples, values };
  });
}

/** Where a header's schema and examples are: in its media type if it has one, else in the header itself. */
export function contentOf(header: ResolvedNode): ResolvedNode {
  if (!hasMember(header, "content")) return header;
  return memberNodes(memberNode(header, "content"))[0]?.[1] ?? header;
}

/** A header by name in any case. */
export function headerNamed(
  { headers }: { headers: readonly ResponseHeader[] },
  name: string,
): ResponseHeader | undefined {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase());
}
