import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Every entry of both packages loads, and every command runs, on the Node that this project installs. */
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
assert.equal(process.versions.node, read("node_modules/node/package.json").version);

const require = createRequire(import.meta.url);
for (const name of ["error-contracts", "error-contracts-cli"]) {
  const entries = Object.keys(read(`node_modules/${name}/package.json`).exports);
  for (const entry of entries.filter((each) => !/[*]|\.json$|\.yaml$|\/msw$|\/resilience$/.test(each))) {
    const specifier = name + entry.slice(1);
    const [imported, required] = [await import(specifier), require(specifier)];
    assert.deepEqual(
      Object.keys(required)
        .filter((key) => key !== "__esModule" && key !== "module.exports")
        .sort(),
      Object.keys(imported).sort(),
      specifier,
    );
  }
}

const { createMedblocksClient } = await import("error-contracts/medblocks");
const { fixture } = await import("error-contracts/medblocks/fixtures");
const medblocks = createMedblocksClient({ attempts: 1, fetch: async () => fixture("GET /patients", "throttled") });
const { error } = await medblocks.GET("/patients");
assert.equal(error.code, "throttled");

const command = "node_modules/error-contracts-cli/scripts/cli.js";
const run = (...args) => execFileSync(process.execPath, [command, ...args], { encoding: "utf8" });
assert.equal(run("--version").trim(), read("node_modules/error-contracts-cli/package.json").version);
assert.match(run("lint", "medblocks"), /No findings/);
const problem = { type: "object", required: ["title"], properties: { title: { type: "string" } } };
const missing = { description: "None.", content: { "application/problem+json": { schema: problem } } };
const operation = { operationId: "readTrip", responses: { 200: { description: "One." }, 404: missing } };
const document = { openapi: "3.0.3", info: { title: "Trips", version: "1" }, paths: { "/trip": { get: operation } } };
writeFileSync("trips.json", JSON.stringify(document));
assert.match(run("init", "trips.json"), /Level {5}1 of 3/);
run("generate");
run("generate", "--check");
run("docs", "--out", "site");
assert.match(readFileSync("site/index.html", "utf8"), /Trips/);

const mock = spawn(process.execPath, [command, "mock", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
try {
  const url = await new Promise((resolve, reject) => {
    mock.stdout.on("data", (text) => resolve(/http:\S+/.exec(text)?.[0]));
    mock.once("exit", () => reject(new Error("the mock ended")));
  });
  assert.equal((await fetch(`${url}/trip`, { headers: { Prefer: "example=$404" } })).status, 404);
} finally {
  mock.kill();
}
console.log(`Node ${process.versions.node}: every entry loads, every command runs`);
