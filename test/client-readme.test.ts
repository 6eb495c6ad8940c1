import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileSnippets } from "../scripts/docs/testing/compile-snippets.ts";
import { root } from "./documents/commands.ts";
import { fencesOf } from "./documents/fences.ts";
import { runProgram } from "./documents/run-program.ts";
import { programWorkshop } from "./documents/workshop.ts";

const files = ["README.md", "client/README.md"];
const programs = await Promise.all(
  files.map(async (file) => {
    const fences = fencesOf(await readFile(join(root, file), "utf8"));
    return fences.flatMap((fence, index) =>
      fence.language === "ts" ? [{ file, fence, next: fences[index + 1] }] : [],
    );
  }),
).then((found) => found.flat());

const place = programWorkshop();

describe("programs of the READMEs", () => {
  test("compile", () => {
    expect(programs.length).toBe(9);
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
      expect(await runProgram(fence.text, "readme", place)).toBe(next?.text);
    },
  );
});
