import { createMedblocksClient } from "error-contracts/medblocks";
import { fixture } from "error-contracts/medblocks/fixtures";

export default defineEventHandler(async () => {
  const medblocks = createMedblocksClient({ attempts: 1, fetch: async () => fixture("GET /patients", "throttled") });
  const { ok, error } = await medblocks.GET("/patients");
  return ok ? null : error.toJSON();
});
