import { styleText } from "node:util";
import type { MockAnswer } from "../answers/mock-answer.ts";
import type { MockRequest } from "../request/mock-request.ts";
import type { Observer } from "./http-server.ts";

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
  const colours = coloursOf(stream);
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
    stream.write(`${json ? JSON.stringify(entry) : textLine(entry, answer, colours)}\n`);
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

type Colours = (status: number) => readonly [before: string, after: string];

/** What goes before and after a status; looked up once, since asking whether a stream has colours is slow. */
function coloursOf(stream: NodeJS.WriteStream): Colours {
  const around = (colour: "green" | "yellow" | "red") => {
    const [before = "", after = ""] = styleText(colour, "|", { stream }).split("|");
    return [before, after] as const;
  };
  const [good, wrong, broken] = [around("green"), around("yellow"), around("red")];
  return (status) => (status < 400 ? good : status < 500 ? wrong : broken);
}

function textLine(entry: Entry, answer: MockAnswer, colours: Colours): string {
  const status = colours(answer.status).join(String(answer.status));
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
