import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { listFiles } from "../../contract/cache/list-files.ts";
import { ContractError } from "../../contract/contract-error.ts";
import { copyProject, editFile } from "../../contract/testing/project.ts";
import { cacheFolder } from "../../project/cache-folder.ts";
import { ensureGenerated } from "./ensure-generated.ts";

const old = new Date("2020-01-01T00:00:00Z");
let root: string;

beforeEach(() => {
  root = copyProject();
});

describe("the first run", () => {
  test("makes every file of every API", async () => {
    const { apis, changes } = await ensureGenerated({ root });
    expect(apis).toEqual(["flat", "nested", "problem"]);
    expect(changes.map(({ path }) => path)).toEqual(
      listFiles(join(root, "generated")).map((path) => `generated/${path}`),
    );
    expect(changes.every(({ state }) => state === "missing")).toBe(true);
    for (const api of apis) {
      expect(readdirSync(join(root, "generated", api))).toEqual(
        expect.arrayContaining(["catalogue.json", "openapi.yaml", "schema.d.ts"]),
      );
    }
  });

  test("makes only the APIs that are named", async () => {
    await ensureGenerated({ root, apis: ["flat"] });
    expect(readdirSync(join(root, "generated"))).toEqual(["flat"]);
  });

  test("gives the same bytes in another place", async () => {
    const other = copyProject();
    await ensureGenerated({ root });
    await ensureGenerated({ root: other });
    for (const path of listFiles(join(root, "generated"))) {
      expect(readFileSync(join(other, "generated", path), "utf8")).toBe(
        readFileSync(join(root, "generated", path), "utf8"),
      );
    }
  });

  test("leaves nothing of its own beside the files", async () => {
    await ensureGenerated({ root });
    expect(listFiles(root).filter((path) => path.includes(".tmp"))).toEqual([]);
  });
});

describe("a later run", () => {
  beforeEach(async () => {
    await ensureGenerated({ root });
    for (const path of listFiles(join(root, "generated"))) utimesSync(join(root, "generated", path), old, old);
  });

  const touched = () =>
    listFiles(join(root, "generated")).filter(
      (path) => statSync(join(root, "generated", path)).mtimeMs !== old.getTime(),
    );

  test("changes nothing if nothing changed", async () => {
    expect((await ensureGenerated({ root })).changes).toEqual([]);
    expect(touched()).toEqual([]);
  });

  test("changes nothing without its cache either", async () => {
    rmSync(cacheFolder(root), { recursive: true });
    expect((await ensureGenerated({ root })).changes).toEqual([]);
    expect(touched()).toEqual([]);
  });

  test.each(["", "{", "null", "[]", '{"flat":5}', '{"flat":null}'])("survives the broken cache %j", async (text) => {
    writeFileSync(join(cacheFolder(root), "generate.json"), text);
    expect((await ensureGenerated({ root })).changes).toEqual([]);
  });

  test("writes only what a changed contract changes", async () => {
    editFile(root, {
      file: "openapi/flat/openapi.yaml",
      from: "action: Ask again.",
      to: "action: Ask the person again.",
    });
    const { changes } = await ensureGenerated({ root });
    expect(changes).toEqual([
      { path: "generated/flat/catalogue.json", state: "stale" },
      { path: "generated/flat/openapi.yaml", state: "stale" },
    ]);
    expect(touched()).toEqual(["flat/catalogue.json", "flat/openapi.yaml"]);
  });

  test("writes nothing for a changed comment", async () => {
    editFile(root, { file: "openapi/flat/openapi.yaml", from: "openapi: 3.1.0", to: "# A comment.\nopenapi: 3.1.0" });
    expect((await ensureGenerated({ root })).changes).toEqual([]);
    expect(touched()).toEqual([]);
  });

  test("sees what several contracts share", async () => {
    editFile(root, { file: "openapi/shared/headers.yaml", from: "example: 60", to: "example: 61" });
    const { changes } = await ensureGenerated({ root });
    expect(changes.map(({ path }) => path)).toContain("generated/nested/openapi.yaml");
    expect(changes.map(({ path }) => path)).not.toContain("generated/flat/openapi.yaml");
  });

  test("puts right what was edited, deleted or added by hand", async () => {
    writeFileSync(join(root, "generated/flat/catalogue.json"), "{}");
    rmSync(join(root, "generated/nested/openapi.yaml"));
    mkdirSync(join(root, "generated/problem/deep/er"), { recursive: true });
    writeFileSync(join(root, "generated/problem/deep/er/mine.ts"), "");
    const { changes } = await ensureGenerated({ root });
    expect(changes).toEqual([
      { path: "generated/flat/catalogue.json", state: "stale" },
      { path: "generated/nested/openapi.yaml", state: "missing" },
      { path: "generated/problem/deep/er/mine.ts", state: "surplus" },
    ]);
    expect(existsSync(join(root, "generated/problem/deep"))).toBe(false);
    expect((await ensureGenerated({ root, check: true })).changes).toEqual([]);
  });

  test("removes the folder of an API that is gone, but not when other APIs are named", async () => {
    rmSync(join(root, "openapi/problem"), { recursive: true });
    expect((await ensureGenerated({ root, apis: ["flat"] })).changes).toEqual([]);
    const { changes } = await ensureGenerated({ root });
    expect(changes.map(({ state }) => state)).toEqual(
      ["surplus", "surplus", "surplus"].concat(changes.slice(3).map(() => "surplus")),
    );
    expect(existsSync(join(root, "generated/problem"))).toBe(false);
  });
});

describe("a check", () => {
  test("reports missing, stale and surplus files, and writes nothing", async () => {
    await ensureGenerated({ root });
    writeFileSync(join(root, "generated/flat/schema.d.ts"), "");
    writeFileSync(join(root, "generated/flat/mine.ts"), "");
    rmSync(join(root, "generated/flat/openapi.yaml"));
    const before = listFiles(join(root, "generated"));
    const expected = [
      { path: "generated/flat/mine.ts", state: "surplus" },
      { path: "generated/flat/openapi.yaml", state: "missing" },
      { path: "generated/flat/schema.d.ts", state: "stale" },
    ];
    expect((await ensureGenerated({ root, check: true })).changes).toEqual(expected);
    expect((await ensureGenerated({ root, check: true })).changes).toEqual(expected);
    expect(listFiles(join(root, "generated"))).toEqual(before);
    expect(readFileSync(join(root, "generated/flat/schema.d.ts"), "utf8")).toBe("");
  });

  test("sees a contract that moved on", async () => {
    await ensureGenerated({ root });
    editFile(root, { file: "openapi/flat/openapi.yaml", from: "title: Flat", to: "title: Flatter" });
    expect((await ensureGenerated({ root, check: true })).changes.length).toBeGreaterThan(0);
  });
});

describe("a contract with faults", () => {
  test("keeps its earlier files, while the others are generated", async () => {
    await ensureGenerated({ root });
    const before = readFileSync(join(root, "generated/flat/openapi.yaml"), "utf8");
    editFile(root, { file: "openapi/flat/openapi.yaml", from: "title: Flat", to: "title: Flatter: than" });
    editFile(root, { file: "openapi/problem/openapi.yaml", from: "title: Problem", to: "title: Problems" });
    await expect(ensureGenerated({ root })).rejects.toThrow(/openapi\/flat\/openapi\.yaml:3:\d+ YAML syntax/);
    expect(readFileSync(join(root, "generated/flat/openapi.yaml"), "utf8")).toBe(before);
    expect(readFileSync(join(root, "generated/problem/openapi.yaml"), "utf8")).toContain("Problems");
  });

  test("is reported together with the others", async () => {
    editFile(root, { file: "openapi/flat/openapi.yaml", from: "basis: inferred", to: "basis: guessed" });
    editFile(root, { file: "openapi/nested/errors.yaml", from: "basis: inferred", to: "basis: guessed" });
    const error = await ensureGenerated({ root }).catch((reason: unknown) => reason);
    if (!(error instanceof ContractError)) throw error;
    expect(error.findings.map(({ file }) => file)).toEqual(["openapi/flat/openapi.yaml", "openapi/nested/errors.yaml"]);
  });
});
