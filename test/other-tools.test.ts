import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import openapiTS, { astToString } from "openapi-typescript";
import { describe, expect, test } from "vitest";
import { findApis } from "../scripts/contract/find-apis.ts";
import { loadContract } from "../scripts/contract/load-contract.ts";

const root = join(import.meta.dirname, "..");
const run = promisify(execFile);

function tool(name: string): string {
  return join(root, "node_modules/.bin", name);
}

/** The tools' own commands, as anybody would call them, on the bundles that we generate. */
const apis = findApis(root);
const bundleOf = (api: string) => `generated/${api}/openapi.yaml`;
const bundles = apis.map(bundleOf);

test("the bundles pass Redocly's lint", async () => {
  const { stderr } = await run(tool("redocly"), ["lint", ...bundles], { cwd: root });
  expect(stderr).toMatch(/API descriptions? (is|are) valid/);
  expect(stderr).not.toMatch(/warning/i);
});

test("the bundles pass Spectral's lint, and so does a document of several files", async () => {
  const documents = [...bundles, "openapi/medblocks-patient-sessions/openapi.yaml"];
  const { stdout } = await run(tool("spectral"), ["lint", "--fail-severity", "hint", ...documents], { cwd: root });
  expect(stdout).toContain("No results");
});

describe.each(apis)("the bundle of %s", (api) => {
  test("is typed by openapi-typescript", async () => {
    const types = astToString(await openapiTS(pathToFileURL(join(root, bundleOf(api)))));
    expect(types).toContain("export interface operations {");
  });
});

// Its server is asked for every error of every contract in plain-prism.test.ts; this is the command around it.
test("a bundle is mocked by Prism's own command, down to a named error", async () => {
  const child = spawn(tool("prism"), ["mock", "-p", "0", bundleOf("medblocks")], { cwd: root });
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
    const { operations } = await loadContract(root, "medblocks");
    const list = operations.find(({ operationId }) => operationId === "listPatients");
    const wanted = list?.cases.find(({ code }) => code === "throttled");
    const headers = { Authorization: "Bearer key_example_01", Prefer: "code=429, example=throttled" };
    const response = await fetch(`${address}/patients`, { headers });
    expect(response.status).toBe(429);
    expect(await response.json()).toEqual(wanted?.body);
  } finally {
    child.kill("SIGKILL");
  }
});
