import { createMedblocksClient } from "error-contracts/medblocks";
import { fixture } from "error-contracts/medblocks/fixtures";

export async function load() {
  const medblocks = createMedblocksClient({ attempts: 1, fetch: async () => fixture("GET /patients", "throttled") });
  const { ok, error } = await medblocks.GET("/patients");
  return { failure: ok ? null : error.toJSON() };
}
