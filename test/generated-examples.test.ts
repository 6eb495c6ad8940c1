import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileSnippets } from "../scripts/docs/testing/compile-snippets.ts";
import { root } from "./documents/commands.ts";
import { fencesOf } from "./documents/fences.ts";

/** The docblocks of generated modules, without those of openapi-typescript, whose texts are the contract's. */
const docblocks = readdirSync(join(root, "generated"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith("schema.d.ts"))
  .flatMap((file) =>
    [...readFileSync(join(root, "generated", file), "utf8").matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(
      ([, text = ""], index) => ({ file: `${file}-${index}`, text: text.replace(/^ *\* ?/gm, "") }),
    ),
  );

test("every example in a generated module compiles", () => {
  const programs = docblocks.flatMap(({ file, text }) =>
    fencesOf(text).map((fence): [string, string] => [
      join(root, `${file.replace(/\W/g, "-")}.snippet.mts`),
      fence.text,
    ]),
  );
  expect(programs.length).toBeGreaterThan(11);
  expect(compileSnippets(new Map(programs))).toEqual([]);
}, 120_000);

test("a call is shown in an example, where it is compiled, and not within a sentence", () => {
  const calls = docblocks.flatMap(({ file, text }) =>
    [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`((?!switch)[\w.]+\(.*?)`/g)].map(
      ([, call]) => `${file} ${call}`,
    ),
  );
  expect(calls).toEqual([]);
});
