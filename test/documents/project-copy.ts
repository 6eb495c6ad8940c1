import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { root } from "./commands.ts";

/** What a checkout does not have, or what commands make anew. */
const left = new Set(["node_modules", ".git", "dist", "site", "coverage", "screenshots"]);

/** A copy of this checkout with its packages, where a test can run commands that write. */
export interface ProjectCopy {
  /** Its root; empty until the tests begin. */
  root: string;
}

/** Makes a copy for the tests of the current block, and removes it after them. */
export function projectCopy(): ProjectCopy {
  const copy: ProjectCopy = { root: "" };
  beforeAll(async () => {
    copy.root = await mkdtemp(join(tmpdir(), "checkout-"));
    await cp(root, copy.root, {
      recursive: true,
      filter: (source) => !left.has(relative(root, source).split(sep)[0] ?? ""),
    });
    await symlink(join(root, "node_modules"), join(copy.root, "node_modules"), "junction");
  });
  afterAll(async () => {
    if (copy.root !== "") await rm(copy.root, { recursive: true, force: true });
  });
  return copy;
}
