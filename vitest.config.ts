import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const all = ["{scripts,client,test}/**/*.test.ts"];

/** Tests that change what all modules of a process share: its environment, a global, a module, the project that is open. */
const alone = [
  "client/observe/observe.test.ts",
  "scripts/generate/write/package-files.test.ts",
  "scripts/lint/lint-apis.test.ts",
  "scripts/mock/memory.test.ts",
  "scripts/mock/prism/prism-engine.test.ts",
  "test/client/options.test.ts",
  "test/client/results.test.ts",
  "test/client/seeds/authos.test.ts",
];

// These install both packages, which are built once for all of them.
const packages = "test/packages/*.test.ts";

// Projects of their own, with their own tests: see scripts/consumers.ts.
const consumers = "test/consumers/**";

export default defineConfig({
  test: {
    // Caches of the projects that tests make are not those of the person who runs them.
    env: { REDOCLY_TELEMETRY: "off", XDG_CACHE_HOME: join(tmpdir(), "error-contracts-tests") },
    // Generous, so that a busy machine fails no test: what hangs is still ended.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
    // Vitest leaves one core to itself, which is half of a machine with two.
    maxWorkers: "100%",
    coverage: {
      include: ["{scripts,client}/**/*.ts"],
      exclude: ["**/*.test.ts", "**/testing/**"],
      reporter: ["text-summary", "html", "lcovonly"],
    },
    projects: [
      {
        extends: true,
        test: { name: "shared", include: all, exclude: [...alone, packages, consumers], isolate: false },
      },
      { extends: true, test: { name: "alone", include: alone } },
      {
        extends: true,
        test: {
          name: "packages",
          include: [packages],
          globalSetup: "test/packages/pack-once.ts",
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
