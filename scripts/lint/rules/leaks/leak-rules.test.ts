import { describe, expect, test } from "vitest";
import { describeRules } from "../../testing/describe-rule.ts";
import { set } from "../../testing/edit.ts";
import { firstLeak } from "./find-leak.ts";
import { leakKinds, leakRules } from "./leak-rules.ts";
import { leakSamples } from "./testing/leak-samples.ts";

const message = "/components/examples/INTERNAL_ERROR/value/error/message";
const broken = (text: string) => text.replaceAll("·", "");
const leak = (text: string, at = message) => ({ edits: [set(at, broken(text))], at });

describeRules(leakRules, {
  "no-secret": {
    fails: {
      "a key of the provider's own form, masked": {
        ...leak("The key mb_sk·_live_9fK2mQ7xLw3RtY8v was refused."),
        says: /shows a Medblocks key: `mb_sk_…8v`/,
      },
      "two keys of one kind, once": leak("ghp·_16C7e42F292c6912E7710c838347Ae178B4a and AKIA·I44QH8DHBQ7XMPLR"),
      "a request's example": leak(
        "glpat·-9fK2mQ7xLw3RtY8vZ4pB",
        "/paths/~1widgets/post/requestBody/content/application~1json/examples/small/value/size",
      ),
      "a long description, with what was found": {
        ...leak(`${"All is well. ".repeat(200)}password=hunter22x`, "/info/description"),
        says: /passwo…2x/,
      },
    },
  },
  "no-personal-data": {
    fails: { "an address, masked": { ...leak("jane.doe@widgets.io is locked."), says: /`jane\.d…io`/ } },
  },
  "no-private-address": {
    passes: { "a server of one's own": [set("/servers/0/url", "http://localhost:3000")] },
    fails: { "an address, whole": { ...leak("No answer from 10.1.2.3."), says: /`10\.1\.2\.3`/ } },
  },
  "no-file-path": {
    passes: { "a path in prose": [set("/info/description", "Logs are in /var/log/widgets.")] },
    fails: { "a summary": leak("Missing /home/widgets/secrets", "/components/examples/INTERNAL_ERROR/summary") },
  },
  "no-sql": { fails: { "a query, shortened": { ...leak("SELECT size FROM widgets"), says: /`SELECT size FROM`/ } } },
  "no-stack-trace": {
    fails: {
      "a description": leak(
        "Raised by com.example.view.RenderError.",
        "/components/schemas/INTERNAL_ERROR/description",
      ),
    },
  },
  "no-internals": {
    passes: { "a product outside an error": [set("/info/description", "Widgets for PostgreSQL.")] },
    fails: {
      "an action": leak("Wait until Kafka is back.", "/components/schemas/INTERNAL_ERROR/x-error/action"),
    },
  },
  "no-health-value": {
    passes: { "a value outside an error": [set("/info/description", "Widgets up to 120 bpm.")] },
    fails: { "a pulse": leak("190 bpm is out of range.") },
  },
  "no-attacker-hint": {
    passes: {
      "prose about it": [set("/components/schemas/UNAUTHORIZED/description", "It never says wrong password.")],
    },
    fails: { "a wrong password": leak("Wrong password.") },
  },
});

describe.each(Object.entries(leakSamples))("%s", (_name, { rule, leaks, harmless }) => {
  const kind = leakKinds.find(({ id }) => id === rule) ?? { patterns: [] };

  test("has at least five samples of each sort", () => {
    expect(Math.min(leaks.length, harmless.length)).toBeGreaterThanOrEqual(5);
  });

  test.each(leaks)("names: %s", (text) => {
    expect(firstLeak(broken(text), kind)).toBeDefined();
  });

  test.each(harmless)("lets pass: %s", (text) => {
    expect(firstLeak(text, kind)).toBeUndefined();
  });
});

test("every pattern finds one of the samples", () => {
  const texts = Object.values(leakSamples).flatMap(({ leaks }) => leaks.map(broken));
  const unused = leakKinds.flatMap(({ patterns }) =>
    patterns.filter(({ pattern }) => !texts.some((text) => pattern.test(text))),
  );
  expect(unused.map(({ pattern }) => pattern.source)).toEqual([]);
});
