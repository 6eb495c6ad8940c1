import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { listen } from "../../command-line/listen.ts";
import { filePolicy, headerPolicy } from "../markup/content-security-policy.ts";
import { contentType } from "./content-type.ts";
import { findSiteFile } from "./find-site-file.ts";

/** Where a site is served, and from what. */
export interface ServeSiteOptions {
  /** The site's folder; read at each request, so that a new build is seen at once. */
  root: string;
  /** 0 takes any free port. */
  port: number;
  /** The address to listen on; this machine alone unless said otherwise. */
  host?: string;
  /** What a server for writers adds. */
  live?: LiveSite;
}

/** What is served beside the files while somebody works on them. */
export interface LiveSite {
  /** Answers a path of its own; false for any other. */
  answer(path: string, response: ServerResponse): boolean;
  /** A page as it is to be served. */
  page(text: string): string;
}

/** A site being served. */
export interface SiteServer {
  url: string;
  port: number;
  /** Stops at once; resolves when the port is free. */
  close(): Promise<void>;
}

/**
 * Serves a built site as files, each page under the policy that it states itself.
 * @throws {UsageError} where the port is taken or not ours to take.
 */
export async function serveSite({ root, port, host = "127.0.0.1", live }: ServeSiteOptions): Promise<SiteServer> {
  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      send(response, 405, "notice.txt", "Only GET and HEAD are served here.\n");
      return;
    }
    // A request's target is a path with a query, or anything at all from a client that is not a browser.
    const [path = "/"] = (request.url ?? "/").split(/[?#]/, 1);
    if (live?.answer(path, response)) return;
    answer(root, path, response, live).catch(() => send(response, 500, "notice.txt", "The file could not be read.\n"));
  });
  await listen(server, port, host);
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}/`,
    port: actual,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, path: string, response: ServerResponse, live?: LiveSite): Promise<void> {
  const target = await findSiteFile(root, path);
  if (target.kind === "folder") {
    response.setHeader("Location", target.location);
    send(response, 301, "notice.txt", "");
  } else if (target.kind === "file") {
    const content = await readFile(target.file);
    const isLivePage = live !== undefined && extname(target.file) === ".html";
    send(response, 200, target.file, isLivePage ? live.page(content.toString("utf8")) : content);
  } else {
    const page = await readFile(join(root, "404.html")).catch(() => null);
    send(response, 404, page === null ? "notice.txt" : "404.html", page ?? "No such page.\n");
  }
}

function send(response: ServerResponse, status: number, name: string, content: string | Buffer): void {
  const body = Buffer.from(content);
  const policy = extname(name) === ".html" ? headerPolicy(body.toString("utf8")) : filePolicy;
  response
    .writeHead(status, {
      "Content-Type": contentType(name),
      "Content-Length": body.length,
      "Content-Security-Policy": policy,
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-cache",
    })
    // Node leaves the body out where the request was HEAD.
    .end(body);
}
