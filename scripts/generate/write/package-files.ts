import { existsSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";
import { isObject, objectOf } from "../../contract/reading/json.ts";
import { commandText } from "../../project/installation.ts";
import { apiFiles, projectAt } from "../../project/project.ts";
import type { GeneratedFile } from "../generator.ts";

/**
 * Generated files as another project needs them: the client's runtime comes from the installed package, modules name each
 * other as `.js` (which every module resolution of TypeScript understands), or as `.ts` where its tsconfig.json allows that
 * (so that Node runs them as they are), their examples do so too, and the first line names that project's document and
 * command. `msw.ts` is left out of a project whose package.json does not name `msw`. Files for the repository of the
 * runtime itself are returned as they are.
 * @see https://www.typescriptlang.org/docs/handbook/modules/theory.html#module-resolution
 */
export function packageFiles(root: string, api: string, files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  const { runtime } = projectAt(root);
  if (runtime === "sources") return files;
  const document = relative(root, apiFiles(root, api).input).split(sep).join("/");
  const extension = importsTypeScript(root) ? "ts" : "js";
  const output = relative(root, apiFiles(root, api).output).split(sep).join("/");
  const place = { api, output, paths: files.map(({ path }) => path) };
  return files
    .filter(({ path }) => path !== "msw.ts" || usesMsw(root))
    .map(({ path, text }) => {
      const shown = withExampleImports(text, place, extension);
      return { path, text: packageText(path, shown, api, document, extension) };
    });
}

/** Whether the project's manifest names Mock Service Worker: without it, the module of its handlers does not compile. */
function usesMsw(root: string): boolean {
  const file = join(root, "package.json");
  if (!existsSync(file)) return false;
  const manifest: unknown = JSON.parse(readFileSync(file, "utf8"));
  const { dependencies, devDependencies } = objectOf(isObject(manifest) ? manifest : {});
  return "msw" in { ...objectOf(dependencies), ...objectOf(devDependencies) };
}

/**
 * Whether the project's tsconfig.json allows modules to be imported by their `.ts` names. A configuration that it extends
 * is not read.
 * @see https://nodejs.org/api/typescript.html#type-stripping
 */
function importsTypeScript(root: string): boolean {
  const file = join(root, "tsconfig.json");
  if (!existsSync(file)) return false;
  const { config } = ts.parseConfigFileTextToJson(file, readFileSync(file, "utf8"));
  const { allowImportingTsExtensions, rewriteRelativeImportExtensions } = objectOf(objectOf(config).compilerOptions);
  return allowImportingTsExtensions === true || rewriteRelativeImportExtensions === true;
}

type Extension = "ts" | "js";

function packageText(path: string, text: string, api: string, document: string, extension: Extension): string {
  const header = ` from openapi/${api}${path.endsWith(".yaml") ? "" : "/"} by \`npm run generate\`; do not edit.`;
  const [line = "", ...rest] = text.split("\n");
  const first = line.endsWith(header)
    ? `${line.slice(0, -header.length)} from ${document.replaceAll(/[\r\n]/g, " ")} by \`${commandText("generate")}\`; do not edit.`
    : line;
  const whole = [first, ...rest].join("\n");
  return path.endsWith(".ts") ? withPackageImports(whole, extension) : whole;
}

/** Rewrites the module names of imports and re-exports, each of which is a line of its own. */
export function withPackageImports(text: string, extension: Extension): string {
  return text
    .replace(
      /^((?:import|export) .*from )"(?:\.\.\/)+client\/([\w/-]+)\.ts";$/gm,
      (_, start: string, module: string) => {
        return `${start}"${entryOf(module)}";`;
      },
    )
    .replace(/^((?:import|export) .*from )"(\.{1,2}\/[^"]+?)((?:\.d)?\.ts)";$/gm, (_, start, module, end) => {
      return `${start}"${module}${extension === "ts" ? end : ".js"}";`;
    });
}

/**
 * Rewrites the imports of examples in comments: a project has its API in its own files, not in the package.
 * @param place The API, its files by their paths, and their folder from the project's root, where the examples are.
 */
export function withExampleImports(
  text: string,
  { api, paths, output }: { api: string; paths: readonly string[]; output: string },
  extension: Extension,
): string {
  return text.replace(
    /^( \* import .*from )"error-contracts\/([^"/]+)(?:\/([^"]+))?";$/gm,
    (line, start, name, entry) => {
      const module = [entry ?? "client", `${entry}/index`].find((each) => paths.includes(`${each}.ts`));
      return name === api && module !== undefined ? `${start}"./${output}/${module}.${extension}";` : line;
    },
  );
}

/** The package's entry of a module of the client. */
function entryOf(module: string): string {
  return module === "core" ? "error-contracts/core" : `error-contracts/runtime/${module}`;
}
