import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../contract/contract.ts";
import { readDocument } from "../../contract/reading/read-document.ts";
import { checkRules } from "../check-rules.ts";
import { edited, remove, set } from "../testing/edit.ts";
import { rulePage } from "../testing/rule-page.ts";
import { sampleContract } from "../testing/sample-contracts.ts";
import { allRules } from "./all-rules.ts";
import { codeConstant } from "./shape/code-constant.ts";
import { envelopeFieldsExist } from "./shape/envelope-fields-exist.ts";
import { errorBodyCoded } from "./shape/error-body-coded.ts";

/** The sample, whose envelope comes second: the first one is for a media type that no answer has. */
function withFirst(envelope: JsonObject): JsonObject {
  const sample = sampleContract("widgets");
  return edited(sample, [set("/x-error-envelope", [envelope, sample["x-error-envelope"] ?? null])]);
}
const elsewhere = withFirst({ when: { mediaType: ["application/problem+json"] }, code: "/type", message: "/detail" });
const ofEnvelope = new Set(["envelope-declared", "envelope-fields-exist"]);
const ofFiles = new Set(["no-unused-part"]);

describe("each rule reads an answer by its own envelope, wherever that is in the list", () => {
  test("and finds nothing in a sound document", () => {
    expect(checkRules(allRules, readDocument(elsewhere))).toEqual([]);
  });

  test.each(
    allRules.filter(({ id }) => !ofEnvelope.has(id) && !ofFiles.has(id)).map((rule) => [rule.id, rule] as const),
  )("%s finds its bad example", (_id, rule) => {
    const rules = rule.family === "exceptions" ? allRules : [rule];
    const faults = checkRules(rules, readDocument(edited(elsewhere, [rulePage(rule).edit("Bad")])));
    expect(faults.filter((fault) => fault.rule === rule)).not.toEqual([]);
  });
});

describe("answers with two envelopes", () => {
  const flat = { code: "UNAVAILABLE", message: "The service is down." };
  const both = edited(withFirst({ when: { status: [500] }, code: "/code", message: "/message" }), [
    set("/components/schemas/UNAVAILABLE", {
      type: "object",
      additionalProperties: false,
      required: ["code"],
      properties: { code: { const: "UNAVAILABLE" }, message: { type: "string" } },
      "x-error": { recovery: "backoff", basis: "documented" },
    }),
    set("/components/responses/ServerError/content/application~1json", {
      schema: { $ref: "#/components/schemas/UNAVAILABLE" },
      examples: { UNAVAILABLE: { value: flat } },
    }),
    remove("/components/schemas/INTERNAL_ERROR"),
    remove("/components/examples/INTERNAL_ERROR"),
  ]);
  const faultsOf = (document: JsonObject) =>
    checkRules([codeConstant, envelopeFieldsExist, errorBodyCoded], readDocument(document)).map(
      ({ rule, pointer }) => `${rule.id} ${pointer}`,
    );

  test("are each read by their own", () => {
    expect(faultsOf(both)).toEqual([]);
    expect(readDocument(both).codes.map(({ code }) => code)).toContain("UNAVAILABLE");
  });

  test("each have the fields of their own", () => {
    expect(faultsOf(edited(both, [set("/x-error-envelope/0/docUrl", "/error/documentation")]))).toEqual([
      "envelope-fields-exist /x-error-envelope/0/docUrl",
    ]);
    expect(faultsOf(edited(both, [set("/x-error-envelope/1/param", "/param")]))).toEqual([
      "envelope-fields-exist /x-error-envelope/1/param",
    ]);
  });

  test("each have the code where their own says that it is", () => {
    const open = edited(both, [set("/components/schemas/UNAVAILABLE/properties/code", { type: "string" })]);
    expect(faultsOf(open)).toEqual(["code-constant /components/schemas/UNAVAILABLE/properties/code"]);
  });
});
