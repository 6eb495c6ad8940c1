import { type RootManifest, repository } from "./package-manifest.ts";

/** The modules that programs import from the package, by the name of their entry. */
export const publicModules: Record<string, string> = {
  "./config": "scripts/command-line/config/define-config.ts",
  "./mock": "scripts/mock/server/start-project-mock.ts",
};

/**
 * The manifest of the package of the command line.
 * @param packages What its modules load; each gets the version that this repository is tested with.
 * @throws {Error} for a package that this repository does not depend on by itself.
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json
 */
export function commandLineManifest(root: RootManifest, packages: readonly string[]) {
  const versions: Record<string, string> = { ...root.devDependencies, ...root.dependencies, [root.name]: root.version };
  const needed = [...new Set([...packages, root.name])].filter((name) => name !== "@redocly/cli").sort();
  const missing = needed.filter((name) => versions[name] === undefined);
  if (missing.length > 0) throw new Error(`package.json does not name ${missing.join(", ")}, which the commands load.`);
  const entry = (source: string) => {
    const module = `./${source.replace(/\.ts$/, "")}`;
    return { types: `${module}.d.ts`, default: `${module}.js` };
  };
  return {
    name: `${root.name}-cli`,
    version: root.version,
    description: "Lint, generate, mock and document the errors of any OpenAPI document.",
    license: root.license,
    ...repository(),
    type: "module",
    engines: root.engines,
    bin: { "error-contracts": "scripts/cli.js" },
    exports: {
      ...Object.fromEntries(Object.entries(publicModules).map(([name, source]) => [name, entry(source)])),
      "./spectral": { types: "./generated/spectral-ruleset.d.ts", default: "./generated/spectral-ruleset.js" },
      "./package.json": "./package.json",
    },
    dependencies: Object.fromEntries(needed.map((name) => [name, versions[name]])),
  };
}
