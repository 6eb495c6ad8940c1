import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..", "..");
const text = readFileSync(join(root, ".github", "workflows", "pages.yml"), "utf8");

test("pins every action by a commit, with its version beside it", () => {
  const uses = [...text.matchAll(/uses: (.+)/g)].map(([, found = ""]) => found);
  expect(uses.length).toBeGreaterThan(5);
  for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("runs scripts that exist, and gives rights to publish to the one job that does", () => {
  const { jobs, permissions } = parse(text);
  expect(permissions).toEqual({ contents: "read" });
  expect(jobs.deploy.permissions).toEqual({ pages: "write", "id-token": "write" });
  expect(JSON.stringify(jobs.build.permissions)).not.toContain("write");
  const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts;
  for (const [, name = ""] of text.matchAll(/npm run ([\w-]+)/g)) expect(scripts).toHaveProperty(name);
  for (const [, file = ""] of text.matchAll(/node (scripts\/\S+)/g))
    expect(existsSync(join(root, file)), file).toBe(true);
});
