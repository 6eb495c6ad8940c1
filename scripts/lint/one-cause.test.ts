import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ContractError } from "../contract/contract-error.ts";
import { loadContract } from "../contract/load-contract.ts";
import { lintApis } from "./lint-apis.ts";

const file = "openapi/medblocks/errors.yaml";

/** A copy of a contract with one text replaced, and the line of the change. */
function changed(from: string | RegExp, to: string): { root: string; line: number } {
  const root = mkdtempSync(join(tmpdir(), "one-cause-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ["medblocks", "shared"]) {
    cpSync(join(process.cwd(), "openapi", name), join(root, "openapi", name), { recursive: true });
  }
  for (const name of ["redocly.yaml", ".spectral.yaml"]) cpSync(join(process.cwd(), name), join(root, name));
  const text = readFileSync(join(root, file), "utf8");
  const edited = text.replace(from, to);
  writeFileSync(join(root, file), edited);
  const lines = text.split("\n");
  return { root, line: edited.split("\n").findIndex((line, index) => line !== lines[index]) + 1 };
}

describe("one mistake is one finding, where it is, and generate says the same", () => {
  test.each<[string, string | RegExp, string]>([
    ["a typo in the code of an example", /code: throttled\b(?=,| *$)/m, "code: throtled"],
    ["a typo in the constant of a code", /const: throttled\b/, "const: throtled"],
    ["a recovery that nobody knows", "recovery: backoff", "recovery: backof"],
    ["a keyword with a value that it cannot take", /type: object\n(?= +additionalProperties: false)/, "type: objekt\n"],
  ])("%s", async (_name, from, to) => {
    const { root, line } = changed(from, to);
    const findings = await lintApis(root, ["medblocks"], {
      fresh: true,
      settings: { presets: ["http", "contract", "house"], strict: true },
    });
    expect(findings.map(({ file, line, rule }) => ({ file, line, rule }))).toEqual([
      { file, line, rule: expect.any(String) },
    ]);
    const error = await loadContract(root, "medblocks").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContractError);
    expect(error instanceof ContractError && error.findings).toEqual(findings);
  });
});
