import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadContracts } from "../../contract/load-contract.ts";
import { toolRoot } from "../../project/installation.ts";
import { readDifferences, topicsAbout } from "./differences.ts";

const contracts = await loadContracts(join(import.meta.dirname, "../../.."));

describe("differences", () => {
  test.each(contracts.map((contract) => [contract.api, contract] as const))(
    "of %s name their sources and codes that the contract has",
    async (api, { codes, externalDocs }) => {
      const differences = await readDifferences(toolRoot, api);
      expect(differences?.topics.length).toBeGreaterThan(5);
      expect(differences?.text).toContain(`](${externalDocs})`);
      expect([...codes.keys()].filter((code) => topicsAbout(differences, code).length > 0).length).toBeGreaterThan(3);
      // Each topic ends with what is taken here.
      const sections = differences?.text.split(/^## /m).slice(1) ?? [];
      for (const section of sections) expect(section).toMatch(/^- /m);
      for (const section of sections) expect(section).toMatch(/^(?:Here|Our client) /m);
    },
  );

  test("are not asked of every API", async () => {
    expect(await readDifferences(toolRoot, "shop")).toBeNull();
    expect(topicsAbout(null, "busy")).toEqual([]);
  });
});
