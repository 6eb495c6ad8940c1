import { type ClientRequest, Agent as HttpAgent, type IncomingMessage, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { Readable } from "node:stream";
import { UsageError } from "../../command-line/usage-error.ts";
import type { Contract, Json, Operation } from "../../contract/contract.ts";
import { isJson } from "../../contract/reading/media-type.ts";
import type { MockAnswer } from "../answers/mock-answer.ts";
import { problemAnswer } from "../answers/problem.ts";
import type { MockRequest } from "../request/mock-request.ts";
import { isPreference } from "../request/preference.ts";
import { mostBodyBytes } from "../request/read-body.ts";
import type { Target } from "../request/target.ts";
import { forwardedAnswerHeaders, forwardedRequestHeaders } from "./forwarded-headers.ts";
import { judgeAnswer } from "./judge-answer.ts";

/** Passes a request on to the real server, and its answer back. Never rejects. */
export type Upstream = (request: MockRequest, target: Target, operation: Operation | undefined) => Promise<MockAnswer>;

/** How long the server may be silent. */
const patienceMilliseconds = 60_000;

/** What is read of an error to find its code; the rest streams. */
const mostPeekedBytes = 65_536;

/**
 * @param address Where the real server is; its path goes before that of each operation.
 * @param base The address of the mocked API for a request: redirects to the server lead there instead.
 * @throws {UsageError} if the address is not that of a web server, or has a user in it.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-7.6
 */
export function createUpstream(contract: Contract, address: string, base: (request: MockRequest) => string): Upstream {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.search !== "" || url.hash !== "") {
    throw new UsageError("The upstream is not the address of a server: give one such as https://api.example.com/v1.");
  }
  const { origin } = url;
  const server = url.href.replace(/\/$/, "");
  const prefix = url.pathname.replace(/\/$/, "");
  const secure = url.protocol === "https:";
  const agent = secure ? new HttpsAgent({ keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const open = (request: MockRequest, path: string): ClientRequest =>
    (secure ? requestHttps : requestHttp)({
      protocol: url.protocol,
      hostname: url.hostname.replace(/^\[(.*)\]$/, "$1"),
      port: url.port,
      method: request.method,
      path,
      headers: forwardedRequestHeaders(request.headers, request.body.length),
      agent,
      timeout: patienceMilliseconds,
    });

  return async (request, target, operation) => {
    if (request.body.length > mostBodyBytes) {
      return failed(413, "body-too-large", `The mock passes on bodies of up to ${mostBodyBytes / 1_048_576} MiB.`);
    }
    // A client that keeps the path of the server's address must not get it twice.
    const path = target.path.startsWith(`${prefix}/`) ? target.path : prefix + target.path;
    try {
      const incoming = await exchange(open(request, path + queryOf(request.target)), request.body);
      return await passBack(request, operation, incoming);
    } catch (error) {
      const cause = error instanceof Error && "code" in error ? String(error.code) : "no answer";
      return failed(502, "upstream", `The server at ${origin} did not answer (${cause}).`);
    }
  };

  async function passBack(
    request: MockRequest,
    operation: Operation | undefined,
    incoming: IncomingMessage,
  ): Promise<MockAnswer> {
    const status = incoming.statusCode ?? 502;
    const headers = forwardedAnswerHeaders(incoming.headers);
    if (headers.location?.startsWith(`${server}/`)) {
      headers.location = base(request) + headers.location.slice(server.length);
    }
    const peeked = status >= 400 && isJson(headers["content-type"] ?? "") ? await peek(incoming) : undefined;
    const { code, unknown } = judgeAnswer(contract, operation, { status, headers, body: peeked?.value });
    return {
      status,
      headers,
      cookies: incoming.headers["set-cookie"] ?? [],
      body: peeked?.body ?? incoming,
      why: `from ${origin}${unknown === undefined ? "" : `; ${unknown}`}`,
      ...(code === undefined ? {} : { code }),
    };
  }
}

function exchange(outgoing: ClientRequest, body: Uint8Array): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.on("response", resolve);
    outgoing.on("error", reject);
    outgoing.on("timeout", () => outgoing.destroy(Object.assign(new Error("silent"), { code: "ETIMEDOUT" })));
    outgoing.end(body);
  });
}

/** The first bytes of a body as JSON, where they are all of it, and the whole body as a stream. */
async function peek(incoming: IncomingMessage): Promise<{ value: Json | undefined; body: Readable }> {
  const head: Uint8Array[] = [];
  let size = 0;
  const chunks: AsyncIterator<Uint8Array> = incoming[Symbol.asyncIterator]();
  let ended = false;
  while (!ended && size <= mostPeekedBytes) {
    const next = await chunks.next();
    ended = next.done === true;
    if (next.done !== true) {
      head.push(next.value);
      size += next.value.length;
    }
  }
  const body = Readable.from(
    (async function* whole() {
      yield* head;
      for (let next = ended ? undefined : await chunks.next(); next?.done === false; next = await chunks.next()) {
        yield next.value;
      }
    })(),
    { objectMode: false },
  );
  return { value: ended ? parse(Buffer.concat(head).toString("utf8")) : undefined, body };
}

function parse(text: string): Json | undefined {
  try {
    // JSON.parse gives JSON.
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The query as sent, without what is meant for the mock. */
function queryOf(target: string): string {
  const mark = target.indexOf("?");
  if (mark === -1) return "";
  const pairs = target.slice(mark + 1).split("&");
  const kept = pairs.filter((pair) => !isPreference(pair.split("=", 1)[0] ?? ""));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}

function failed(status: number, kind: string, detail: string): MockAnswer {
  return problemAnswer({ status, kind, title: "The request was not passed on", detail });
}
