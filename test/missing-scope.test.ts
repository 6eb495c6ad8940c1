import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { challengeScope } from "../client/envelope/challenge-scope.ts";
import { fixture as dPerspectiveFixture } from "../generated/dperspective/fixtures.ts";
import { fixture as loopFixture } from "../generated/loop/fixtures.ts";
import type { Operation } from "../scripts/contract/contract.ts";
import { loadContracts } from "../scripts/contract/load-contract.ts";
import { scopePlaceholder } from "../scripts/contract/model/fit-scopes.ts";
import { headerText } from "../scripts/contract/reading/errors/header-values.ts";
import { examplesByName, examplesOf } from "../scripts/contract/reading/examples.ts";
import { valueAt } from "../scripts/contract/reading/json-pointer.ts";
import { memberNode, nodeAt } from "../scripts/contract/reading/resolved-node.ts";
import { examplePath } from "../scripts/mock/example-request.ts";
import { startMock } from "../scripts/mock/server/start-mock.ts";

/** A caller asks for the scope that an error names, so every room names the scope of the operation that was called. */
const root = join(import.meta.dirname, "..");
const contracts = await loadContracts(root, ["dperspective", "loop"]);
const mock = await startMock({ contracts, rateLimits: [], frozen: true });
afterAll(() => mock.close());

const codes: Record<string, string> = { dperspective: "INSUFFICIENT_SCOPE", loop: "insufficient_scope" };
const statuses: Record<string, number> = { dperspective: 403, loop: 401 };
const fixtures: Record<string, (operation: never, name: never) => Response> = {
  dperspective: dPerspectiveFixture,
  loop: loopFixture,
};

const bundles = new Map(
  contracts.map(({ api }) => [api, parse(readFileSync(join(root, `generated/${api}/openapi.yaml`), "utf8"))]),
);

const scoped = contracts.flatMap(({ api, operations }) =>
  operations
    .filter(({ cases }) => cases.some(({ code }) => code === codes[api]))
    .map((operation): [string, string, Operation] => [api, operation.operationId, operation]),
);

function expectedScope({ security, scopeTemplate }: Operation): string {
  const declared = security.map((way) => way.flatMap(({ scopes }) => scopes)).find((scopes) => scopes.length > 0);
  return declared?.join(" ") ?? scopeTemplate?.replace("{category}", "heart") ?? scopePlaceholder;
}

async function scopeIn(response: Response): Promise<unknown> {
  return challengeScope(response.headers) ?? valueAt(await response.json(), "/error/requiredScope");
}

test("both APIs have operations with a scope, and Loop has some whose scope no page names", () => {
  expect(scoped.length).toBeGreaterThan(60);
  expect(scoped.filter(([, , operation]) => expectedScope(operation) === scopePlaceholder).length).toBeGreaterThan(20);
  expect(new Set(scoped.map(([, , operation]) => expectedScope(operation))).size).toBeGreaterThan(15);
});

describe.each(scoped)("%s %s", (api, _operationId, operation) => {
  const scope = expectedScope(operation);

  test("the fixture names its scope", async () => {
    const key = `${operation.method.toUpperCase()} ${operation.path}`;
    // The fixtures of an API are typed by its own operations.
    expect(await scopeIn(fixtures[api]?.(key as never, codes[api] as never) ?? new Response("{}"))).toBe(scope);
  });

  test("the mock names its scope when asked by name", async () => {
    const url = `${mock.urls[api]}${examplePath(operation)}?__example=${codes[api]}`;
    const response = await mock.fetch(url, { method: operation.method.toUpperCase() });
    expect(await scopeIn(response)).toBe(scope);
  });

  test("the bundle names its scope", () => {
    const response = memberNode(nodeAt(bundles.get(api), operation.pointer), "responses", String(statuses[api]));
    const body = examplesByName(examplesOf(memberNode(response, "content", "application/json")));
    const challenge = examplesByName(examplesOf(memberNode(response, "headers", "WWW-Authenticate")));
    const code = codes[api] ?? "";
    const headers = new Headers(
      challenge[code] === undefined ? {} : { "WWW-Authenticate": headerText(challenge[code]) },
    );
    expect(challengeScope(headers) ?? valueAt(body[code] ?? null, "/error/requiredScope")).toBe(scope);
  });
});

test("the mock names the scope of the category in the path", async () => {
  const url = `${mock.urls.dperspective}/api/v1/health-data/sleep?__example=INSUFFICIENT_SCOPE`;
  expect(await scopeIn(await mock.fetch(url))).toBe("read:health-data:sleep");
});
