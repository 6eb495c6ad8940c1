import { fieldPointer, membersOfCode } from "../../../contract/reading/errors/envelope-fields.ts";
import { objectOf, stringOf } from "../../../contract/reading/json.ts";
import { memberNode } from "../../../contract/reading/resolved-node.ts";
import type { Rule } from "../rule.ts";

/** The address in an error leads to the page of that error, and nowhere else. */
export const docUrlNamesCode: Rule = {
  id: "doc-url-names-code",
  family: "words",
  preset: "house",
  summary: "The documentation address of a code is https, on the same host as the others, and ends in the code.",
  *check({ codes, errorResponses }) {
    for (const definition of codes) {
      for (const member of membersOfCode(definition, "docUrl")) {
        const described = memberNode(definition.place, "properties", member);
        const constant = stringOf(objectOf(described.value).const);
        if (constant !== "") yield* faultsOf(constant, definition.code, described.pointer);
      }
    }
    const examples = errorResponses.flatMap(({ bodies }) => bodies.flatMap((body) => body.examples));
    const addresses = examples.flatMap((example) => {
      const { fields, code } = example;
      // An unknown code is a mistake of its own, which `example-code-allowed` names.
      if (typeof fields.docUrl !== "string" || code === undefined || !codes.some((known) => known.code === code))
        return [];
      return [{ url: fields.docUrl, code, pointer: fieldPointer(example, "docUrl") }];
    });
    for (const { url, code, pointer } of addresses) yield* faultsOf(url, code, pointer);
    const usual = usualHost(addresses.map(({ url }) => url));
    for (const { url, code, pointer } of addresses) {
      if (usual === undefined || hostOf(url) === usual) continue;
      const message = `The documentation address of ${code} is not on ${usual}, as the others are`;
      yield { pointer, message, remedy: "Correct the host." };
    }
  },
};

/** The host that more than two addresses in three have. */
function usualHost(urls: readonly string[]): string | undefined {
  const hosts = [...Map.groupBy(urls, hostOf)].sort(([, a], [, b]) => b.length - a.length);
  const [host, same = []] = hosts[0] ?? [];
  return same.length >= 3 && same.length * 3 > urls.length * 2 ? host : undefined;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "";
}

function* faultsOf(url: string, code: string, pointer: string) {
  if (!url.startsWith("https://")) {
    const remedy = "Begin it with `https://`.";
    yield { pointer, message: `The documentation address of ${code} is not https`, remedy };
  }
  const end = url.endsWith("/") ? url.slice(0, -1) : url;
  if (!["/", "#", "="].some((mark) => end.endsWith(`${mark}${code}`))) {
    const remedy = `End it in \`/${code}\` or \`#${code}\`.`;
    yield { pointer, message: `The documentation address of ${code} does not end in the code`, remedy };
  }
}
