import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { findApis } from "../scripts/contract/find-apis.ts";
import { loadContract } from "../scripts/contract/load-contract.ts";

const root = join(import.meta.dirname, "..");
const run = promisify(execFile);

function tool(name: string): string {
  return join(root, "node_modules/.bin", name);
}

/** The tools' own commands, as anybody would call them, on what we generate. */
describe.each(findApis(root))("the bundle of %s", (api) => {
  const bundle = `generated/${api}/openapi.yaml`;

  test("passes Redocly's lint", { timeout: 60_000 }, async () => {
    const { stderr } = await run(tool("redocly"), ["lint", bundle], { cwd: root });
    expect(stderr).toContain("Your API description is valid");
    expect(stderr).not.toMatch(/warning/i);
  });

  test("passes Spectral's lint", { timeout: 60_000 }, async () => {
    const { stdout } = await run(tool("spectral"), ["lint", "--fail-severity", "hint", bundle], { cwd: root });
    expect(stdout).toContain("No results");
  });

  test("is typed by openapi-typescript", { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "types-"));
    try {
      const { stdout } = await run(tool("openapi-typescript"), [bundle, "-o", join(folder, "schema.d.ts")], {
        cwd: root,
      });
      expect(stdout).toContain("🚀");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("is mocked by Prism, down to a named error", { timeout: 60_000 }, async () => {
    const { operations } = await loadContract(root, api);
    const open = operations.find(({ security, method, path, parameters }) => {
      return method === "get" && !path.includes("{") && security.length <= 1 && !parameters.some((one) => one.required);
    });
    const wanted = open?.cases.find(({ status }) => status >= 400);
    const child = spawn(tool("prism"), ["mock", "-p", "0", bundle], { cwd: root });
    try {
      const address = await new Promise<string>((resolve, reject) => {
        let printed = "";
        const read = (chunk: Buffer) => {
          printed += chunk.toString();
          const found = /Prism is listening on (http:\S+)/.exec(printed)?.[1];
          if (found !== undefined) resolve(found);
        };
        child.stdout.on("data", read);
        child.stderr.on("data", read);
        child.once("exit", (status) => reject(new Error(`Prism ended with ${status}: ${printed}`)));
      });
      const headers = {
        Authorization: "Bearer token_example_01",
        "X-API-Key": "key_example_01",
        Prefer: `code=${wanted?.status}, example=${wanted?.code}`,
      };
      const response = await fetch(`${address}${open?.path}`, { headers });
      expect(response.status).toBe(wanted?.status);
      expect(await response.json()).toEqual(wanted?.body);
    } finally {
      child.kill("SIGKILL");
    }
  });
});
