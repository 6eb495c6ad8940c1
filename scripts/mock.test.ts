import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";

function start(...args: string[]) {
  const child = spawn(process.execPath, ["scripts/mock.ts", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const output = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    output.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    output.err += chunk;
  });
  return { child, output, ended: once(child, "close").then(([status]) => ({ status, ...output })) };
}

describe("npm run mock", { timeout: 60_000 }, () => {
  test("--help prints its options", async () => {
    const { status, out } = await start("--help").ended;
    expect(status).toBe(0);
    for (const option of ["--port", "--host", "--rate-limit", "--strict", "--freeze", "--json"])
      expect(out).toContain(option);
  });

  test.each([
    [["medblock"], /Did you mean "medblocks"/],
    [["--port", "high"], /65535/],
    [["--prot", "1"], /Did you mean --port/],
    [["--rate-limit", "some"], /5\/10/],
  ])("%j is told in a sentence", async (args, told) => {
    const { status, err } = await start(...args).ended;
    expect(status).toBe(2);
    expect(err).toMatch(told);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "prints its address, answers, logs why, and stops on %s",
    async (signal) => {
      const { child, output, ended } = start("medblocks", "--port", "0", "--rate-limit", "2/60");
      while (!/http:\S+\n/.test(output.out)) await once(child.stdout, "data");
      const url = /http:\S+/.exec(output.out)?.[0] ?? "";
      const headers = { authorization: "Bearer x" };
      const statuses = [];
      for (let time = 0; time < 3; time++) statuses.push((await fetch(`${url}/patients`, { headers })).status);
      expect(statuses).toEqual([200, 200, 429]);
      child.kill(signal);
      const { status, out, err } = await ended;
      expect([status, err]).toEqual([0, ""]);
      expect(out).toContain("GET /patients → 429 throttled — more than 2 requests");
    },
  );
});
