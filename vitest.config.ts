import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

// A lint rule's test is pure and short: a worker of its own would cost more than it does.
const rules = "scripts/lint/rules/**/*.test.ts";

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
      { extends: true, test: { name: "rules", include: [rules], isolate: false } },
      { extends: true, test: { name: "rooms", include: ["{scripts,client,test}/**/*.test.ts"], exclude: [rules] } },
    ],
  },
});
