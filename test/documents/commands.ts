import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fencesOf } from "./fences.ts";

/** The project's root. */
export const root = join(import.meta.dirname, "..", "..");
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;

/** Every command that a Markdown text shows: the lines of its shell blocks, and npm's between backticks. */
export function commandsOf(markdown: string): string[] {
  const lines = fencesOf(markdown)
    .filter(({ language }) => language === "sh")
    .flatMap(({ text }) => text.trim().split(/\n| && /));
  const inline = [...markdown.matchAll(/`(np[mx] [^`]+)`/g)].map(([, command = ""]) => command);
  return [...new Set([...lines, ...inline])];
}

/** Commands that serve until they are stopped. */
export function isServer(command: string): boolean {
  return /^npm (start|run mock|run dev|run docs -- --serve)/.test(command);
}

/** Commands that look at the contracts and end. */
export function isCheck(command: string): boolean {
  return /^npm run (lint|generate)/.test(command);
}

/** What `npm run x -- a b` gives Node, without npm; undefined where the project has no such script. */
export function scriptOf(command: string): string[] | undefined {
  const [, name, rest = ""] = /^npm (?:run )?(\w+)(?: (?:-- )?(.*))?$/.exec(command) ?? [];
  const [runtime, ...words] = name === undefined ? [] : (scripts[name]?.split(" ") ?? []);
  if (runtime !== "node") return undefined;
  return [...words, ...rest.split(" ").filter((word) => word !== "")];
}
