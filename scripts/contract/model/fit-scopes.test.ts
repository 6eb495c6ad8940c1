import { describe, expect, test } from "vitest";
import type { Envelope, JsonObject } from "../contract.ts";
import { objectOf } from "../reading/json.ts";
import { valueAt } from "../reading/json-pointer.ts";
import { memberNode, nodeAt } from "../reading/resolved-node.ts";
import { fitScopes } from "./fit-scopes.ts";

const inBody: Envelope[] = [{ code: "/error/code", requiredScope: "/error/scope" }];
const inHeader: Envelope[] = [{ code: "/error", requiredScope: "header:WWW-Authenticate" }];
const denied = (scope: string): JsonObject => ({ error: { code: "DENIED", scope } });

function documentWith(response: JsonObject, operations: Record<string, JsonObject>): JsonObject {
  const paths = Object.entries(operations).map(([path, operation]) => [
    path,
    { get: { responses: { "403": { $ref: "#/components/responses/Denied" } }, ...operation } },
  ]);
  return { paths: Object.fromEntries(paths), components: { responses: { Denied: response } } };
}

const body = (example: JsonObject): JsonObject => ({
  content: { "application/json": { examples: { DENIED: { value: example }, OTHER: { value: { error: {} } } } } },
});
const needs = (...scopes: string[]) => ({ security: [{ account: scopes }] });

function scopeShown(document: JsonObject, path: string) {
  const media = memberNode(nodeAt(document, "/paths"), path, "get", "responses", "403", "content", "application/json");
  return valueAt(memberNode(media, "examples", "DENIED", "value").value ?? null, "/error/scope");
}

describe("the example of a missing scope", () => {
  const shared = body(denied("example:scope"));

  test("names the scope of each operation", () => {
    const { document } = fitScopes(documentWith(shared, { "/a": needs("read:a"), "/b": needs("read:b") }), inBody);
    expect([scopeShown(document, "/a"), scopeShown(document, "/b")]).toEqual(["read:a", "read:b"]);
  });

  test("stays as it is where an operation names no scope", () => {
    const before = documentWith(shared, { "/a": needs(), "/b": { security: [] } });
    expect(fitScopes(before, inBody).document).toEqual(before);
  });

  test("names several scopes that are needed together", () => {
    const { document } = fitScopes(documentWith(shared, { "/a": needs("read:a", "read:b") }), inBody);
    expect(scopeShown(document, "/a")).toBe("read:a read:b");
  });

  test("fills in the example of the path parameter on which the scope depends", () => {
    const parameters = [{ name: "kind", in: "path", example: "heart", schema: { type: "string" } }];
    const operation = { ...needs(), parameters, "x-scope-template": "read:{kind}" };
    const { document } = fitScopes(documentWith(shared, { "/{kind}": operation }), inBody);
    expect(scopeShown(document, "/{kind}")).toBe("read:heart");
  });

  test("is found in the challenge of a header, whose other examples stay", () => {
    const examples = {
      denied: { value: 'Bearer error="denied", scope="example:scope"' },
      expired: { value: 'Bearer error="expired"' },
    };
    const response = { headers: { "www-authenticate": { examples } } };
    const { document } = fitScopes(documentWith(response, { "/a": needs("read:a") }), inHeader);
    expect(objectOf(memberNode(nodeAt(document, "/paths/~1a/get/responses/403"), "headers").value)).toEqual({
      "www-authenticate": {
        examples: { ...examples, denied: { value: 'Bearer error="denied", scope="read:a"' } },
      },
    });
  });
});

describe("the document", () => {
  const shared = body(denied("read:a"));
  const operations = { "/a": needs("read:a"), "/b": needs("read:b"), "/c": needs("read:b"), "/d": needs("read-b") };

  test("has one response for each scope, and none for the scope that is shown already", () => {
    const { document } = fitScopes(documentWith(shared, operations), inBody);
    expect(Object.keys(objectOf(valueAt(document, "/components/responses")))).toEqual([
      "Denied",
      "Denied.read-b",
      "Denied.read-b.2",
    ]);
    expect(scopeShown(document, "/d")).toBe("read-b");
  });

  test("loses a response that nothing refers to any more, with what only that response used", () => {
    const examples = { DENIED: { value: denied("example:scope") } };
    const content = { "application/json": { examples: { DENIED: { $ref: "#/components/examples/DENIED" } } } };
    const before = documentWith({ content }, { "/a": needs("read:a") });
    Object.assign(objectOf(before.components), { examples });
    const { document } = fitScopes(before, inBody);
    expect(Object.keys(objectOf(valueAt(document, "/components/responses")))).toEqual(["Denied.read-a"]);
    expect(valueAt(document, "/components/examples")).toEqual({});
    expect(scopeShown(document, "/a")).toBe("read:a");
  });

  test("leads from a made response back to the one that is written", () => {
    const { originOf } = fitScopes(documentWith(shared, operations), inBody);
    expect(originOf("/components/responses/Denied.read-b/content")).toBe("/components/responses/Denied/content");
    expect(originOf("/components/responses/Denied")).toBe("/components/responses/Denied");
  });

  test("changes nothing else, and nothing in place", () => {
    const before = documentWith(shared, operations);
    const copy = structuredClone(before);
    const { document } = fitScopes(before, inBody);
    expect(before).toEqual(copy);
    expect(valueAt(document, "/components/responses/Denied")).toEqual(valueAt(copy, "/components/responses/Denied"));
  });
});
