/** The members that the manifest of this repository gives the package. */
export interface RootManifest {
  name: string;
  version: string;
  description: string;
  license: string;
  engines: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** Entries that are there whatever the APIs: their name, and their module without extension. */
const common: Record<string, string> = {
  "./core": "client/core",
  // What generated code of other projects imports; see scripts/generate/write/package-files.ts.
  "./runtime/*": "client/*",
  "./logging": "client/optional/logging",
  "./middleware": "client/optional/middleware",
  "./path-based": "client/optional/path-based",
  "./rate-limit": "client/optional/rate-limit",
  "./resilience": "client/optional/resilience",
  "./response-validation": "client/optional/response-validation",
  "./stale-if-error": "client/optional/stale-if-error",
  "./trace": "client/optional/trace",
  "./url": "client/optional/url",
  "./validation": "client/optional/validation",
};

/** Entries of each API: what follows its name, and the module in its folder. */
const perApi: Record<string, string> = {
  "": "client",
  "/codes": "codes",
  "/errors": "errors",
  "/fixtures": "fixtures",
  "/msw": "msw",
  "/paginate": "paginate",
  "/responses": "responses/index",
  "/types": "types",
  "/validators": "validators/index",
};

/** Packages that a single entry needs, and only those who import it install. */
const optionalPeers = ["cockatiel", "msw"];

/**
 * The repository, which provenance compares with where the workflow ran; only the release knows it.
 * @see https://docs.npmjs.com/generating-provenance-statements
 */
export function repository(): { repository?: { type: "git"; url: string } } {
  const url = process.env.REPOSITORY_URL;
  return url === undefined ? {} : { repository: { type: "git", url } };
}

/**
 * The manifest of the published package: one entry per API and part, ESM only, nothing with side effects.
 * @see https://nodejs.org/api/packages.html#package-entry-points
 */
export function packageManifest(root: RootManifest, apis: readonly string[]) {
  const entry = (module: string) => ({ types: `./${module}.d.ts`, default: `./${module}.js` });
  const exports = {
    ...Object.fromEntries(Object.entries(common).map(([name, module]) => [name, entry(module)])),
    ...Object.fromEntries(
      apis.flatMap((api) => [
        ...Object.entries(perApi).map(
          ([suffix, module]) => [`./${api}${suffix}`, entry(`generated/${api}/${module}`)] as const,
        ),
        [`./${api}/responses/*`, entry(`generated/${api}/responses/*`)] as const,
        [`./${api}/validators/*`, entry(`generated/${api}/validators/*`)] as const,
        [`./${api}/catalogue.json`, `./generated/${api}/catalogue.json`] as const,
        [`./${api}/openapi.yaml`, `./generated/${api}/openapi.yaml`] as const,
      ]),
    ),
    "./package.json": "./package.json",
  };
  const peers = optionalPeers.map((name) => [name, `^${(root.devDependencies[name] ?? "").replace(/^[^\d]*/, "")}`]);
  return {
    name: root.name,
    version: root.version,
    description: root.description,
    license: root.license,
    ...repository(),
    type: "module",
    sideEffects: false,
    engines: root.engines,
    exports,
    dependencies: root.dependencies,
    peerDependencies: Object.fromEntries(peers),
    peerDependenciesMeta: Object.fromEntries(optionalPeers.map((name) => [name, { optional: true }])),
  };
}
