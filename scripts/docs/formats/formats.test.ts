import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { buildContract } from "../../contract/build-contract.ts";
import { allErrorFacts } from "../facts/error-view-model.ts";
import { exampleSite } from "../testing/example-site.ts";
import { errorIndexSchema } from "./error-index-schema.ts";
import { errorIndexJson } from "./error-json.ts";
import { errorMarkdown } from "./error-markdown.ts";
import { llmsText } from "./llms-text.ts";
import { openSearch } from "./open-search.ts";

/** A document with statuses alone, as most have. */
const contract = buildContract("shop", {
  document: {
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    paths: {
      "/carts": {
        get: {
          operationId: "listCarts",
          summary: "List carts",
          responses: { "404": { description: "There is no\nsuch cart." } },
        },
      },
    },
  },
  locate: (pointer) => ({ file: "openapi.yaml", line: 1, column: 1, pointer }),
});
const codes = allErrorFacts(contract);

test("the list of a contract without sources is what its schema describes", () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(errorIndexSchema);
  const list = JSON.parse(errorIndexJson("shop", "Shop", [...codes.values()]));
  expect(validate(list), JSON.stringify(validate.errors)).toBe(true);
  expect(list.codes).toMatchObject([
    { code: "$404", basis: null, operations: [{ operationId: "listCarts", basis: null }] },
  ]);
});

test("the description of the search names it in 16 characters, and has its whole address", () => {
  const text = openSearch("The errors of a & b", "https://host.test/docs/");
  expect(text).toContain("<ShortName>The errors of a</ShortName>");
  expect(text).toContain('template="https://host.test/docs/search/?q={searchTerms}"');
});

test("llms.txt has an entry in one line for each answer, by the name that readers know", () => {
  const text = llmsText(exampleSite, [{ contract, codes }], []);
  expect(text).toContain("# shop-errors\n");
  expect(text).toContain("\n- [404](shop/errors/status-404.md): 404; There is no such cart. Recovery: never.\n");
  expect(text).not.toContain("## Guides");
});

test("the Markdown of a code has no empty part", () => {
  const [facts] = codes.values();
  if (facts === undefined) throw new Error("The document has one error answer.");
  const text = errorMarkdown(facts);
  expect(text).toMatch(/^# 404 Not Found\n/);
  expect(text).toContain("`error.code` is `$404`");
  expect(text).not.toMatch(/What to do|What to show the user|Provenance|undefined|null/);
  expect(text).toContain("## Handle it");
});
