/** What Node itself takes for the answers of the bench: no routing, no validation, nothing but `node:http`. */
import { createServer } from "node:http";

const [, , port] = process.argv;
const answers = {
  forced: [429, JSON.stringify({ error: { code: "throttled", message: "As documented." } })],
  get: [
    200,
    JSON.stringify({ id: "a", name: "Thing", count: 3, tags: ["one", "two"], made_at: "2026-01-01T00:00:00Z" }),
  ],
  post: [400, JSON.stringify({ error: { code: "invalid_request", message: "As documented." } })],
} as const;

createServer((request, response) => {
  const kind = request.method === "POST" ? "post" : request.headers.prefer === undefined ? "get" : "forced";
  const [status, body] = answers[kind];
  request.resume().once("end", () => {
    response.writeHead(status, { "content-type": "application/json", "content-length": String(body.length) }).end(body);
  });
}).listen(Number(port), "127.0.0.1");
