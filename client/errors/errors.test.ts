import { execFileSync } from "node:child_process";
import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import { LoopError } from "../../generated/loop/client.ts";
import { MedblocksError } from "../../generated/medblocks/client.ts";
import { AbortedError } from "./aborted-error.ts";
import { ApiError } from "./api-error.ts";
import { CallError } from "./call-error.ts";
import { CircuitOpenError } from "./circuit-open-error.ts";
import { ForeignError } from "./foreign-error.ts";
import { InvalidRequestError } from "./invalid-request-error.ts";
import { NetworkError } from "./network-error.ts";
import { revive } from "./revive.ts";
import { TimeoutError } from "./timeout-error.ts";
import { UnexpectedResponseError } from "./unexpected-response-error.ts";
import { unhandled } from "./unhandled.ts";

const context = {
  api: "medblocks",
  method: "POST",
  path: "/sessions",
  operationId: "createSession",
  requestId: "req-1",
  attempts: 2,
};
const throttled = () =>
  new MedblocksError({
    code: "throttled",
    status: 429,
    recovery: "after",
    userMessage: "Please wait.",
    documented: true,
    context,
    message: "Slow down",
    retryAfterMs: 20_000,
    retryAt: new Date("2026-01-01T00:00:20Z"),
    requiredScope: "a b",
    details: { code: "throttled" },
    body: { error: {} },
  });

describe("instanceof", () => {
  test("follows the hierarchy", () => {
    const error: unknown = throttled();
    expect([MedblocksError, ApiError, CallError, Error].every((type) => error instanceof type)).toBe(true);
    expect([LoopError, NetworkError, TimeoutError].some((type) => error instanceof (type as typeof NetworkError))).toBe(
      false,
    );
    expect(new NetworkError()).toBeInstanceOf(CallError);
    expect(new NetworkError()).not.toBeInstanceOf(ApiError);
  });

  test.each([null, undefined, 1, "throttled", {}, Object.create(null), [], new Error("x"), () => {}])(
    "is false for %s",
    (value) => {
      expect(value instanceof MedblocksError).toBe(false);
      expect(value instanceof CallError).toBe(false);
    },
  );

  test("is true over a second copy of the module, in both directions", async () => {
    vi.resetModules();
    const copy = await import("../../generated/medblocks/errors.ts");
    const core = await import("./call-error.ts");
    expect(copy.MedblocksError).not.toBe(MedblocksError);
    const other: unknown = new copy.MedblocksError({
      code: "throttled",
      status: 429,
      recovery: "after",
      userMessage: "",
      documented: true,
    });
    expect(other).toBeInstanceOf(MedblocksError);
    expect(other).toBeInstanceOf(CallError);
    expect(throttled()).toBeInstanceOf(copy.MedblocksError);
    expect(throttled()).toBeInstanceOf(core.CallError);
    expect(other).not.toBeInstanceOf(LoopError);
  });

  test("is true over realms", () => {
    const foreign = runInNewContext(
      `class CallError extends Error { static brand = "error-contracts/CallError" }
       class MedblocksError extends CallError { static brand = "error-contracts/MedblocksError" }
       new MedblocksError("x")`,
    );
    expect(foreign instanceof Error).toBe(false);
    expect(foreign).toBeInstanceOf(MedblocksError);
    expect(foreign).toBeInstanceOf(CallError);
    expect(foreign).not.toBeInstanceOf(LoopError);
  });

  test("stays ordinary for a class that an application derives", () => {
    class Mine extends MedblocksError {}
    expect(throttled()).not.toBeInstanceOf(Mine);
    const mine = new Mine({ code: "throttled", status: 429, recovery: "after", userMessage: "", documented: true });
    expect(mine).toBeInstanceOf(Mine);
    expect(mine).toBeInstanceOf(MedblocksError);
    expect(mine.name).toBe("MedblocksError");
  });
});

describe("what it says", () => {
  test("the message is the client's own, the provider's text is providerMessage", () => {
    const error = throttled();
    expect(error.message).toBe("POST /sessions: 429 throttled");
    expect(error.providerMessage).toBe("Slow down");
    expect(String(error)).toBe("MedblocksError: POST /sessions: 429 throttled");
    expect(error.stack?.split("\n")[0]).toBe("MedblocksError: POST /sessions: 429 throttled");
    expect(inspect(error)).toContain("POST /sessions: 429 throttled");
    expect(inspect(error)).not.toContain("Slow down");
  });

  test("is the same where the process dies of it", () => {
    const script = `import { MedblocksError } from ${JSON.stringify(new URL("../../generated/medblocks/errors.ts", import.meta.url).href)};
      throw new MedblocksError({ code: "throttled", status: 429, recovery: "after", userMessage: "", documented: true, message: "CANARY", details: { name: "CANARY" }, body: "CANARY" });`;
    let printed = "";
    try {
      execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      printed = String((error as { stderr: string }).stderr);
    }
    expect(printed).toContain("MedblocksError: 429 throttled");
    expect(
      printed
        .replace(script, "")
        .split("\n")
        .filter((line) => !line.includes("throw new"))
        .join("\n"),
    ).not.toContain("CANARY");
  });

  test("names its kind, code and class", () => {
    const errors = [
      new NetworkError({ context }),
      new TimeoutError({ context, reason: "attempt" }),
      new AbortedError({ context }),
      new CircuitOpenError({ context, reason: "open" }),
      new InvalidRequestError({ context, field: "body", problem: "is missing" }),
      new UnexpectedResponseError({ context, status: 502, reason: "no-code", recovery: "backoff" }),
    ];
    expect(errors.map(({ name, kind, code }) => [name, kind, code])).toEqual([
      ["NetworkError", "network", "$network"],
      ["TimeoutError", "timeout", "$timeout"],
      ["AbortedError", "aborted", "$aborted"],
      ["CircuitOpenError", "circuit-open", "$circuit_open"],
      ["InvalidRequestError", "invalid-request", "$invalid_request"],
      ["UnexpectedResponseError", "unexpected-response", "$unexpected_response"],
    ]);
    for (const error of errors) expect(error).toMatchObject({ requestId: "req-1", attempts: 2 });
    for (const error of errors) expect(error.message).toMatch(/^POST \/sessions: /);
  });
});

describe("revive", () => {
  const trips: [string, (value: unknown) => unknown][] = [
    ["JSON", (value) => JSON.parse(JSON.stringify(value))],
    ["structuredClone", (value) => structuredClone((value as CallError).toJSON())],
  ];

  test.each(trips)("gives an API's error again after %s", (_, trip) => {
    const error = throttled();
    const revived = revive(trip(error), LoopError, MedblocksError);
    expect(revived).toBeInstanceOf(MedblocksError);
    expect(revived?.toJSON()).toEqual(error.toJSON());
    expect(revived).toMatchObject({
      code: "throttled",
      status: 429,
      retryAfterMs: 20_000,
      requiredScope: "a b",
      requestId: "req-1",
    });
    expect((revived as ApiError).retryAt).toEqual(error.retryAt);
  });

  test.each(trips)("gives every other failure again after %s", (_, trip) => {
    const errors = [
      new NetworkError({ context, cause: Object.assign(new TypeError("x"), { code: "ECONNRESET" }) }),
      new TimeoutError({ context, reason: "deadline" }),
      new AbortedError({ context, cause: throttled() }),
      new CircuitOpenError({ context, reason: "full" }),
      new InvalidRequestError({ context, field: "params.path.id", problem: "is missing" }),
      new UnexpectedResponseError({
        context,
        status: 502,
        reason: "unknown-code",
        recovery: "backoff",
        rawCode: "brand_new",
        spelling: /^[a-z_]+$/,
        retryAfterMs: 1,
      }),
    ];
    for (const error of errors) {
      const revived = revive(trip(error), MedblocksError);
      expect(revived?.constructor).toBe(error.constructor);
      expect(revived?.kind).toBe(error.kind);
      expect(revived?.userMessage).toBe(error.userMessage);
      const { cause: before, ...snapshot } = error.toJSON();
      const { cause: after, ...again } = revived?.toJSON() ?? {};
      expect(again).toEqual(snapshot);
      expect(after === undefined).toBe(before === undefined);
    }
  });

  test.each([
    undefined,
    null,
    7,
    "x",
    {},
    [],
    { kind: "api" },
    { kind: "api", name: "MedblocksError", code: 7, status: 400 },
    { kind: "api", name: "OtherError", code: "x", status: 400 },
    { kind: "unexpected-response" },
    { kind: "odd" },
  ])("gives nothing for %j", (value) => {
    expect(revive(value, MedblocksError)).toBeUndefined();
  });

  test("restores no time that is not one, and no endless chain of causes", () => {
    const snapshot: Record<string, unknown> = { ...throttled().toJSON(), retryAt: "soon" };
    expect(JSON.stringify(revive(snapshot, MedblocksError))).not.toContain("retryAt");
    snapshot.cause = snapshot;
    expect(() => JSON.stringify(revive(snapshot, MedblocksError))).not.toThrow();
    let deep: object = snapshot;
    for (let depth = 0; depth < 20_000; depth += 1) deep = { ...throttled().toJSON(), cause: deep };
    expect(() => revive(deep, MedblocksError)).not.toThrow();
  });

  test("never takes the wrong class for a name", () => {
    expect(revive({ ...throttled().toJSON(), name: "" }, MedblocksError)).toBeUndefined();
  });

  test("a structured clone keeps the client's message and nothing else", () => {
    const clone = structuredClone(throttled());
    expect(clone).toBeInstanceOf(Error);
    expect(clone.message).toBe("POST /sessions: 429 throttled");
    expect(Object.keys(clone)).toEqual([]);
  });
});

describe("rawCode", () => {
  const unknown = (rawCode: string, spelling?: RegExp) =>
    new UnexpectedResponseError({ status: 400, reason: "unknown-code", recovery: "never", rawCode, spelling });

  test("is printed only if it is spelled like the API's codes", () => {
    expect(unknown("patient_locked", /^[a-z_]+$/).toJSON().rawCode).toBe("patient_locked");
    expect(unknown("JaneRoe", /^[a-z_]+$/).toJSON().rawCode).toBeUndefined();
    expect(unknown("patient_locked").toJSON().rawCode).toBeUndefined();
  });

  test("is there for who asks, and in no spread", () => {
    expect(unknown("JaneRoe").rawCode).toBe("JaneRoe");
    expect({ ...unknown("JaneRoe") }).not.toHaveProperty("rawCode");
  });
});

describe("the cause", () => {
  test("has the name, code and frames of a foreign error, and keeps its message for who asks", () => {
    const thrown = Object.assign(new TypeError("https://x.test/patients/7"), { code: "ECONNRESET" });
    const { cause } = new NetworkError({ context, cause: thrown });
    expect(cause).toBeInstanceOf(ForeignError);
    expect(cause).toMatchObject({ name: "TypeError", code: "ECONNRESET", message: "ECONNRESET", original: thrown });
    const [heading, frame] = String((cause as Error).stack).split("\n");
    expect(heading).toBe("TypeError: ECONNRESET");
    expect(frame).toContain("errors.test.ts");
    expect(inspect(cause, { showHidden: true })).not.toContain("patients");
  });

  test("shows no line of a message that looks like a frame", () => {
    const { cause } = new NetworkError({ context, cause: new TypeError("no\n    at Jane Roe (1961)") });
    expect((cause as Error).stack).not.toContain("Jane");
    expect((cause as Error).stack).toContain("errors.test.ts");
  });

  test("of an aborted call is the reason of its signal", () => {
    const reason = new Error("closed");
    expect(new AbortedError({ cause: reason }).cause).toBe(reason);
  });
});

describe("unhandled", () => {
  test("gives the error itself", () => {
    const error = throttled();
    expect(unhandled(error as never)).toBe(error);
    expect(unhandled("text" as never)).toBeInstanceOf(TypeError);
  });
});
