import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{scripts,client,test}/**/*.test.ts"],
    env: { REDOCLY_TELEMETRY: "off" },
    // Generous, so that a busy machine fails no test: what hangs is still ended.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
});
