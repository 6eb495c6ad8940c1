import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{scripts,client,test}/**/*.test.ts"],
    env: { REDOCLY_TELEMETRY: "off" },
    restoreMocks: true,
  },
});
