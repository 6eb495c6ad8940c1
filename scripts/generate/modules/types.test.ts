import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { findApis } from "../../contract/find-apis.ts";
import { loadContract } from "../../contract/load-contract.ts";
import { fixtureRoot } from "../../contract/testing/project.ts";
import { typesDocument } from "../schemas/types-document.ts";
import { generateTypes } from "./types.ts";

const projectRoot = join(import.meta.dirname, "../../..");
const command = join(projectRoot, "node_modules/openapi-typescript/bin/cli.js");
const contracts = [fixtureRoot, projectRoot].flatMap((root) => findApis(root).map((api) => [api, root] as const));

/** The command's output for each contract, by name. One run makes all: starting the command takes longest. */
const printed = new Map<string, string>();
beforeAll(async () => {
  // Elsewhere, so that the command finds no configuration of ours.
  const folder = mkdtempSync(join(tmpdir(), "error-contracts-"));
  try {
    for (const [api, root] of contracts) {
      writeFileSync(join(folder, `${api}.json`), JSON.stringify(typesDocument(await loadContract(root, api))));
    }
    const apis = contracts.map(([api]) => [api, { root: `${api}.json`, "x-openapi-ts": { output: `${api}.d.ts` } }]);
    writeFileSync(join(folder, "redocly.yaml"), JSON.stringify({ apis: Object.fromEntries(apis) }));
    execFileSync(process.execPath, [command, "--default-non-nullable=false"], { cwd: folder, stdio: "pipe" });
    for (const [api] of contracts) printed.set(api, readFileSync(join(folder, `${api}.d.ts`), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);

test.each(contracts)(
  "%s: the types are those that openapi-typescript's command prints for the document it is given",
  async (api, root) => {
    expect(generateTypes(await loadContract(root, api))[0]?.text).toBe(printed.get(api));
  },
);

test("the contract is left as it was", async () => {
  const contract = await loadContract(fixtureRoot, "nested");
  const before = JSON.stringify(contract.document);
  generateTypes(contract);
  expect(JSON.stringify(contract.document)).toBe(before);
});
