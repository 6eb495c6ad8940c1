import type { Json } from "../contract/contract.ts";
import type { MockAnswer } from "./answers/mock-answer.ts";
import { problemAnswer } from "./answers/problem.ts";
import type { ApiMock } from "./api-mock.ts";
import { clientName, isNamed, shortName } from "./request/client-name.ts";
import type { MockRequest } from "./request/mock-request.ts";
import type { Target } from "./request/target.ts";
import { isScenarioFault, readScenario } from "./scenarios/read-scenario.ts";
import type { Scenarios } from "./scenarios/scenarios.ts";
import type { Journal } from "./state/journal.ts";

/** Path under which the mock itself is steered. */
export const controlPath = "/__mock";

/** What the control route reads and changes. */
interface Controlled {
  scenarios: Scenarios;
  journal: Journal;
  apis: readonly ApiMock[];
}

/**
 * Sets, lists and resets sequences: `PUT`, `GET` and `DELETE` of `/__mock/scenarios`. `POST /__mock/reset` forgets the
 * state of the request's `X-Mock-Client`, or of `?client=`; all state if there is neither. Undefined for any other path.
 */
export async function answerControl(
  { path, query }: Target,
  request: MockRequest,
  { scenarios, journal, apis }: Controlled,
): Promise<MockAnswer | undefined> {
  if (path === `${controlPath}/requests`) return answerJournal(request, query, journal);
  if (path === `${controlPath}/reset`) {
    if (request.method !== "POST") return notAllowed("POST");
    const given = query?.get("client");
    const client = given ? shortName(given) : isNamed(request) ? clientName(request) : undefined;
    scenarios.reset(client);
    journal.reset(client);
    for (const api of apis) api.reset(client);
    const why = client === undefined ? "all state was reset" : "the state of this client was reset";
    return { status: 204, headers: {}, body: null, why };
  }
  if (path !== `${controlPath}/scenarios`) return undefined;
  switch (request.method) {
    case "GET":
    case "HEAD":
      return jsonAnswer({ scenarios: scenarios.list() }, "the sequences that are set");
    case "PUT":
    case "POST":
      return setScenario(request, scenarios, apis);
    case "DELETE":
      scenarios.reset(query?.has("client") ? shortName(query.get("client") ?? "") : undefined);
      return { status: 204, headers: {}, body: null, why: "sequences were removed" };
    default:
      return notAllowed("GET, PUT, POST, DELETE");
  }
}

/**
 * `GET` lists requests and their answers, filtered by `client`, `api`, `operation`, `method`, `path`, `status` and `code`;
 * with `wait` (milliseconds) it waits until there are `count` of them. `DELETE` forgets them.
 */
async function answerJournal(
  request: MockRequest,
  query: URLSearchParams | null,
  journal: Journal,
): Promise<MockAnswer> {
  const text = (name: string) => query?.get(name) ?? undefined;
  const client = query?.has("client") ? shortName(text("client") ?? "") : undefined;
  if (request.method === "DELETE") {
    journal.reset(client);
    return { status: 204, headers: {}, body: null, why: "requests were removed from the journal" };
  }
  if (request.method !== "GET" && request.method !== "HEAD") return notAllowed("GET, DELETE");
  const status = text("status");
  const filter = {
    client,
    api: text("api"),
    operation: text("operation"),
    method: text("method"),
    path: text("path"),
    code: text("code"),
    status: status === undefined ? undefined : Number(status),
  };
  const wait = text("wait");
  const requests =
    wait === undefined
      ? journal.list(filter)
      : await journal.waitFor(filter, Number(text("count") ?? 1) || 1, Number(wait) || 0);
  return jsonAnswer({ requests }, "the requests that came");
}

function setScenario(request: MockRequest, scenarios: Scenarios, apis: readonly ApiMock[]): MockAnswer {
  const given = parseJson(request.body);
  if (given === undefined) return refuse('Send JSON such as {"steps": ["throttled", "throttled", "ok"]}.');
  const read = readScenario(given, apis);
  if (isScenarioFault(read)) return refuse(read.detail);
  const scenario = { client: clientName(request), ...read };
  scenarios.set(scenario);
  return jsonAnswer({ scenario }, "a sequence was set");
}

function parseJson(body: Uint8Array): Json | undefined {
  try {
    // JSON.parse gives JSON.
    return JSON.parse(Buffer.from(body).toString("utf8")) as Json;
  } catch {
    return undefined;
  }
}

function jsonAnswer(value: unknown, why: string): MockAnswer {
  const body = `${JSON.stringify(value, null, 2)}\n`;
  return { status: 200, headers: { "content-type": "application/json" }, body, why };
}

function refuse(detail: string): MockAnswer {
  return problemAnswer({ status: 400, kind: "bad-scenario", title: "The sequence cannot be set", detail });
}

function notAllowed(allow: string): MockAnswer {
  const detail = `This route takes ${allow}.`;
  return problemAnswer({
    status: 405,
    kind: "unknown-method",
    title: "Not a method of this route",
    detail,
    headers: { allow },
  });
}
