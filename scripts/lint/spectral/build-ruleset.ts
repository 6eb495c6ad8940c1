import { STATUS_CODES } from "node:http";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";

/** The rules for error contracts as one JavaScript module without dependencies; the same sources give the same bytes. */
export async function buildRuleset(root: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, "scripts/lint/spectral/ruleset.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    target: "node22",
    charset: "utf8",
    legalComments: "none",
    plugins: [statusCodes],
    banner: { js: "// Made by `npm run ruleset` from scripts/lint/rules; a Spectral ruleset to extend. Do not edit." },
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** The registered statuses as data: what VS Code's extension loads may import nothing, modules of Node neither. */
const statusCodes: Plugin = {
  name: "status-codes",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:http$/ }, ({ path }) => ({ path, namespace: "data" }));
    onLoad({ filter: /.*/, namespace: "data" }, () => ({
      contents: JSON.stringify({ STATUS_CODES }),
      loader: "json",
    }));
  },
};
