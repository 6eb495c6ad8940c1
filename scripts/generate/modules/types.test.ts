import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findApis } from "../../contract/find-apis.ts";
import { loadContract } from "../../contract/load-contract.ts";
import { fixtureRoot } from "../../contract/testing/project.ts";
import { typesDocument } from "../schemas/types-document.ts";
import { generateTypes } from "./types.ts";

const projectRoot = join(import.meta.dirname, "../../..");
const command = join(projectRoot, "node_modules/openapi-typescript/bin/cli.js");
const contracts = [fixtureRoot, projectRoot].flatMap((root) => findApis(root).map((api) => [api, root] as const));

test.each(contracts)(
  "%s: the types are those that openapi-typescript's command prints for the document it is given",
  { timeout: 60_000 },
  async (api, root) => {
    // Elsewhere, so that the command finds no configuration of ours.
    const folder = mkdtempSync(join(tmpdir(), "error-contracts-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const contract = await loadContract(root, api);
    writeFileSync(join(folder, "openapi.yaml"), JSON.stringify(typesDocument(contract)));
    const options = ["-o", "schema.d.ts", "--default-non-nullable=false"];
    execFileSync(process.execPath, [command, "openapi.yaml", ...options], { cwd: folder, stdio: "pipe" });
    expect(generateTypes(contract)[0]?.text).toBe(readFileSync(join(folder, "schema.d.ts"), "utf8"));
  },
);

test("the contract is left as it was", async () => {
  const contract = await loadContract(fixtureRoot, "nested");
  const before = JSON.stringify(contract.document);
  generateTypes(contract);
  expect(JSON.stringify(contract.document)).toBe(before);
});
