import { createMedblocksClient, MedblocksError } from "error-contracts/medblocks";
import { fixture } from "error-contracts/medblocks/fixtures";

const medblocks = createMedblocksClient({ attempts: 1, fetch: async () => fixture("GET /patients", "throttled") });
const { error } = await medblocks.GET("/patients");
if (!(error instanceof MedblocksError) || error.code !== "throttled") throw new Error(`not throttled: ${error}`);

// A server that answers as no contract says.
const other = createMedblocksClient({
  attempts: 1,
  fetch: async () => new Response("<h1>Bad gateway</h1>", { status: 502 }),
});
const answer = await other.GET("/patients");
if (answer.error?.kind !== "unexpected-response") throw new Error(`not unexpected: ${answer.error}`);

const aborted = await createMedblocksClient({ baseUrl: "http://127.0.0.1:9", attempts: 1 }).GET("/patients");
if (aborted.error?.kind !== "network") throw new Error(`not a network error: ${aborted.error}`);
console.log("Deno: errors of the API, of a proxy and of the network");
