import type { Json } from "../../contract/contract.ts";
import { codePointer, headerName, isCodeValue, readField, stripCode } from "../../contract/reading/errors/envelope.ts";
import type { PastedText } from "./pasted-text.ts";
import type { ApiShape, CodeEntry } from "./search-data.ts";

/**
 * The codes that a pasted answer carries. The shape decides whose it is: `{ "error": "not_found" }` and
 * `{ "error": { "code": "not_found" } }` are two APIs, whatever their codes are called. Of APIs with one shape, that comes
 * first whose hosts the body names, then the code that has the status. An answer whose code the contract does not name is
 * found by its value in an example.
 */
export function codesOfAnswer(pasted: PastedText, apis: readonly ApiShape[], codes: readonly CodeEntry[]): CodeEntry[] {
  const found = new Map<CodeEntry, number>();
  const hostsNamed = pasted.bodies.flatMap(hostsIn);
  for (const { api, hosts, envelopes } of apis) {
    const own = codes.filter((entry) => entry.api === api);
    const isNamed = hostsNamed.some((host) => hosts.includes(host));
    for (const envelope of envelopes) {
      const pointer = codePointer(envelope);
      if (pointer === undefined) continue;
      for (const value of valuesAt(pointer, pasted)) {
        if (!isCodeValue(value)) continue;
        const text = stripCode(String(value), envelope);
        const named = own.find((entry) => entry.code === text);
        const entries = named === undefined ? own.filter(({ carried }) => carried?.includes(text)) : [named];
        for (const entry of entries) {
          const hasStatus = entry.statuses.some((status) => pasted.statuses.includes(status));
          found.set(entry, Number(isNamed) * 2 + Number(hasStatus));
        }
      }
    }
  }
  return [...found].sort(([, one], [, other]) => other - one).map(([code]) => code);
}

/** The hosts of the addresses that a body carries. */
function hostsIn(body: Json): string[] {
  if (typeof body === "string") {
    const host = URL.parse(body)?.hostname ?? "";
    return host === "" ? [] : [host];
  }
  return typeof body === "object" && body !== null ? Object.values(body).flatMap(hostsIn) : [];
}

/** The values that a pasted text has where an envelope points. */
function valuesAt(pointer: string, { bodies, headers }: PastedText): (Json | undefined)[] {
  const answers = headerName(pointer) === null ? bodies : [null];
  // A redirect's fields are among the bodies, so no status makes an address be read again.
  return answers.map((body) => readField(pointer, { status: 200, headers, body }));
}
