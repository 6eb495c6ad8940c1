import { once } from "node:events";
import type { Server } from "node:http";
import type { Socket } from "node:net";
import { listen } from "../../command-line/listen.ts";
import type { Contract } from "../../contract/contract.ts";
import { findApis } from "../../contract/find-apis.ts";
import { loadContracts } from "../../contract/load-contract.ts";
import { createMockHandler, type MockHandler } from "../mock-handler.ts";
import type { MockOptions } from "../mock-options.ts";
import { readScenarioFile } from "../scenarios/scenario-file.ts";
import type { Scenarios } from "../scenarios/scenarios.ts";
import type { Journal } from "../state/journal.ts";
import { type Certificate, makeCertificate } from "./certificate.ts";
import { createMockServer, type Observer, serverUrl } from "./http-server.ts";
import { type MockClient, mockClient } from "./mock-client.ts";
import { createMockFetch } from "./mock-fetch.ts";
import type { ReloadObserver } from "./reload-observer.ts";
import { createResponder } from "./respond.ts";
import { watchContracts, watchFile } from "./watch-contracts.ts";

/** What to mock, where, and how. */
export interface StartOptions extends Partial<MockOptions> {
  /** The project's root, which holds `openapi/`; the working directory where absent. */
  root?: string;
  /** Names of APIs; all where absent. */
  apis?: readonly string[];
  /** Contracts already loaded, in place of `root` and `apis`. */
  contracts?: readonly Contract[];
  /** 0, where absent, for any free port. */
  port?: number;
  /** A file of scenarios for all clients; with `watch` read again when it is saved. */
  scenarioFile?: string;
  /** Serve HTTPS, with this certificate or with one that is made for this start. */
  https?: Certificate | boolean;
  observe?: Observer;
  /** Called after each saved change, once the mock answers by it. Without it, changes are not watched. Needs `root`. */
  watch?: ReloadObserver;
  /** With `watch`: opens the project again and returns the APIs to mock now. Default: those of the start. */
  reopen?: () => Promise<readonly string[]>;
}

/** A client of a mock in the same process. */
export interface LocalMockClient extends MockClient {
  /** Answers a request to a provider's own address, for handlers of Mock Service Worker. */
  respond(request: Request): Promise<Response>;
}

/** A mock that is up. */
export interface RunningMock {
  /** Such as `http://127.0.0.1:4010`; without a slash at its end. */
  url: string;
  /** The certificate (PEM) to trust; null for a mock without HTTPS. */
  certificate: string | null;
  /** The address of each API that is mocked at present, by name. */
  urls: Record<string, string>;
  /** A `fetch` for this mock's addresses that needs no socket. */
  fetch: typeof fetch;
  /** Sequences, as the control route sets them. */
  scenarios: Scenarios;
  /** The requests that came and their answers: `list(filter)` and `waitFor(filter, count)`. */
  requests: Journal;
  /**
   * What one test or worker needs: scenarios, requests and state of its own.
   * @param name Default: the client of requests that name none.
   */
  client(name?: string): LocalMockClient;
  /** Forgets the state of a client, or all: sequences, requests, counts, keys, resources and grants. */
  reset(client?: string): void;
  /** What answers at present. */
  handler(): MockHandler;
  /** Mocks other contracts from now on; rejects and keeps the present ones where they cannot be compiled. */
  replace(contracts: readonly Contract[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a mock server.
 * @throws {UsageError} if the port cannot be opened, or the file of scenarios cannot be read.
 * @throws {ContractError} if a contract cannot be read.
 */
export async function startMock(options: StartOptions = {}): Promise<RunningMock> {
  const { root = process.cwd(), port = 0, host = "127.0.0.1", observe = () => {} } = options;
  const apis = options.apis ?? findApis(root);
  const contracts = options.contracts ?? (await loadContracts(root, apis));
  let handler = await createMockHandler(contracts, options);
  const readScenarios = () => {
    if (options.scenarioFile === undefined) return;
    handler.scenarios.setForAll(readScenarioFile(options.scenarioFile, handler.apis));
  };
  readScenarios();
  const certificate = options.https === true ? await makeCertificate(host) : options.https || undefined;
  const server = createMockServer(() => handler, observe, certificate);
  const sockets = trackSockets(server);
  await listen(server, port, host);
  const url = serverUrl(server, host, certificate === undefined ? "http" : "https");
  const warming = setTimeout(() => warmUp(handler), idleMilliseconds).unref();
  const urls: Record<string, string> = {};
  const name = (present: readonly Contract[]) => {
    for (const api of Object.keys(urls)) delete urls[api];
    for (const { api } of present) urls[api] = options.atRoot === true ? url : `${url}/${api}`;
  };
  name(contracts);
  const replace = async (next: readonly Contract[]) => {
    handler = await createMockHandler(next, options, handler);
    name(next);
  };
  const send = createMockFetch(() => handler, url);
  const { watch, scenarioFile } = options;
  const watchers = watch && [
    await watchContracts({ root, apis, contracts, reopen: options.reopen, replace, observer: watch }),
    ...(scenarioFile === undefined ? [] : [await watchFile(scenarioFile, readScenarios, watch)]),
  ];
  return {
    url,
    certificate: certificate?.cert ?? null,
    urls,
    fetch: send,
    scenarios: handler.scenarios,
    requests: handler.journal,
    client(name) {
      const client = mockClient(url, name, send);
      const current = () => handler.apis.map(({ contract }) => contract);
      return { ...client, respond: createResponder(current, urls, send, client.headers) };
    },
    reset(client) {
      handler.scenarios.reset(client);
      handler.journal.reset(client);
      for (const api of handler.apis) api.reset(client);
    },
    handler: () => handler,
    replace,
    async close() {
      clearTimeout(warming);
      for (const watcher of watchers ?? []) await watcher.close();
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** How long after its start the mock readies what a first request by name does not need. */
const idleMilliseconds = 300;

/** Prepares the handler while nobody waits. A failure here is reported when a request needs the handler. */
async function warmUp({ apis }: MockHandler): Promise<void> {
  for (const api of apis) await api.warm().catch(() => {});
}

/** Every open socket of a server, also those that Node gave away as tunnels and no longer closes itself. */
function trackSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return sockets;
}
