import { expect, test } from "vitest";
import type { BlockingRule } from "../../../contract/blocking/report.ts";
import { describeRules } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { rulePage } from "../../testing/rule-page.ts";
import { namedRules } from "../named-rules.ts";
import { documentRules } from "./document-rules.ts";

const ofBundles = ["extension-valid", "schema-valid", "request-sendable", "operation-id-unique"] as const;

describeRules(
  documentRules.filter(({ id }) => ofBundles.some((known) => known === id)),
  {
    "extension-valid": {
      fails: {
        "an unknown member": {
          edits: [set("/components/schemas/NOT_FOUND/x-error/recover", "never")],
          at: "/components/schemas/NOT_FOUND/x-error/recover",
          says: /unknown member "recover"/,
        },
      },
    },
    "schema-valid": {
      fails: {
        "a type that does not exist": {
          edits: [set("/components/schemas/NOT_FOUND/type", "file")],
          at: "/components/schemas/NOT_FOUND/type",
          says: /must be one of/,
        },
      },
    },
    "request-sendable": {
      fails: {
        "a list as a deep object": {
          edits: [
            set("/paths/~1widgets/post/parameters/0", {
              ...{ name: "sizes", in: "query", style: "deepObject" },
              schema: { type: "array" },
            }),
          ],
          at: "/paths/~1widgets/post/parameters/0/style",
        },
      },
    },
    "operation-id-unique": {
      fails: {
        "one name for two": {
          edits: [set("/paths/~1widgets~1{widgetId}/get/operationId", "createWidget")],
          at: "/paths/~1widgets~1{widgetId}/get",
          says: /"createWidget" is taken/,
        },
      },
    },
  },
);

test("every rule of a usable document has a page", () => {
  for (const rule of documentRules) {
    expect(rulePage(rule).title).toBe(rule.id);
    expect([...rulePage(rule).sections.keys()]).toEqual(["Why", "Bad", "Good"]);
  }
});

test("every rule that can block is one with a page", () => {
  const blocking: Record<BlockingRule, true> = {
    "extension-valid": true,
    "schema-valid": true,
    "request-sendable": true,
    "operation-id-unique": true,
    "code-unique": true,
    "example-code-allowed": true,
    "documented-code-returned": true,
  };
  const named = namedRules.map(({ id }) => id);
  expect(named).toEqual(expect.arrayContaining(Object.keys(blocking)));
  expect(new Set(named).size).toBe(named.length);
});
