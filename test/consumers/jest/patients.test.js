import { createMedblocksClient, MedblocksError } from "error-contracts/medblocks";
import { fixture } from "error-contracts/medblocks/fixtures";
import { startMock } from "error-contracts-cli/mock";

test("an error of a fixture is of its class, and narrows by code", async () => {
  const medblocks = createMedblocksClient({ attempts: 1, fetch: async () => fixture("GET /patients", "throttled") });
  const { error } = await medblocks.GET("/patients");
  expect(error).toBeInstanceOf(MedblocksError);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ kind: "api", code: "throttled", status: 429 });
});

test("a mock starts within a test", async () => {
  const mock = await startMock({ apis: ["medblocks"] });
  const medblocks = createMedblocksClient({ baseUrl: mock.urls.medblocks });
  const { error } = await medblocks.GET("/patients");
  expect(error.code).toBe("missing_api_key");
  await mock.close();
}, 60_000);
