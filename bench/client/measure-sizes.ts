import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../..");

const imports: Record<string, string> = {
  "openapi-fetch": 'import createClient from "openapi-fetch"; keep(createClient);',
  ky: 'import ky from "ky"; keep(ky);',
  axios: 'import axios from "axios"; keep(axios);',
  "Medblocks client":
    'import { createMedblocksClient } from "./generated/medblocks/client.ts"; keep(createMedblocksClient);',
  "DPerspective client, with OAuth":
    'import { createDPerspectiveClient } from "./generated/dperspective/client.ts"; keep(createDPerspectiveClient);',
  "all four clients":
    'import { createLoopClient } from "./generated/loop/client.ts"; import { createDPerspectiveClient } from "./generated/dperspective/client.ts"; import { createMedblocksClient } from "./generated/medblocks/client.ts"; import { createAuthOSClient } from "./generated/authos/client.ts"; keep([createLoopClient, createDPerspectiveClient, createMedblocksClient, createAuthOSClient]);',
  "circuit breaker and bulkhead":
    'import { circuitBreaker, bulkhead } from "./client/optional/resilience.ts"; keep([circuitBreaker, bulkhead]);',
  "one validator":
    'import { createSession } from "./generated/medblocks/validators/create-session.ts"; keep(createSession);',
  MedblocksError: 'import { MedblocksError } from "./generated/medblocks/client.ts"; keep(MedblocksError);',
  MEDBLOCKS_ERRORS: 'import { MEDBLOCKS_ERRORS } from "./generated/medblocks/client.ts"; keep(MEDBLOCKS_ERRORS);',
};

/**
 * Bytes of what a browser loads for an import: minified, and minified and zipped.
 * @param heyApi Where the source of hey-api's client is.
 */
export async function measureSizes(heyApi: string): Promise<Record<string, { minified: number; zipped: number }>> {
  const sizes: Record<string, { minified: number; zipped: number }> = {};
  const all = { "hey-api": `import { createClient } from ${JSON.stringify(heyApi)}; keep(createClient);`, ...imports };
  for (const [name, contents] of Object.entries(all)) {
    const { outputFiles } = await build({
      stdin: { contents: contents.replace("keep(", "globalThis.kept = ("), resolveDir: root, loader: "ts" },
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      target: "es2022",
      write: false,
      logLevel: "error",
      // The package says so of itself; the sources here are not yet the package.
      plugins: [
        {
          name: "side-effects",
          setup: ({ onResolve, resolve }) => {
            onResolve({ filter: /^\./ }, async ({ pluginData, path, ...options }) => {
              if (pluginData === "resolved") return undefined;
              const found = await resolve(path, { ...options, pluginData: "resolved" });
              return /[/\\](?:client|generated)[/\\]/.test(found.path) && !/node_modules/.test(found.path)
                ? { ...found, sideEffects: false }
                : found;
            });
          },
        },
      ],
    });
    const [file] = outputFiles;
    sizes[name] = { minified: file?.contents.length ?? 0, zipped: gzipSync(file?.contents ?? "", { level: 9 }).length };
  }
  return sizes;
}
