import { join } from "node:path";
import { expect, test } from "vitest";
import { ensureGenerated } from "../scripts/generate/write/ensure-generated.ts";

test("generated/ is what the contracts say; otherwise run `npm run generate` and commit", async () => {
  expect((await ensureGenerated({ root: join(import.meta.dirname, ".."), check: true })).changes).toEqual([]);
});
