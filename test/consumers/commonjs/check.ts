import assert = require("node:assert/strict");

import { createMedblocksClient, MedblocksError } from "error-contracts/medblocks";
import { fixture } from "error-contracts/medblocks/fixtures";
import { defineConfig } from "error-contracts-cli/config";
import { startMock } from "error-contracts-cli/mock";

/** A CommonJS program in TypeScript: tsc turns each import into `require()`. */
async function main(): Promise<void> {
  assert.equal(typeof require, "function");
  const medblocks = createMedblocksClient({ attempts: 1, fetch: async () => fixture("GET /patients", "throttled") });
  const { error } = await medblocks.GET("/patients");
  assert.ok(error instanceof MedblocksError);
  if (error.code === "throttled") assert.equal(error.headers.retryAfter, 20);
  assert.deepEqual(defineConfig({ apis: { shop: "shop.yaml" } }), { apis: { shop: "shop.yaml" } });
  const mock = await startMock({ apis: ["medblocks"] });
  const real = createMedblocksClient({ baseUrl: mock.urls.medblocks ?? "" });
  assert.equal((await real.GET("/patients")).error?.code, "missing_api_key");
  await mock.close();
  console.log("CommonJS: require() gives clients, configuration and mock");
}

void main();
