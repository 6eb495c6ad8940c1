import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import { build } from "esbuild";

/** The parts of hey-api's generated client that are compared. */
export interface HeyApi {
  createClient(options: { baseUrl: string; fetch: typeof globalThis.fetch; headers: Record<string, string> }): {
    get(options: { url: string; path?: Record<string, string> }): Promise<unknown>;
    post(options: { url: string; body: unknown; headers: Record<string, string> }): Promise<unknown>;
  };
}

/** The client that hey-api generates, since it is not published as a package: loaded, and where its source is. */
export async function generateHeyApi(): Promise<{ heyApi: HeyApi; source: string; dispose(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "hey-api-"));
  const input = join(import.meta.dirname, "../../generated/medblocks/openapi.yaml");
  await createClient({
    input,
    output: folder,
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript"],
    logs: { level: "silent" },
  });
  const source = join(folder, "client", "index.ts");
  const outfile = join(folder, "client.mjs");
  await build({ entryPoints: [source], bundle: true, format: "esm", platform: "node", outfile, logLevel: "error" });
  const heyApi: HeyApi = await import(pathToFileURL(outfile).href);
  return { heyApi, source, dispose: () => rm(folder, { recursive: true, force: true }) };
}
