import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rule } from "./rules/rule.ts";

/**
 * The page of a rule as Markdown: what holds, why, a bad and a good example.
 * @throws {RangeError} if the rule has neither a page of its own nor a file.
 */
export function pageText({ id, family, summary, page }: Rule): string {
  if (page !== undefined) {
    return `# ${id}\n\n${summary}\n\n## Why\n\n${page.why}\n\n## Bad\n\n${fenced(page.bad)}\n\n## Good\n\n${fenced(page.good)}\n`;
  }
  const file = join(import.meta.dirname, "rules", family, `${id}.md`);
  if (!existsSync(file)) throw new RangeError(`the rule ${id} has no page`);
  return readFileSync(file, "utf8");
}

function fenced(yaml: string): string {
  return `\`\`\`yaml\n${yaml}\n\`\`\``;
}
