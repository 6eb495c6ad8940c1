import { createAuthOSClient } from "error-contracts/authos";
import { CallError, revive } from "error-contracts/core";
import { createDPerspectiveClient, unhandled } from "error-contracts/dperspective";
import { logging } from "error-contracts/logging";
import { createLoopClient, LoopError } from "error-contracts/loop";
import { createMedblocksClient, MEDBLOCKS_ERRORS, MedblocksError } from "error-contracts/medblocks";
import { fixture } from "error-contracts/medblocks/fixtures";
import { paginate } from "error-contracts/medblocks/paginate";
import type { Patient } from "error-contracts/medblocks/types";
import { validators } from "error-contracts/medblocks/validators";
import { createSession } from "error-contracts/medblocks/validators/create-session";
import { middleware } from "error-contracts/middleware";
import { pathBased } from "error-contracts/path-based";
import { rateLimits } from "error-contracts/rate-limit";
import { responseValidation } from "error-contracts/response-validation";
import { staleIfError } from "error-contracts/stale-if-error";
import { traceContext, userAgent } from "error-contracts/trace";
import { urlOf } from "error-contracts/url";
import { validation } from "error-contracts/validation";
import { createTripsClient } from "./generated/trips/client.js";
import { fixture as tripFixture } from "./generated/trips/fixtures.js";

export const clients = [
  createLoopClient(),
  createDPerspectiveClient(),
  createAuthOSClient({ baseUrl: "https://a.test" }),
];

export const medblocks = createMedblocksClient({
  credentials: { apiKey: "mb_sk_sbx_example" },
  fetch: async () => fixture("GET /patients", "throttled"),
  extensions: [
    logging(() => {}),
    rateLimits(() => {}),
    middleware({ onRequest: () => {} }),
    staleIfError({ principal: () => "me" }),
    validation(validators),
    traceContext(),
    userAgent("app/1"),
    responseValidation({}),
  ],
});

export async function read(): Promise<string | null | undefined> {
  const { ok, data, error } = await medblocks.GET("/patients/{id}", { params: { path: { id: "user_42" } } });
  // @ts-expect-error there is no data yet: it may be an error
  void data.email;
  if (ok) return data.email;
  if (error.kind !== "api") return error.kind;
  if (error.code === MEDBLOCKS_ERRORS.THROTTLED) {
    const wait: number | undefined = error.headers.retryAfter;
    // @ts-expect-error the member is misspelt
    void error.headers.retryAfterr;
    return String(wait);
  }
  // @ts-expect-error this operation has no such code
  if (error.code === "no_such_code") return "";
  const again = revive(JSON.parse(JSON.stringify(error)), MedblocksError, LoopError);
  return again instanceof CallError ? again.message : undefined;
}

export async function list(): Promise<Patient[]> {
  const patients: Patient[] = [];
  for await (const patient of paginate(medblocks, "/patients")) patients.push(patient);
  return patients;
}

export async function trip(): Promise<string> {
  const trips = createTripsClient({
    baseUrl: "https://trips.test",
    fetch: async () => tripFixture("GET /trip", "$404"),
  });
  const { ok, error } = await trips.GET("/trip");
  if (ok) return "a trip";
  return error.kind === "api" ? error.code : error.kind;
}

void [createSession, unhandled, urlOf(medblocks, "/patients"), pathBased(medblocks)["/patients"].GET];
