import { expect, test } from "vitest";
import type { Recovery } from "../../contract/contract.ts";
import { loadContracts } from "../../contract/load-contract.ts";
import { recoveryRule, recoveryRuleOf } from "./recovery-rule.ts";

const kinds: Recovery[] = ["never", "refresh", "reauthorize", "after", "backoff", "poll", "new-key", "check"];
const none = { wait: null, requiredScope: null };

test.each(kinds)("describes %s unlike every other recovery, in whole sentences", (kind) => {
  const { title, whoActs, rule } = recoveryRule(kind, none);
  for (const other of kinds.filter((candidate) => candidate !== kind)) {
    expect(recoveryRule(other, none).title).not.toBe(title);
    expect(recoveryRule(other, none).rule).not.toBe(rule);
  }
  expect(rule).toMatch(/\.$/);
  expect(whoActs).not.toMatch(/\.$/);
  expect(rule).not.toContain("null");
});

test("says where an answer has the wait and the scope", () => {
  const places = { wait: "the `Retry-After` header", requiredScope: "`error.scope`" };
  expect(recoveryRule("after", places).rule).toContain("at least as long as the `Retry-After` header says");
  expect(recoveryRule("reauthorize", places).rule).toContain("`error.scope` names the scope");
  expect(recoveryRule("after", none).rule).not.toContain("Retry-After");
});

test("says what each status asks where a code has no recovery of its own", async () => {
  const [contract] = await loadContracts(process.cwd(), ["medblocks-patient-sessions"]);
  const code = contract?.codes.get("quota_exceeded");
  if (code === undefined) throw new Error("quota_exceeded is a code of patient sessions.");
  const { title, whoActs, rule } = recoveryRuleOf(code, none);
  expect(title).toBe("The status decides");
  expect(whoActs).toBe("With 402: Your code or its setup. With 429: Nobody; your code waits");
  expect(rule).toMatch(/^With 402: Do not repeat\. .* With 429: Wait, then repeat\. /);
});
