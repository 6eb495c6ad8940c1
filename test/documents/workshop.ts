import { afterAll, beforeAll } from "vitest";
import { startMock } from "../../scripts/mock/server/start-mock.ts";
import { root } from "./commands.ts";
import { projectCopy } from "./project-copy.ts";
import type { ProgramPlace } from "./run-program.ts";

/** A copy of the checkout in which the programs of a test file run, with the mock of every API. */
export function programWorkshop(): ProgramPlace {
  const place: ProgramPlace = Object.assign(projectCopy(), { mockUrl: "" });
  let close = async () => {};
  beforeAll(async () => {
    const mock = await startMock({ root });
    close = () => mock.close();
    place.mockUrl = mock.url;
  });
  afterAll(() => close());
  return place;
}
