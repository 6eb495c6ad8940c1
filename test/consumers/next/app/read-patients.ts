"use server";

import { createMedblocksClient } from "error-contracts/medblocks";
import { fixture } from "error-contracts/medblocks/fixtures";

/** An action of the server: null, or its error as JSON. */
export async function readPatients() {
  const medblocks = createMedblocksClient({ attempts: 1, fetch: async () => fixture("GET /patients", "throttled") });
  const { ok, error } = await medblocks.GET("/patients");
  return ok ? null : error.toJSON();
}
