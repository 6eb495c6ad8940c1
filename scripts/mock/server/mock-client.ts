import type { Json } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";
import type { Conditions } from "../scenarios/conditions.ts";
import type { JournalEntry, JournalFilter } from "../state/journal.ts";

/** Which requests get which answers. */
export interface ClientScenario {
  /** Name of an API. Default: any. */
  api?: string;
  /** Method and path such as `GET /patients/{id}`, or an operation's id. Default: any. */
  operation?: string;
  /** What a request must carry. Default: anything. */
  when?: Conditions;
  /** The answer to each such request: a code, the name of an example, a status or a fault. */
  answer?: string;
  /** In place of `answer`: one step for each request, in order, such as `["throttled*2", "ok"]`. */
  steps?: readonly string[];
  /** Begin `steps` anew at their end. Default: false. */
  repeat?: boolean;
}

/** Requests to wait for. */
export interface WaitSettings {
  /** Default: 1. */
  count?: number;
  /** Default: 5000; at most 60000. */
  timeoutMs?: number;
}

/** One client of a mock, such as a test or a worker of a test runner; none sees what belongs to another. */
export interface MockClient {
  /** To be sent with every request of the client. */
  headers: { "X-Mock-Client": string };
  /**
   * Chooses answers for the client's requests, in place of an earlier scenario for the same requests.
   * @throws {Error} if no operation has such an answer.
   */
  scenario(scenario: ClientScenario): Promise<void>;
  /** The client's requests with their answers, in order. */
  requests(filter?: Omit<JournalFilter, "client">): Promise<JournalEntry[]>;
  /**
   * Waits for requests of the client, and returns them.
   * @throws {Error} if they do not come in time; it lists those that came.
   */
  waitFor(filter?: Omit<JournalFilter, "client">, settings?: WaitSettings): Promise<JournalEntry[]>;
  /** Forgets the client's scenarios, requests, resources, counts and keys. */
  reset(): Promise<void>;
}

/**
 * A client of a mock that runs elsewhere, for example one that Playwright's `webServer` has started.
 * @param url The address of the mock, without the name of an API.
 * @param name Default: the client of requests that name none.
 * @param send Default: the global `fetch`.
 * @example
 * ```ts
 * import { mockClient } from "error-contracts-cli/mock";
 *
 * const client = mockClient("http://127.0.0.1:4010", "worker-1");
 * await client.scenario({ operation: "GET /patients", steps: ["throttled", "ok"] });
 * ```
 */
export function mockClient(url: string, name = "default", send: typeof fetch = fetch): MockClient {
  const headers = { "X-Mock-Client": name };
  const control = async (method: string, path: string, body?: object): Promise<Json> => {
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await send(`${url}/__mock/${path}`, { method, headers, ...init });
    const text = await response.text();
    // JSON.parse gives JSON.
    const value = text === "" ? null : (JSON.parse(text) as Json);
    if (response.ok) return value;
    throw new Error(isObject(value) ? String(value.detail) : `The mock answered ${response.status}.`);
  };
  const list = async (filter: object): Promise<JournalEntry[]> => {
    const given = Object.entries({ ...filter, client: name }).filter(([, value]) => value !== undefined);
    const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)]));
    const value = await control("GET", `requests?${query}`);
    // The control route lists entries of the journal.
    return (isObject(value) ? value.requests : []) as unknown as JournalEntry[];
  };
  return {
    headers,
    async scenario(scenario) {
      await control("PUT", "scenarios", { ...scenario, client: name });
    },
    requests: (filter = {}) => list(filter),
    async waitFor(filter = {}, { count = 1, timeoutMs = 5000 } = {}) {
      const found = await list({ ...filter, count, wait: timeoutMs });
      if (found.length >= count) return found;
      const all = (await list({})).map(({ method, target, status }) => `${method} ${target} (${status})`);
      throw new Error(
        `${found.length} of ${count} requests came that fit ${JSON.stringify(filter)}. All requests: ${all.join(", ") || "none"}.`,
      );
    },
    async reset() {
      await control("POST", `reset?${new URLSearchParams({ client: name })}`);
    },
  };
}
