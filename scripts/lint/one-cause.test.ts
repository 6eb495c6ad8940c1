import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { ContractError } from "../contract/contract-error.ts";
import type { Finding } from "../contract/finding.ts";
import { loadContract } from "../contract/load-contract.ts";
import { lintSources } from "./lint-sources.ts";

const errors = "openapi/medblocks/errors.yaml";
const responses = "openapi/medblocks/error-responses.yaml";
const root = "openapi/medblocks/openapi.yaml";
const patients = "openapi/medblocks/paths/patients.yaml";

/** A copy of a contract with one text of a file replaced, and the line of the change. */
function changed(file: string, from: string | RegExp, to: string): { root: string; line: number } {
  const root = mkdtempSync(join(tmpdir(), "one-cause-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ["medblocks", "shared"]) {
    cpSync(join(process.cwd(), "openapi", name), join(root, "openapi", name), { recursive: true });
  }
  for (const name of ["redocly.yaml", ".spectral.yaml"]) cpSync(join(process.cwd(), name), join(root, name));
  const text = readFileSync(join(root, file), "utf8");
  const edited = text.replace(from, to);
  writeFileSync(join(root, file), edited);
  const lines = text.split("\n");
  return { root, line: edited.split("\n").findIndex((line, index) => line !== lines[index]) + 1 };
}

const findingsOf = (folder: string) => lintSources(folder, "medblocks");

describe("one mistake is one finding, where it is", () => {
  test.each<[string, string, string | RegExp, string, string]>([
    ["a status that the response has nowhere else", patients, '"401"', '"410"', "code-one-status"],
    ["an error under a success", patients, '"409": {', '"202": {', "error-has-error-status"],
    ["an error under a status without a body", patients, '"409": {', '"204": {', "error-has-error-status"],
    ["an extension that is nearly ours", errors, "x-error:", "x-eror:", "extension-known"],
    ["one without its hyphen", errors, "x-error:", "x_error:", "extension-known"],
    ["the envelope under another name", root, "x-error-envelope:", "x-error-envelop:", "extension-known"],
    ["the exceptions under another name", root, "x-error-exceptions:", "x-error-exception:", "extension-known"],
    ["a misspelled member of an extension", errors, /basis: documented/, "bassis: documented", "extension-valid"],
    [
      "an example of another response",
      responses,
      "        forbidden: { $ref: errors.yaml#/examples/forbidden }",
      "        throttled: { $ref: errors.yaml#/examples/throttled }\n$&",
      "example-code-allowed",
    ],
    ["a type in a schema", errors, "const: permission_error", "const: permission_eror", "type-fits-status"],
    ["a type of another status", errors, "const: rate_limit_error", "const: permission_error", "type-fits-status"],
  ])("%s", async (_name, file, from, to, rule) => {
    const { root: folder, line } = changed(file, from, to);
    const findings = await findingsOf(folder);
    expect(findings.map((finding) => `${finding.file}:${finding.line} ${finding.rule}`)).toEqual([
      `${file}:${line} ${rule}`,
    ]);
  });

  test("a code that a response no longer lists, at its example there", async () => {
    const { root: folder } = changed(responses, /\n +- \$ref: errors.yaml#\/schemas\/quota_exceeded/, "");
    const [finding, ...others] = await findingsOf(folder);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "example-code-allowed", message: expect.stringContaining("quota_exceeded") });
    const lines = readFileSync(join(folder, responses), "utf8").split("\n");
    expect(lines[(finding?.line ?? 0) - 1]?.trim()).toBe(
      "quota_exceeded: { $ref: errors.yaml#/examples/quota_exceeded }",
    );
  });
});

describe("one mistake is one finding, where it is, and generate says the same", () => {
  test.each<[string, string, string | RegExp, string]>([
    ["a typo in the code of an example", errors, /code: throttled\b(?=,| *$)/m, "code: throtled"],
    ["a typo in the constant of a code", errors, /const: throttled\b/, "const: throtled"],
    ["a recovery that nobody knows", errors, "recovery: backoff", "recovery: backof"],
    [
      "a keyword with a value that it cannot take",
      errors,
      /type: object\n(?= +additionalProperties: false)/,
      "type: objekt\n",
    ],
    ["an envelope that points past the code", root, "code: /error/code", "code: /error/cod"],
    ["an envelope that points past the error", root, "code: /error/code", "code: /eror/code"],
  ])("%s", async (_name, file, from, to) => {
    const { root, line } = changed(file, from, to);
    const findings = await findingsOf(root);
    expect(findings.map(({ file, line, rule }) => ({ file, line, rule }))).toEqual([
      { file, line, rule: expect.any(String) },
    ]);
    const error = await loadContract(root, "medblocks").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContractError);
    // Several parts may take the place from one anchor; either of their pointers will do.
    const said = ({ pointer: _, ...finding }: Finding) => finding;
    expect(error instanceof ContractError && error.findings.map(said)).toEqual(findings.map(said));
  });
});
