import { expect, test } from "vitest";
import { loadContract, loadContracts } from "../../contract/load-contract.ts";
import { fixtureRoot } from "../../contract/testing/project.ts";
import { catalogueOf, generateCatalogue } from "./catalogue.ts";

test("the catalogue of a contract", async () => {
  const catalogue = catalogueOf(await loadContract(fixtureRoot, "flat"));
  expect(catalogue).toMatchObject({
    api: "flat",
    title: "Flat",
    version: "1",
    envelopes: [{ code: "/error", message: "/error_description", docUrl: "/error_uri" }],
    counts: { operations: 1, codes: 3, cases: 3, documented: 2, inferred: 1 },
  });
  expect(catalogue.codes[0]).toEqual({
    code: "access_denied",
    title: "access_denied",
    description: "The person refused.",
    recovery: "reauthorize",
    action: "Ask again.",
    userMessage: "You refused.",
    source: "https://flat.test/errors",
    basis: "documented",
    inferred: [],
    statuses: [302],
    operations: ["authorize"],
  });
  expect(catalogue.operations).toEqual([
    {
      id: "authorize",
      method: "get",
      path: "/authorize",
      cases: [
        { status: 302, code: "access_denied", basis: "documented" },
        { status: 302, code: "server_error", basis: "inferred" },
        { status: 400, code: "invalid_client", basis: "documented" },
      ],
    },
  ]);
});

test("the counts are those of the contract", async () => {
  for (const contract of await loadContracts(fixtureRoot)) {
    const { counts, operations, codes } = catalogueOf(contract);
    expect(counts.cases).toBe(operations.reduce((sum, { cases }) => sum + cases.length, 0));
    expect(counts.cases).toBe(counts.documented + counts.inferred);
    expect(counts.codes).toBe(codes.length);
    expect(counts.operations).toBe(contract.operations.length);
  }
});

test("it is written as JSON", async () => {
  const contract = await loadContract(fixtureRoot, "nested");
  const [file] = generateCatalogue(contract);
  expect(file?.path).toBe("catalogue.json");
  expect(JSON.parse(file?.text ?? "")).toEqual(catalogueOf(contract));
  expect(file?.text.endsWith("}\n")).toBe(true);
});
