import { type RootManifest, repository } from "./package-manifest.ts";

/** The modules that programs import from the package, by the name of their entry. */
export const publicModules: Record<string, string> = {
  "./config": "scripts/command-line/config/define-config.ts",
  "./mock": "scripts/mock/server/start-project-mock.ts",
};

/**
 * The manifest of the package of the command line. It depends on the package of the client alone, whose contracts it knows
 * by name; all others are bundled.
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json
 */
export function commandLineManifest(root: RootManifest) {
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
    dependencies: { [root.name]: root.version },
  };
}
