import { objectOf, stringOf } from "../../../contract/reading/json.ts";
import { memberPlace } from "../../../contract/reading/place.ts";
import { codeHasField, memberOfCode } from "../../reading/fields.ts";
import type { Rule } from "../rule.ts";

/** The address in an error leads to the page of that error, and nowhere else. */
export const docUrlNamesCode: Rule = {
  id: "doc-url-names-code",
  family: "words",
  preset: "house",
  summary: "The documentation address of a code is https and ends in the code.",
  *check({ envelope, codes, errorResponses }) {
    const member = memberOfCode(envelope, "docUrl");
    for (const definition of codes) {
      if (member === undefined || !codeHasField(definition, envelope, "docUrl")) continue;
      const described = memberPlace(definition.place, "properties", member);
      const constant = stringOf(objectOf(described.value).const);
      if (constant !== "") yield* faultsOf(constant, definition.code, described.pointer);
    }
    for (const { fields, code, pointer } of errorResponses.flatMap(({ bodies }) =>
      bodies.flatMap((body) => body.examples),
    )) {
      if (typeof fields.docUrl === "string" && code !== undefined) yield* faultsOf(fields.docUrl, code, pointer);
    }
  },
};

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
