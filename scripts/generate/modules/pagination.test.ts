import { expect, test } from "vitest";
import { filesOf } from "../testing/generated-project.ts";

test.each([
  ["required", ["items"]],
  ["optional", []],
])("types the items of a list that is %s", async (_, required) => {
  const items = { type: "array", items: { type: "string" } };
  const schema = { type: "object", required, properties: { items, next_cursor: { type: "string" } } };
  const files = await filesOf({
    openapi: "3.1.0",
    info: { title: "Lists", version: "1" },
    paths: {
      "/things": {
        get: {
          parameters: [{ name: "cursor", in: "query", schema: { type: "string" } }],
          responses: { "200": { description: "Things.", content: { "application/json": { schema } } } },
        },
      },
    },
  });
  const text = files.find(({ path }) => path === "paginate.ts")?.text;
  // An index into a type that may be undefined does not compile.
  expect(text).toContain(
    `item: NonNullable<NonNullable<ProbeOperations["GET"]["/things"]["success"]["data"]>["items"]>[number]`,
  );
});
