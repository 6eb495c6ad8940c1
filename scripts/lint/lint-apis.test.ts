import { expect, it } from "vitest";
import { copyProject } from "../contract/fixtures/project.ts";
import { lintApi } from "./lint-api.ts";
import { lintApis } from "./lint-apis.ts";

it("finds beside each other what it finds one after the other", { timeout: 60_000 }, async () => {
  const root = copyProject({ file: "openapi/nested/errors.yaml", from: "message: Nothing.", to: "message: 5" });
  const apis = ["flat", "nested"];
  const alone = [];
  for (const api of apis) alone.push(...(await lintApi(root, api)));
  const together = await lintApis(root, apis);
  expect(together).toEqual(alone);
  expect(together.some(({ rule }) => rule === "examples")).toBe(true);
});
