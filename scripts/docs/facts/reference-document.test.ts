import { describe, expect, test } from "vitest";
import type { Json } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import { valueAt } from "../../contract/reading/json-pointer.ts";
import { codeName } from "../markup/addresses.ts";
import { exampleContract } from "../testing/example-contract.ts";
import { allErrorFacts } from "./error-view-model.ts";
import { referenceDocument } from "./reference-document.ts";

const busy = "https://shop.test/problems/busy";
const page = `errors/${codeName(busy)}/`;
const contract = exampleContract();
const facts = allErrorFacts(contract);

/** The document that Redoc is given when the contract's holds a value at a place. */
function given(pointer: string, change: (object: { [name: string]: Json }) => void): Json {
  const document = structuredClone(contract.document);
  const place = valueAt(document, pointer);
  if (!isObject(place)) throw new Error(`nothing at ${pointer}`);
  change(place);
  return referenceDocument({ ...contract, document }, facts);
}

describe("referenceDocument", () => {
  const document = referenceDocument(contract, facts);
  const answer = valueAt(document, "/paths/~1orders/post/responses/429");

  test("says in each error response how to recover from each of its codes", () => {
    expect(isObject(answer) && answer.description).toBe(
      `An error.\n\n| code | recovery | who must act |\n| --- | --- | --- |\n| [\`${busy}\`](${page}) | Wait, then repeat | Nobody; your code waits |`,
    );
  });

  test("calls each example by its code", () => {
    const pointer = `/paths/~1orders/post/responses/429/content/application~1problem+json/examples/${busy.replaceAll("/", "~1")}`;
    expect(valueAt(document, pointer)).toMatchObject({ summary: busy });
    const named = given(pointer, (example) => {
      example.summary = "It is busy";
    });
    expect(valueAt(named, pointer)).toMatchObject({ summary: `${busy}: It is busy` });
  });

  test("makes a link of each code that a description names, and of nothing else", () => {
    const told = given("/paths/~1orders/post", (operation) => {
      operation.description = `May be \`${busy}\`, never \`other\`, and [\`${busy}\`](x) is one already.`;
    });
    expect(valueAt(told, "/paths/~1orders/post/description")).toBe(
      `May be [\`${busy}\`](${page}), never \`other\`, and [\`${busy}\`](x) is one already.`,
    );
  });

  test("leaves out a reference of an extension to another file, which Redoc would request", () => {
    const kept = given("/info", (info) => {
      info["x-topics"] = [{ title: "Start", content: { $ref: "./docs/start.md" }, part: { $ref: "#/paths" } }];
    });
    expect(valueAt(kept, "/info/x-topics")).toEqual([{ title: "Start", content: {}, part: { $ref: "#/paths" } }]);
  });

  test("leaves data alone, though it has a member of that name", () => {
    const data = { description: `\`${busy}\`` };
    const kept = given("/components/schemas", (schemas) => {
      schemas.Thing = {
        type: "object",
        properties: { value: { ...data }, default: { ...data } },
        default: data,
        enum: [data],
      };
    });
    expect(valueAt(kept, "/components/schemas/Thing")).toEqual({
      type: "object",
      properties: {
        value: { description: `[\`${busy}\`](${page})` },
        default: { description: `[\`${busy}\`](${page})` },
      },
      default: data,
      enum: [data],
    });
  });

  test("does not touch the contract", () => {
    expect(contract.document).toEqual(exampleContract().document);
  });
});
