import axios from "axios";
import ky from "ky";
import createOpenapiFetchClient from "openapi-fetch";
import { createMedblocksClient } from "../../generated/medblocks/client.ts";
import type { paths } from "../../generated/medblocks/schema.d.ts";
import type { HeyApi } from "./hey-api.ts";

/** One way to make the three calls that are compared; each gives what an application would use. */
export interface Contender {
  name: string;
  /** A success that is read. */
  get(): Promise<unknown>;
  /** A success that is written. */
  post(): Promise<unknown>;
  /** An error, read as far as the contender reads it. */
  fail(): Promise<unknown>;
}

const session = { patient_id: "user_1", return_url: "https://app.test/back", expires_in: 1800 };
const token = "mb_sk_bench";

/** The contenders, all calling the same server through the same `fetch`. */
export function contenders(baseUrl: string, fetch: typeof globalThis.fetch, { createClient }: HeyApi): Contender[] {
  const headers = { Authorization: `Bearer ${token}` };
  const bare = async (path: string, init?: RequestInit) => {
    const response = await fetch(`${baseUrl}${path}`, { ...init, headers: { ...headers, ...init?.headers } });
    const body = await response.json();
    return response.ok ? { data: body } : { error: body };
  };
  const openapi = createOpenapiFetchClient<paths>({ baseUrl, fetch: (request) => fetch(request), headers });
  const ours = createMedblocksClient({ baseUrl, fetch, credentials: { apiKey: token } });
  const kyClient = ky.create({ baseUrl: `${baseUrl}/`, fetch, headers, retry: 2, throwHttpErrors: true });
  const axiosClient = axios.create({ baseURL: baseUrl, adapter: "fetch", env: { fetch }, headers });
  const heyApi = createClient({ baseUrl, fetch, headers });
  const missing = { params: { path: { id: "missing" } } };
  const caught = (promise: Promise<unknown>) => promise.catch((error: unknown) => error);
  return [
    {
      name: "fetch",
      get: () => bare("/patients"),
      post: () =>
        bare("/sessions", {
          method: "POST",
          body: JSON.stringify(session),
          headers: { "Content-Type": "application/json" },
        }),
      fail: () => bare("/patients/missing"),
    },
    {
      name: "openapi-fetch",
      get: () => openapi.GET("/patients"),
      post: () => openapi.POST("/sessions", { body: session }),
      fail: () => openapi.GET("/patients/{id}", missing),
    },
    {
      name: "error-contracts",
      get: () => ours.GET("/patients"),
      post: () => ours.POST("/sessions", { body: session }),
      fail: () => ours.GET("/patients/{id}", missing),
    },
    {
      name: "hey-api",
      get: () => heyApi.get({ url: "/patients" }),
      post: () => heyApi.post({ url: "/sessions", body: session, headers: { "Content-Type": "application/json" } }),
      fail: () => heyApi.get({ url: "/patients/{id}", path: { id: "missing" } }),
    },
    {
      name: "ky",
      get: () => kyClient.get("patients").json(),
      post: () => kyClient.post("sessions", { json: session }).json(),
      fail: () => caught(kyClient.get("patients/missing").json()),
    },
    {
      name: "axios",
      get: () => axiosClient.get("/patients"),
      post: () => axiosClient.post("/sessions", session),
      fail: () => caught(axiosClient.get("/patients/missing")),
    },
  ];
}
