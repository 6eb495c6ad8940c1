import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { startMock } from "../../scripts/mock/server/start-mock.ts";
import { root } from "./commands.ts";
import type { ProgramPlace } from "./run-program.ts";

/** Where the programs of a test file run, with the mock of every API; its members are there when the tests begin. */
export function programWorkshop(): ProgramPlace {
  const place: ProgramPlace = { folder: "", mockUrl: "" };
  let close = async () => {};
  beforeAll(async () => {
    const mock = await startMock({ root });
    close = () => mock.close();
    place.mockUrl = mock.url;
    // Within the project, so that a program finds the packages that are installed here.
    const cache = join(root, "node_modules", ".cache", "error-contracts");
    await mkdir(cache, { recursive: true });
    place.folder = await mkdtemp(join(cache, "workshop-"));
  });
  afterAll(async () => {
    await close();
    if (place.folder !== "") await rm(place.folder, { recursive: true, force: true });
  });
  return place;
}
