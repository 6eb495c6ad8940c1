import { expect, test } from "vitest";
import type { Operation, ResponseModel } from "../../contract/contract.ts";
import { exampleContract } from "../testing/example-contract.ts";
import { headersOf } from "./error-headers.ts";

const [operation] = exampleContract().operations;
const [known] = operation?.cases ?? [];

/** An operation that answers with a code under a status, whose response has these headers, required or not. */
function answering(code: string, headers: Record<string, boolean>): Operation {
  const described = Object.entries(headers).map(([name, required]) => [
    name,
    { required, description: `About ${name}.`, schema: {}, examples: {} },
  ]);
  const response: ResponseModel = {
    key: "503",
    status: 503,
    description: "",
    content: {},
    headers: Object.fromEntries(described),
    pointer: "",
  };
  if (operation === undefined || known === undefined) throw new Error("The example has a case.");
  return { ...operation, cases: [{ ...known, code, key: "503", status: 503 }], responses: [response] };
}

test("says of a header that it is always sent only where every answer with the code must have it", () => {
  const operations = [
    answering("busy", { "Retry-After": true, "X-Id": true }),
    answering("busy", { "Retry-After": false, "X-Id": true, "X-Extra": true }),
    answering("other", { "X-Other": true }),
  ];
  expect(headersOf(operations, "busy").map(({ name, required }) => [name, required])).toEqual([
    ["Retry-After", false],
    ["X-Id", true],
    ["X-Extra", false],
  ]);
});
