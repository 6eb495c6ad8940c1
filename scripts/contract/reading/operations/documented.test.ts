import { describe, expect, test } from "vitest";
import type { JsonObject, SecurityRequirement } from "../../contract.ts";
import { memberNode, nodeAt } from "../resolved-node.ts";
import { documentedErrors, generalRules, isDocumented } from "./documented.ts";

const account: SecurityRequirement[] = [[{ scheme: "account", scopes: [] }]];

function documentedBy(rules: JsonObject[], operation: JsonObject, security: SecurityRequirement[] = []) {
  const document = { "x-errors-general": rules, operation };
  const place = nodeAt(document, "/operation");
  const parameters = Object.keys(operation.parameters ?? {}).map((index) => memberNode(place, "parameters", index));
  const documented = documentedErrors(generalRules(document), { place, security, parameters });
  return (code: string, status: number) => isDocumented(documented, code, status);
}

const rule = (where: string | string[], ...codes: string[]): JsonObject => ({ codes, where, source: "https://x.test" });
const inPath = (schema: JsonObject) => ({ parameters: [{ name: "id", in: "path", schema }] });

describe("an operation's own list", () => {
  test("names a code with every status", () => {
    const is = documentedBy([], { "x-errors-documented": ["GONE"] });
    expect([is("GONE", 404), is("GONE", 410), is("LOST", 404)]).toEqual([true, true, false]);
  });

  test("names a code with one status", () => {
    const is = documentedBy([], { "x-errors-documented": ["denied@302", "denied@400"] });
    expect([is("denied", 302), is("denied", 400), is("denied", 403)]).toEqual([true, true, false]);
  });

  test("names a code that has an @ of its own", () => {
    expect(documentedBy([], { "x-errors-documented": ["a@b"] })("a@b", 400)).toBe(true);
  });
});

describe("a general rule", () => {
  test.each<
    [name: string, where: string | string[], operation: JsonObject, security: SecurityRequirement[], is: boolean]
  >([
    ["all", "all", {}, [], true],
    ["secured, with a credential", "secured", {}, account, true],
    ["secured, without one", "secured", {}, [], false],
    ["body", "body", { requestBody: {} }, [], true],
    ["body, of a request without one", "body", {}, [], false],
    ["query", "query", { parameters: [{ name: "limit", in: "query", schema: {} }] }, [], true],
    ["query, of a path parameter", "query", inPath({ type: "string" }), [], false],
    ["path-id", "path-id", inPath({ type: "string" }), [], true],
    ["path-id, of a few given words", "path-id", inPath({ type: "string", enum: ["github", "google"] }), [], false],
    ["a security scheme", "account", {}, account, true],
    ["another security scheme", "key", {}, account, false],
    ["a tag", "Sign-in", { tags: ["Sign-in"] }, [], true],
    ["another tag", "Sign-in", { tags: ["Users"] }, [], false],
    ["two conditions that hold", ["account", "body"], { requestBody: {} }, account, true],
    ["two conditions of which one holds", ["account", "body"], {}, account, false],
    ["no condition", [], {}, account, false],
  ])("%s", (_name, where, operation, security, is) => {
    expect(documentedBy([rule(where, "FAILED")], operation, security)("FAILED", 500)).toBe(is);
  });

  test("speaks of one status where it names one", () => {
    const is = documentedBy([rule("all", "FAILED@500")], {});
    expect([is("FAILED", 500), is("FAILED", 502)]).toEqual([true, false]);
  });
});
