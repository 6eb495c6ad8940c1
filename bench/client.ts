import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fixture } from "../generated/medblocks/fixtures.ts";
import { contenders } from "./client/contenders.ts";
import { generateHeyApi } from "./client/hey-api.ts";
import { calls, measureCpu, type Timings } from "./client/measure-cpu.ts";
import { measureSizes } from "./client/measure-sizes.ts";
import { measureTypes } from "./client/measure-types.ts";

const answerTo = (method: string, path: string) =>
  path.endsWith("/missing")
    ? fixture("GET /patients/{id}", "resource_not_found")
    : fixture(method === "POST" ? "POST /sessions" : "GET /patients", "ok");

const inProcess = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
  const request = input instanceof Request ? input : new Request(input, init);
  return answerTo(request.method, new URL(request.url).pathname);
};

/** Compares the client with fetch, openapi-fetch, ky, axios and hey-api: CPU per call, bundle sizes, work for tsc. */
export async function benchClient(): Promise<void> {
  const server = createServer(async (request, response) => {
    const answer = answerTo(request.method ?? "GET", request.url ?? "/");
    for await (const _ of request); // the body is read, as a server would
    const text = await answer.text();
    // As servers do, and not in chunks, which is what Node does of itself once the head is written.
    const headers = { ...Object.fromEntries(answer.headers), "Content-Length": Buffer.byteLength(text) };
    response.writeHead(answer.status, headers).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  const { heyApi, source, dispose } = await generateHeyApi();
  const options = { rounds: Number(process.env.ROUNDS ?? 100), repeats: Number(process.env.REPEATS ?? 25) };
  const here = await measureCpu(contenders("http://medblocks.test", inProcess, heyApi), options);
  const loopback = await measureCpu(contenders(`http://127.0.0.1:${port}`, globalThis.fetch, heyApi), options);
  server.closeAllConnections();
  server.close();

  print("CPU per call, as a ratio to bare fetch (microseconds for fetch itself); server in the same process", [
    ["", "GET 200", "POST 200", "GET 404", "loopback GET", "loopback POST", "loopback 404"],
    ...Object.keys(here).map((name) => [name, ...row(here, name), ...row(loopback, name)]),
  ]);
  print("Bundle for a browser, kB", [
    ["", "minified", "gzip"],
    ...Object.entries(await measureSizes(source)).map(([name, { minified, zipped }]) => [
      name,
      (minified / 1000).toFixed(1),
      (zipped / 1000).toFixed(1),
    ]),
  ]);
  print("tsc, forty operations", [
    ["", "instantiations", "check, s"],
    ...Object.entries(await measureTypes()).map(([name, { instantiations, checkSeconds }]) => [
      name,
      String(instantiations),
      checkSeconds.toFixed(2),
    ]),
  ]);
  await dispose();
}

function row(timings: Timings, name: string): string[] {
  return calls.map((call) => {
    const microseconds = timings[name]?.[call] ?? 0;
    const base = timings.fetch?.[call] ?? 1;
    return name === "fetch" ? `1 (${microseconds.toFixed(0)} µs)` : (microseconds / base).toFixed(2);
  });
}

function print(title: string, [head = [], ...rows]: string[][]): void {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  process.stdout.write([`\n${title}\n`, line(head), line(head.map(() => "---")), ...rows.map(line), ""].join("\n"));
}
