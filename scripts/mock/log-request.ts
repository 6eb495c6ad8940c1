import { styleText } from "node:util";
import type { Observer } from "./http-server.ts";
import type { MockAnswer } from "./mock-answer.ts";
import type { MockRequest } from "./mock-request.ts";

/** How requests are logged. */
export interface LogOptions {
  /** One JSON object a line. */
  json: boolean;
  /** Also the query, the headers (credentials blanked) and the size of the body. */
  verbose: boolean;
  now(): number;
}

/** An observer that writes one line per request, which says why it got that answer. */
export function requestLog(stream: NodeJS.WriteStream, { json, verbose, now }: LogOptions): Observer {
  return (request, answer, milliseconds) => {
    const entry = {
      time: new Date(now()).toISOString(),
      method: request.method,
      path: pathOf(request, verbose),
      status: answer.status,
      ...(answer.code === undefined ? {} : { code: answer.code }),
      why: answer.why,
      milliseconds: Math.round(milliseconds * 10) / 10,
      ...(verbose ? { headers: shownHeaders(request), bodyBytes: request.body.length } : {}),
    };
    stream.write(`${json ? JSON.stringify(entry) : textLine(entry, answer, stream)}\n`);
  };
}

interface Entry {
  time: string;
  method: string;
  path: string;
  status: number;
  headers?: Record<string, string>;
  bodyBytes?: number;
}

function textLine(entry: Entry, answer: MockAnswer, stream: NodeJS.WriteStream): string {
  const colour = answer.status < 400 ? "green" : answer.status < 500 ? "yellow" : "red";
  const status = styleText(colour, String(answer.status), { stream });
  const code = answer.code === undefined ? "" : ` ${answer.code}`;
  const fault = answer.fault === undefined ? "" : ` [${answer.fault.kind}]`;
  const line = `${entry.time.slice(11, 19)} ${entry.method} ${entry.path} → ${status}${code}${fault} — ${answer.why}`;
  if (entry.headers === undefined) return line;
  const headers = Object.entries(entry.headers).map(([name, value]) => `    ${name}: ${value}`);
  return [line, ...headers, `    (${entry.bodyBytes} bytes of body)`].join("\n");
}

/** Names whose values no log shows. */
const secretName = /auth|cookie|key|token|secret|password|code|assertion/i;

/** Without its query unless asked for, and then without the secrets that people put there. */
function pathOf({ target }: MockRequest, verbose: boolean): string {
  const [path = "", query] = target.split("?", 2);
  const pairs = query?.split("&").map((pair) => {
    const [name = ""] = pair.split("=", 1);
    return secretName.test(name) && !name.startsWith("__") ? `${name}=…` : pair;
  });
  const shown = verbose && pairs !== undefined ? `${path}?${pairs.join("&")}` : path;
  return shown.length > 200 ? `${shown.slice(0, 200)}…` : shown;
}

function shownHeaders({ headers }: MockRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretName.test(name) ? "…" : value]),
  );
}
