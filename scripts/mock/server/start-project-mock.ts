import { openProject } from "../../command-line/open-project.ts";
import { type RunningMock, type StartOptions, startMock } from "./start-mock.ts";

/** What to mock, where and how. */
export interface ProjectMockOptions
  extends Pick<
    StartOptions,
    | "port"
    | "host"
    | "https"
    | "strict"
    | "frozen"
    | "stateless"
    | "rateLimits"
    | "timeScale"
    | "seeds"
    | "scenarioFile"
    | "upstreams"
  > {
  /** Names of APIs, or paths of OpenAPI documents. Default: all APIs of the project. */
  apis?: readonly string[];
  /** The project's folder. Default: the working directory. */
  root?: string;
  /** The project's configuration. Default: `error-contracts.config.*`, found upwards. */
  config?: string;
}

/** A mock that listens. */
export type ProjectMock = Pick<
  RunningMock,
  "url" | "urls" | "certificate" | "fetch" | "client" | "scenarios" | "requests" | "reset" | "close"
>;

/**
 * Starts a mock server, for example in the set-up of a test. A single API is served at the root.
 * @throws {Error} if there is no such API or document, if it cannot be mocked, or if the port is in use.
 * @example
 * ```ts
 * import { startMock } from "error-contracts-cli/mock";
 *
 * const mock = await startMock({ apis: ["medblocks"] });
 * const client = mock.client("worker-1");
 * await client.scenario({ operation: "GET /patients", answer: "throttled" });
 * const response = await mock.fetch(`${mock.urls.medblocks}/patients`, { headers: client.headers });
 * console.log(response.status, (await client.waitFor({ status: 429 })).length);
 * await mock.close();
 * ```
 */
async function startProjectMock({
  apis = [],
  root,
  config,
  ...options
}: ProjectMockOptions = {}): Promise<ProjectMock> {
  const opened = await openProject({ root, config }, apis);
  return startMock({ ...options, root: opened.root, apis: opened.apis, atRoot: apis.length === 1 });
}

export { type MockClient, mockClient } from "./mock-client.ts";
export { startProjectMock as startMock };
