import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { Operation } from "../../contract/contract.ts";
import { exampleContract } from "../testing/example-contract.ts";
import { mockCommand } from "./mock-command.ts";

const contract = exampleContract();
const operation = (id: string): Operation => {
  const found = contract.operations.find(({ operationId }) => operationId === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const busy = "https://shop.test/problems/busy";

describe("mockCommand", () => {
  test("fills the path's parameters and quotes for the shell and for the header", () => {
    expect(mockCommand("shop", operation("readCart"), busy)).toEqual({
      command: `curl -i 'http://127.0.0.1:4010/shop/carts/a%2Fb'\\''s' -H 'Prefer: example="${busy}"'`,
      address: `http://127.0.0.1:4010/shop/carts/a%2Fb's?__example=https%3A%2F%2Fshop.test%2Fproblems%2Fbusy`,
    });
  });

  test("names the status where an operation returns the code under several, and has no link for what is no GET", () => {
    const { command, address } = mockCommand("shop", operation("placeOrder"), busy);
    expect(command).toBe(`curl -i -X POST http://127.0.0.1:4010/shop/orders -H 'Prefer: code=429, example="${busy}"'`);
    expect(address).toBeNull();
  });

  test.skipIf(process.platform === "win32")("says to a shell what it means", () => {
    const { command } = mockCommand("shop", operation("readCart"), busy);
    const words = execFileSync("sh", ["-c", command.replace("curl", "printf '%s\\n'")], { encoding: "utf8" });
    expect(words.trim().split("\n")).toEqual([
      "-i",
      "http://127.0.0.1:4010/shop/carts/a%2Fb's",
      "-H",
      `Prefer: example="${busy}"`,
    ]);
  });
});
