import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

/** One program, and what is generated for another project, with each resolution and library. */
const problem = { type: "object", required: ["title"], properties: { title: { type: "string" } } };
const missing = { description: "None.", content: { "application/problem+json": { schema: problem } } };
const operation = { operationId: "readTrip", responses: { 200: { description: "One." }, 404: missing } };
const document = { openapi: "3.0.3", info: { title: "Trips", version: "1" }, paths: { "/trip": { get: operation } } };
writeFileSync("trips.json", JSON.stringify(document));
const command = "node_modules/error-contracts-cli/scripts/cli.js";
for (const args of [["init", "trips.json"], ["generate"]]) execFileSync(process.execPath, [command, ...args]);

mkdirSync("configurations", { recursive: true });
let failed = 0;
const { bin, version } = JSON.parse(readFileSync("node_modules/typescript/package.json", "utf8"));
for (const moduleResolution of ["nodenext", "bundler"]) {
  for (const dom of [true, false]) {
    const file = `configurations/${moduleResolution}-${dom ? "dom" : "node"}.json`;
    const compilerOptions = {
      module: moduleResolution === "nodenext" ? "nodenext" : "esnext",
      moduleResolution,
      target: "es2022",
      lib: dom ? ["es2023", "dom", "dom.iterable"] : ["es2023"],
      types: dom ? [] : ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
      rootDir: "..",
    };
    writeFileSync(file, JSON.stringify({ compilerOptions, files: ["../program.ts"] }));
    const tsc = `node_modules/typescript/${bin.tsc}`;
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", file], { encoding: "utf8" });
    const place = `TypeScript ${version}, ${moduleResolution}, ${dom ? "with" : "without"} the DOM library`;
    console.log(`${status === 0 ? "compiles" : "fails   "}  ${place}`);
    if (status === 0) continue;
    failed += 1;
    console.log(stdout);
  }
}
process.exitCode = failed === 0 ? 0 : 1;
