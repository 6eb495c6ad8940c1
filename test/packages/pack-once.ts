import type { TestProject } from "vitest/node";
import { type PackedPackages, packPackages } from "./installed-packages.ts";

declare module "vitest" {
  export interface ProvidedContext {
    packed: PackedPackages;
  }
}

/**
 * Builds and packs both packages once for all tests of this folder.
 * @see https://vitest.dev/config/globalsetup
 */
export default async function packOnce(project: TestProject): Promise<() => Promise<void>> {
  const { remove, ...packed } = await packPackages();
  project.provide("packed", packed);
  return remove;
}
