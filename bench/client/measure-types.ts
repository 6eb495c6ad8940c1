import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { loadContract } from "../../scripts/contract/load-contract.ts";
import { exampleInput } from "../../test/client/example-input.ts";

const root = join(import.meta.dirname, "../..");

/** Type instantiations and seconds of checking for forty calls of AuthOS, through openapi-fetch and through our client. */
export async function measureTypes(): Promise<Record<string, { instantiations: number; checkSeconds: number }>> {
  const { operations } = await loadContract(root, "authos");
  const chosen = operations.slice(0, 40).map((operation) => {
    const input = exampleInput(operation);
    const init =
      Object.keys(input.params).length + Number("body" in input) === 0 ? "" : `, ${JSON.stringify(input)} as never`;
    return `  await client.${operation.method.toUpperCase()}(${JSON.stringify(operation.path)}${init})`;
  });
  const body = (use: (call: string) => string) => chosen.map(use).join("\n");
  const programs = {
    "openapi-fetch": `import createClient from "openapi-fetch"; import type { paths } from "../generated/authos/schema.d.ts"; const client = createClient<paths>({});\n${body((call) => `{ const { data, error } = ${call.trim()}; void [data, error]; }`)}`,
    "error-contracts": `import { createAuthOSClient } from "../generated/authos/client.ts"; const client = createAuthOSClient({ baseUrl: "https://sso.test" });\n${body((call) => `{ const { data, error } = ${call.trim()}; void [data, error?.code]; }`)}`,
  };
  const results: Record<string, { instantiations: number; checkSeconds: number }> = {};
  const folder = await mkdtemp(join(root, ".bench-"));
  try {
    for (const [name, text] of Object.entries(programs)) {
      await writeFile(join(folder, "program.ts"), `${text}\nexport {};\n`);
      await writeFile(
        join(folder, "tsconfig.json"),
        JSON.stringify({
          extends: "../tsconfig.json",
          include: [],
          files: ["program.ts"],
          compilerOptions: { types: [] },
        }),
      );
      const parameters = [join(root, "node_modules/typescript/bin/tsc"), "-p", folder, "--extendedDiagnostics"];
      const { stdout } = await promisify(execFile)(process.execPath, parameters).catch((error: { stdout: string }) => {
        throw new Error(error.stdout);
      });
      const figure = (label: string) => Number(new RegExp(`${label}:\\s+([\\d.]+)`).exec(stdout)?.[1]);
      results[name] = { instantiations: figure("Instantiations"), checkSeconds: figure("Check time") };
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return results;
}
