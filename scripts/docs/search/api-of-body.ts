import type { Found, PastedText } from "./pasted-text.ts";
import type { ApiShape, CodeEntry, CodePlace } from "./search-data.ts";

/**
 * The codes that a pasted answer carries. The shape decides whose it is: `{ "error": "not_found" }` and
 * `{ "error": { "code": "not_found" } }` are two APIs, whatever their codes are called. Of APIs with one shape, that comes
 * first whose hosts the body names, then the code that has the status.
 */
export function codesOfAnswer(
  { bodies, headers, statuses }: PastedText,
  apis: readonly ApiShape[],
  codes: readonly CodeEntry[],
): CodeEntry[] {
  const found = new Map<CodeEntry, number>();
  const hostsNamed = bodies.flatMap(hostsIn);
  for (const { api, hosts, codes: places } of apis) {
    const isNamed = hostsNamed.some((host) => hosts.includes(host));
    for (const place of places) {
      const { at } = place;
      const values = at.startsWith("header:")
        ? [headers[at.slice("header:".length).toLowerCase()]]
        : bodies.map((body) => valueAt(body, at));
      for (const value of values) {
        const code = codes.find(
          (entry) => entry.api === api && value !== undefined && isCode(entry.code, value, place),
        );
        if (code === undefined) continue;
        const hasStatus = statuses.some((status) => code.statuses.includes(status));
        found.set(code, Number(isNamed) * 2 + Number(hasStatus));
      }
    }
  }
  return [...found].sort(([, one], [, other]) => other - one).map(([code]) => code);
}

/** The hosts of the addresses that a body carries. */
function hostsIn(body: Found): string[] {
  if (typeof body === "string") {
    const host = URL.parse(body)?.hostname ?? "";
    return host === "" ? [] : [host];
  }
  return typeof body === "object" && body !== null ? Object.values(body).flatMap(hostsIn) : [];
}

function isCode(code: string, value: Found, { upTo, from }: CodePlace): boolean {
  if (typeof value !== "string" && typeof value !== "number") return false;
  const [text = ""] = from === undefined ? [String(value)] : String(value).split(from, 1);
  return (upTo === undefined ? text : (text.split(upTo).at(-1) ?? "")) === code;
}

function valueAt(body: Found, pointer: string): Found | undefined {
  let here: Found | undefined = body;
  for (const token of pointer.split("/").slice(1)) {
    if (typeof here !== "object" || here === null) return undefined;
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    here = Array.isArray(here) ? here[Number(name)] : Object.hasOwn(here, name) ? here[name] : undefined;
  }
  return here;
}
