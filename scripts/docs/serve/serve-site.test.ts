import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UsageError } from "../../command-line/usage-error.ts";
import { html, htmlText } from "../markup/html.ts";
import { renderPage } from "../pages/frame/page.ts";
import { exampleSite } from "../testing/example-site.ts";
import { type SiteServer, serveSite } from "./serve-site.ts";

let folder: string;
let server: SiteServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "served-"));
  const root = join(folder, "site");
  await mkdir(join(root, "loop"), { recursive: true });
  await writeFile(
    join(root, "index.html"),
    renderPage(exampleSite, { path: "index.html", title: "T", description: "D", main: html`` }),
  );
  await writeFile(join(root, "loop", "index.html"), "<p>no policy of its own");
  await writeFile(join(root, "loop", "data.json"), "{}");
  await writeFile(join(root, ".hidden"), "hidden");
  await writeFile(join(folder, "secret.txt"), "secret");
  await symlink(join(folder, "secret.txt"), join(root, "link.txt"));
  server = await serveSite({ root, port: 0 });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** A request whose path is sent as it is, which `fetch` would tidy first. */
function get(
  path: string,
  method = "GET",
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port: server.port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on("error", reject)
      .end();
  });
}

describe("serveSite", () => {
  test("serves a folder's page and files with their types", async () => {
    expect((await get("/")).headers["content-type"]).toBe("text/html; charset=utf-8");
    expect((await get("/loop/")).body).toBe("<p>no policy of its own");
    expect((await get("/loop/data.json?x=1")).headers["content-type"]).toBe("application/json");
  });

  test("sends with each page the policy that the page states, and who may frame it", async () => {
    const { headers, body } = await get("/");
    const stated = /content="(default-src[^"]+)"/.exec(body)?.[1]?.replaceAll("&#39;", "'");
    expect(headers["content-security-policy"]).toBe(`${stated}; frame-ancestors 'none'`);
    expect(stated).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect((await get("/loop/")).headers["content-security-policy"]).toBe(headers["content-security-policy"]);
    expect((await get("/loop/data.json")).headers).toMatchObject({
      "content-security-policy": "default-src 'none'",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
  });

  test("sends a folder without its slash to the folder, wherever the site is put", async () => {
    const { status, headers } = await get("/loop");
    expect([status, headers.location]).toEqual([301, "./loop/"]);
    // A double slash in front would name another host if it came back in Location.
    expect((await get("//loop")).headers.location).toBe("./loop/");
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/loop/..%5c..%5csecret.txt",
    "/link.txt",
    "/.hidden",
    "/%00",
    "/%zz",
    "/loop/data.json/",
    "/nothing",
    "*",
  ])("answers 404 to %s", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toMatch(/secret|hidden/);
  });

  test("answers HEAD like GET without a body, and no other method", async () => {
    const head = await get("/loop/data.json", "HEAD");
    expect([head.status, head.headers["content-length"], head.body]).toEqual([200, "2", ""]);
    const post = await get("/", "POST");
    expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("says in one sentence that a port is taken", async () => {
    const second = serveSite({ root: folder, port: server.port });
    await expect(second).rejects.toThrow(UsageError);
    await expect(second).rejects.toThrow(/^Port \d+ of 127\.0\.0\.1 is taken\. Choose another with --port\.$/);
  });

  test("frees its port on close, also while a client keeps its connection", async () => {
    const short = await serveSite({ root: join(folder, "site"), port: 0 });
    await (await fetch(short.url)).text();
    await short.close();
    await expect(fetch(short.url)).rejects.toThrow();
    const again = await serveSite({ root: join(folder, "site"), port: short.port });
    await again.close();
  });

  test("shows the site's own page where nothing is found, under its policy", async () => {
    await writeFile(join(folder, "site", "404.html"), htmlText(html`<h1>Nothing here</h1>`));
    const { status, headers, body } = await get("/nowhere");
    expect([status, body]).toEqual([404, "<h1>Nothing here</h1>"]);
    expect(headers["content-security-policy"]).toContain("script-src 'self'");
    await rm(join(folder, "site", "404.html"));
  });
});
