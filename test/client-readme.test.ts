import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileSnippets } from "../scripts/docs/testing/compile-snippets.ts";
import { type RunningMock, startMock } from "../scripts/mock/start-mock.ts";
import { root } from "./documents/commands.ts";
import { fencesOf } from "./documents/fences.ts";
import { runProgram } from "./documents/run-program.ts";

const files = ["README.md", "client/README.md"];
const programs = await Promise.all(
  files.map(async (file) => {
    const fences = fencesOf(await readFile(join(root, file), "utf8"));
    return fences.flatMap((fence, index) =>
      fence.language === "ts" ? [{ file, fence, next: fences[index + 1] }] : [],
    );
  }),
).then((found) => found.flat());

let mock: RunningMock;
let workshop: string;
beforeAll(async () => {
  mock = await startMock({ root });
  const cache = join(root, "node_modules", ".cache", "error-contracts");
  await mkdir(cache, { recursive: true });
  workshop = await mkdtemp(join(cache, "readme-"));
});
afterAll(async () => {
  await mock?.close();
  await rm(workshop, { recursive: true, force: true });
});

describe("programs of the READMEs", () => {
  test("compile", () => {
    expect(programs.length).toBe(7);
    const texts = programs.map(({ fence }, index): [string, string] => {
      // Each is a module of its own: what it awaits at the top needs an import or an export.
      return [join(root, `readme-${index}.snippet.mts`), fence.text];
    });
    expect(compileSnippets(new Map(texts))).toEqual([]);
  });

  const shown = programs.filter(({ next }) => next?.language === "text");
  test.each(shown.map((program) => [program.file, program] as const))(
    "%s prints what it says",
    async (_, { fence, next }) => {
      expect(await runProgram(fence.text, "readme", { folder: workshop, mockUrl: mock.url })).toBe(next?.text);
    },
  );
});
