import { createMedblocksClient, MedblocksError } from "error-contracts/medblocks";
import { on } from "error-contracts/medblocks/msw";
import { startMock } from "error-contracts-cli/mock";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "bypass" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

test("a handler of MSW answers with a documented error", async () => {
  server.use(on("GET", "/patients").fails("throttled"));
  const { error } = await createMedblocksClient({ attempts: 1 }).GET("/patients");
  expect(error).toBeInstanceOf(MedblocksError);
  expect(error).toMatchObject({ kind: "api", code: "throttled", status: 429 });
});

test("a mock starts within a test", async () => {
  const mock = await startMock({ apis: ["medblocks"] });
  const { error } = await createMedblocksClient({ baseUrl: mock.urls.medblocks ?? "" }).GET("/patients");
  expect(error?.code).toBe("missing_api_key");
  await mock.close();
}, 60_000);
