import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { packageManifest } from "../scripts/build/package-manifest.ts";
import { findApis } from "../scripts/contract/find-apis.ts";
import { isObject } from "../scripts/contract/reading/json.ts";
import { root } from "./documents/commands.ts";

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Entries of the built package, and the module of this repository that each is made of. */
const entries = Object.entries(packageManifest(manifest, findApis(root)).exports).flatMap(
  ([name, entry]): [string, string][] => {
    // Node allows one `*`: in the clone, a pattern over APIs takes it.
    if (name.includes("*")) return [];
    const module = isObject(entry) ? String(entry.types).replace(/\.d\.ts$/, ".ts") : String(entry);
    return [[name.replace(/^\./, "error-contracts"), join(root, module)]];
  },
);

test.each(entries)("%s resolves in the clone to the module that the package has under this name", (name, file) => {
  expect(fileURLToPath(import.meta.resolve(name))).toBe(file);
});
