import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "./list-files.ts";

test("lists files and what links lead to, once, by their paths from the folder", () => {
  const root = mkdtempSync(join(tmpdir(), "files-"));
  try {
    mkdirSync(join(root, "api/paths"), { recursive: true });
    mkdirSync(join(root, "elsewhere"));
    for (const file of ["api/b.yaml", "api/paths/a.yaml", "elsewhere/c.yaml"]) writeFileSync(join(root, file), "");
    symlinkSync(join(root, "elsewhere/c.yaml"), join(root, "api/linked.yaml"));
    symlinkSync(join(root, "elsewhere"), join(root, "api/folder"), "junction");
    symlinkSync(join(root, "api"), join(root, "api/paths/circle"), "junction");
    symlinkSync(join(root, "gone"), join(root, "api/broken.yaml"));
    expect(listFiles(join(root, "api"))).toEqual(["b.yaml", "folder/c.yaml", "linked.yaml", "paths/a.yaml"]);
    expect(listFiles(join(root, "gone"))).toEqual([]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
