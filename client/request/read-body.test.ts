import { describe, expect, test } from "vitest";
import { readBody } from "./read-body.ts";

const streamed = (chunks: (string | Uint8Array)[], headers: Record<string, string> = {}) => {
  const encoder = new TextEncoder();
  let cancelled = false;
  const body = new ReadableStream({
    pull: (controller) => {
      const chunk = chunks.shift();
      if (chunk === undefined) controller.close();
      else controller.enqueue(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
    },
    cancel: () => {
      cancelled = true;
    },
  });
  return { response: new Response(body, { headers }), wasCancelled: () => cancelled };
};

describe("readBody", () => {
  test.each([
    ["no body", new Response(null), ""],
    ["an empty one", new Response(""), ""],
    ["one of a stated length", new Response("abc", { headers: { "Content-Length": "3" } }), "abc"],
    ["chunks", streamed(["a", "b", "c"]).response, "abc"],
    ["a byte order mark", new Response("\ufeffabc"), "abc"],
    ["a character in two chunks", streamed([Uint8Array.of(0xc3), Uint8Array.of(0xbc)]).response, "ü"],
    ["a character cut short", streamed([Uint8Array.of(0xc3)]).response, "\ufffd"],
  ])("gives the text of %s", async (_, response, text) => {
    expect(await readBody(response, 100)).toBe(text);
  });

  test("takes exactly as much as it may", async () => {
    expect(await readBody(streamed(["12345", "67890"]).response, 10)).toBe("1234567890");
    const { response, wasCancelled } = streamed(["12345", "67890", "1", "2", "3"]);
    expect(await readBody(response, 10)).toBeUndefined();
    expect(wasCancelled()).toBe(true);
  });

  test("receives nothing of what says that it is too long", async () => {
    const { response, wasCancelled } = streamed(["x"], { "Content-Length": "11" });
    expect(await readBody(response, 10)).toBeUndefined();
    expect(wasCancelled()).toBe(true);
  });

  test.each(["", "many", "-1", "1e1", "0x1", "5, 5", "NaN"])("counts where the stated length is %j", async (length) => {
    expect(
      await readBody(streamed(["12345", "67890", "1"], { "Content-Length": length }).response, 10),
    ).toBeUndefined();
    expect(await readBody(streamed(["12345"], { "Content-Length": length }).response, 10)).toBe("12345");
  });

  test("counts what a coded body unpacks to, whatever length it states", async () => {
    const headers = { "Content-Length": "2", "Content-Encoding": "gzip" };
    expect(await readBody(streamed(["12345", "67890", "1"], headers).response, 10)).toBeUndefined();
    const packed = { "Content-Length": "99", "Content-Encoding": "gzip" };
    expect(await readBody(streamed(["12345"], packed).response, 10)).toBe("12345");
  });
});
