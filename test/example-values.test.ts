import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../scripts/contract/contract.ts";
import { loadContracts } from "../scripts/contract/load-contract.ts";
import { isObject } from "../scripts/contract/reading/json.ts";

/**
 * The values of the contracts' examples are invented, and look like those of the provider: ids and times that differ,
 * ends after beginnings, no words that only fill a place.
 */
const contracts = await loadContracts(join(import.meta.dirname, ".."));

/** The sample values of a document, each with the name of the member or parameter that has it. */
function* samplesOf(node: Json, name = ""): Generator<{ name: string; value: Json }> {
  if (Array.isArray(node)) for (const item of node) yield* samplesOf(item, name);
  if (!isObject(node)) return;
  const own = typeof node.name === "string" ? node.name : name;
  for (const [key, member] of Object.entries(node)) {
    if (key === "example") yield { name: own, value: member };
    else if (key === "examples" && isObject(member)) {
      for (const sample of Object.values(member))
        if (isObject(sample)) yield { name: own, value: sample.value ?? null };
    } else yield* samplesOf(member, key);
  }
}

/** Every text in a value, with the name of its member. */
function* textsOf({ name, value }: { name: string; value: Json }): Generator<[name: string, text: string]> {
  if (typeof value === "string") yield [name, value];
  else if (Array.isArray(value)) for (const item of value) yield* textsOf({ name, value: item });
  else if (isObject(value))
    for (const [key, member] of Object.entries(value)) yield* textsOf({ name: key, value: member });
}

/** Every object in a value. */
function* objectsOf(value: Json): Generator<JsonObject> {
  if (Array.isArray(value)) for (const item of value) yield* objectsOf(item);
  if (!isObject(value)) return;
  yield value;
  for (const member of Object.values(value)) yield* objectsOf(member);
}

const secret =
  /token|secret|code|state|password|nonce|signature|Authorization|Location|key|hash|^[nx]$|challenge|verifier/i;
const begin = /^(?:created|started|collected|connected|enrolled|granted|locked)_?at$|period_start$/i;
const end =
  /^(?:updated|expires|completed|ended|parsed|last_synced|last_?sync|last_used|approved|rejected|failure|delivered)_?at$|period_end$/i;

describe.each(contracts.map((contract) => [contract.api, contract] as const))("%s", (_, { document }) => {
  const samples = [...samplesOf(document)];
  const objects = samples.flatMap(({ value }) => [...objectsOf(value)]);

  test("no value only fills a place, but a secret says that it is an example", () => {
    const texts = samples.flatMap((sample) => [...textsOf(sample)]);
    expect(texts.length).toBeGreaterThan(100);
    expect(
      texts.filter(([name, text]) => !secret.test(name) && /^example[-_]|_example_\d|\ban example\b/i.test(text)),
    ).toEqual([]);
  });

  test("what ends does so after it began", () => {
    for (const object of objects) {
      const times = Object.entries(object).map(([name, value]): [string, number] => [name, Date.parse(String(value))]);
      const known = times.filter(([, time]) => !Number.isNaN(time));
      for (const [first, from] of known.filter(([name]) => begin.test(name))) {
        for (const [last, until] of known.filter(([name]) => end.test(name))) {
          expect(until, `${first} and ${last} of ${JSON.stringify(object)}`).toBeGreaterThanOrEqual(from);
        }
      }
    }
  });

  test("one id is one thing, and each thing has its own times", () => {
    const made = new Map<string, Set<string>>();
    const ids = new Map<string, Set<string>>();
    for (const object of objects) {
      const id = object.id ?? object.user_id ?? object.client_id;
      if (typeof id !== "string") continue;
      for (const name of ["created_at", "createdAt", "granted_at"]) {
        const time = object[name];
        if (typeof time !== "string") continue;
        made.set(time, (made.get(time) ?? new Set()).add(id));
        ids.set(id, (ids.get(id) ?? new Set()).add(new Date(time.endsWith("Z") ? time : `${time}Z`).toISOString()));
      }
    }
    expect([...made].filter(([, things]) => things.size > 1)).toEqual([]);
    expect([...ids].filter(([, times]) => times.size > 1)).toEqual([]);
  });
});
