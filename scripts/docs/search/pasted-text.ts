import type { JsonObject } from "../../contract/contract.ts";
import { isObject } from "../../contract/reading/json.ts";

/** What a pasted text holds beside its words. */
export interface PastedText {
  /** JSON objects, from the outermost inwards to none: each is a body that an API may have sent. */
  bodies: JsonObject[];
  /** Numbers that are status codes: in a status line, beside `status`, or alone. */
  statuses: number[];
  /** Header values by name in lower case. */
  headers: Record<string, string>;
}

/**
 * Reads what was pasted: the output of curl, a log line, a stack, a redirect's address, or a body alone. It reads at most
 * 100,000 characters, each a bounded number of times.
 */
export function readPastedText(whole: string): PastedText {
  const text = whole.slice(0, 100_000);
  return { bodies: [...bodiesOf(text), ...redirectBodies(text)], statuses: statusesOf(text), headers: headersOf(text) };
}

/** The JSON objects of a text, also those that a log has put into a string, or that Python or JavaScript has printed. */
function bodiesOf(text: string): PastedText["bodies"] {
  const spellings = [text];
  if (text.includes('\\"')) spellings.push(text.replaceAll('\\"', '"').replaceAll("\\\\", "\\"));
  if (/\{\s*'/.test(text)) {
    const words: Record<string, string> = { "'": '"', None: "null", True: "true", False: "false" };
    spellings.push(text.replace(/'|\b(?:None|True|False)\b/g, (word) => words[word] ?? word));
  }
  if (/[{,]\s{0,40}[A-Za-z_$][\w$]{0,60}\s{0,3}:/.test(text)) {
    spellings.push(text.replaceAll("'", '"').replace(/([{,]\s{0,40})([A-Za-z_$][\w$]{0,60})(?=\s{0,3}:)/g, '$1"$2"'));
  }
  // A line out of a body, such as `"error_code": "NOT_FOUND",`.
  if (/^\s{0,40}"[^"]{1,60}"\s{0,3}:[^{}]*$/.test(text)) spellings.push(`{${text.replace(/,\s*$/, "")}}`);
  return spellings.flatMap(objectsOf);
}

/** Objects that begin at one of the first braces of a text. */
function objectsOf(text: string): PastedText["bodies"] {
  const found: PastedText["bodies"] = [];
  let from = 0;
  for (let tries = 0; tries < 8 && found.length < 4; tries += 1) {
    const start = text.indexOf("{", from);
    if (start === -1) break;
    const end = closingBrace(text, start);
    const value = end === -1 ? undefined : parsed(text.slice(start, end + 1));
    if (value !== undefined) found.push(value);
    from = value === undefined ? start + 1 : end + 1;
  }
  return found;
}

/** Index of the brace that closes the one at `start`, or -1. */
function closingBrace(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\\" && quoted) at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === "{") depth += 1;
    else if (sign === "}") {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The query or fragment of an address, as the body of a redirect's error. */
function redirectBodies(text: string): PastedText["bodies"] {
  return [...text.matchAll(/[?#]([^\s"'<>?#]{1,2000})/g)]
    .slice(0, 8)
    .map(([, query = ""]) => Object.fromEntries(new URLSearchParams(query)))
    .filter((body) => body.error !== undefined);
}

function statusesOf(text: string): number[] {
  const alone = /^\s*([1-5]\d\d)\s*$/.exec(text);
  const named = [
    ...text.matchAll(
      /(?:\bHTTP\/\d(?:\.\d)?"?|\bHTTP|\bstatus(?:[ _-]?code)?["']?\s{0,3}[:=]?|\bcode["']?\s{0,3}[:=])\s{0,3}([1-5]\d\d)\b/gi,
    ),
  ].map(([, status]) => Number(status));
  return [...new Set([...(alone === null ? [] : [Number(alone[1])]), ...named])];
}

function headersOf(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/).map((line) => /^[<\s]{0,3}([A-Za-z][\w-]{1,60}):\s{0,3}(\S.{0,2000})$/.exec(line));
  return Object.fromEntries(
    lines.flatMap((line) => (line === null ? [] : [[line[1]?.toLowerCase(), line[2]?.trim()]])),
  );
}
