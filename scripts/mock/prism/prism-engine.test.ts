import { expect, test, vi } from "vitest";
import { buildContract } from "../../contract/build-contract.ts";
import type { JsonObject } from "../../contract/contract.ts";
import { createPrismEngine } from "./prism-engine.ts";

const taken = vi.hoisted(() => ({ count: 0 }));

vi.mock("@stoplight/prism-http", async (load) => {
  const prism = await load<typeof import("@stoplight/prism-http")>();
  const getHttpOperationsFromSpec: typeof prism.getHttpOperationsFromSpec = (document) => {
    taken.count++;
    return prism.getHttpOperationsFromSpec(document);
  };
  return { ...prism, getHttpOperationsFromSpec };
});

/** The contract as one save has it: every time new objects. */
function saved(type: string) {
  const parameters: JsonObject[] = [{ name: "name", in: "query", schema: { type } }];
  const document: JsonObject = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pets": {
        get: { parameters, responses: { "204": { description: "x" } } },
      },
    },
  };
  const locate = (pointer: string) => ({ file: "openapi.yaml", line: 1, column: 1, pointer });
  return buildContract("pets", { document, locate });
}

async function codes(type: string): Promise<string[]> {
  const contract = saved(type);
  const [operation] = contract.operations;
  if (operation === undefined) throw new Error("The document has no operation.");
  const request = {
    method: "get" as const,
    url: { path: "/pets", query: { name: "Rex" } },
  };
  return (await createPrismEngine(contract).check(operation, request)).map(({ code }) => code);
}

test("Prism takes in an operation once for all saves that do not change it", async () => {
  for (let save = 0; save < 5; save++) expect(await codes("integer")).toEqual(["type"]);
  expect(taken.count).toBe(1);
});

test("a save that changes an operation is followed, and so is the one that takes it back", async () => {
  expect(await codes("string")).toEqual([]);
  expect(await codes("integer")).toEqual(["type"]);
  expect(await codes("string")).toEqual([]);
});
