import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";

test("the schema of our extensions is one, which is not asked at every start", () => {
  const schema = JSON.parse(readFileSync(join(process.cwd(), "openapi/extensions.schema.json"), "utf8"));
  const ajv = new Ajv2020({ strict: true });
  expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
  expect(Object.keys(schema.$defs)).toEqual(
    expect.arrayContaining(["x-error", "x-error-envelope", "x-errors-documented"]),
  );
});
