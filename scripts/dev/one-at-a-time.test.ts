import { describe, expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

describe("oneAtATime", () => {
  test("gathers what comes while a turn runs, and runs no two at once", async () => {
    const seen: string[][] = [];
    let running = 0;
    let release = () => {};
    const turns = oneAtATime<string>(async (subjects) => {
      running += 1;
      expect(running).toBe(1);
      seen.push(subjects);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      running -= 1;
    });
    turns.ask(["a"]);
    await Promise.resolve();
    turns.ask(["b", "c"]);
    turns.ask(["b"]);
    release();
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
    release();
    await turns.idle();
    expect(seen).toEqual([["a"], ["b", "c"]]);
  });

  test("takes a turn without a subject, and is idle before and after", async () => {
    const seen: string[][] = [];
    const turns = oneAtATime<string>(async (subjects) => {
      seen.push(subjects);
    });
    await turns.idle();
    turns.ask();
    await turns.idle();
    expect(seen).toEqual([[]]);
  });
});
