import { expect, test } from "vitest";
import type { JsonObject } from "../contract.ts";
import { reportUnsupported } from "./unsupported.ts";

const parameter = (value: JsonObject): JsonObject => ({
  components: { parameters: { p: { name: "p", in: "query", ...value } } },
});
const list = { type: "array", items: { type: "string" } };

test.each<[string, JsonObject, string[]]>([
  ["a deepObject list", parameter({ style: "deepObject", schema: list }), ["/components/parameters/p/style"]],
  [
    "a parameter as XML",
    parameter({ content: { "application/xml": { schema: { type: "object" } } } }),
    ["/components/parameters/p/content/application~1xml"],
  ],
  [
    "a part with a header that is required",
    {
      components: {
        requestBodies: {
          b: {
            content: {
              "multipart/form-data": { encoding: { f: { headers: { "X-A": { required: true }, "X-B": {} } } } },
            },
          },
        },
      },
    },
    ["/components/requestBodies/b/content/multipart~1form-data/encoding/f/headers/X-A"],
  ],
  ["a path with a fragment", { paths: { "/a#b": {} } }, []],
  ["a deepObject object", parameter({ style: "deepObject", schema: { type: "object" } }), []],
  ["a parameter as JSON", parameter({ content: { "application/json": { schema: list } } }), []],
  ["a parameter as text", parameter({ content: { "text/plain": { schema: { type: "string" } } } }), []],
])("%s is reported at its place, or not at all", (_, document, pointers) => {
  const reported: string[] = [];
  reportUnsupported(document, (_rule, pointer) => reported.push(pointer));
  expect(reported).toEqual(pointers);
});
