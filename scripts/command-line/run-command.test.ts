import { expect, test } from "vitest";
import { ContractError } from "../contract/contract-error.ts";
import { commandStatus } from "./run-command.ts";
import { UsageError } from "./usage-error.ts";

const command = { name: "npm run thing --", summary: "Does a thing.", options: {} } as const;
const finding = {
  file: "openapi/a/openapi.yaml",
  line: 3,
  column: 5,
  pointer: "/info",
  message: "It is wrong.",
  remedy: "Mend it.",
};

async function run(argv: string[], main: () => Promise<number> | number) {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    write: (text: string | Uint8Array) => {
      written[name] += text;
      return true;
    },
  });
  const status = await commandStatus(command, argv, main, { stdout: stream("stdout"), stderr: stream("stderr") });
  return { status, ...written };
}

test("the status is what the command says", async () => {
  expect(await run([], () => 0)).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(await run([], async () => 1)).toEqual({ status: 1, stdout: "", stderr: "" });
});

test("--help prints the help and does nothing else", async () => {
  const { status, stdout } = await run(["--help"], () => {
    throw new Error("was run");
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Does a thing\.\n\nUsage: npm run thing --/);
});

test("misuse is status 2 and a sentence", async () => {
  expect(await run(["--nope"], () => 0)).toEqual({
    status: 2,
    stdout: "",
    stderr: "There is no option --nope.\n`npm run thing -- --help` explains more.\n",
  });
  const { status, stderr } = await run([], () => {
    throw new UsageError('There is no API "x".');
  });
  expect(status).toBe(2);
  expect(stderr).not.toContain("    at ");
});

test("findings are status 1, with place and remedy", async () => {
  const fail = () => {
    throw new ContractError([finding]);
  };
  expect(await run([], fail)).toEqual({
    status: 1,
    stdout: "openapi/a/openapi.yaml:3:5 /info It is wrong.\n  Mend it.\n",
    stderr: "",
  });
  const { stdout } = await run(["--json"], fail);
  expect(JSON.parse(stdout)).toEqual({ findings: [{ ...finding, blocking: true }] });
});

test("a fault of the system is reported without a stack trace, one of ours with it", async () => {
  const denied = Object.assign(new Error("EACCES: permission denied, open 'x'"), { code: "EACCES", syscall: "open" });
  expect(await run([], () => Promise.reject(denied))).toEqual({
    status: 1,
    stdout: "",
    stderr: "EACCES: permission denied, open 'x'\n",
  });
  const { status, stderr } = await run([], () => Promise.reject(new TypeError("ours")));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^TypeError: ours\n {4}at /);
  expect((await run([], () => Promise.reject("text"))).stderr).toBe("text\n");
});

test("an error under --json is JSON", async () => {
  const { stdout, stderr } = await run(["--json", "--nope"], () => 0);
  expect(JSON.parse(stdout)).toEqual({ error: { message: "There is no option --nope." } });
  expect(stderr).toBe("");
});
