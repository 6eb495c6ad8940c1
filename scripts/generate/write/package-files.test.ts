import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyProject } from "../../contract/testing/project.ts";
import { projectAt, setProject } from "../../project/project.ts";
import { ensureGenerated } from "./ensure-generated.ts";
import { makeFiles } from "./make-files.ts";
import { withExampleImports, withPackageImports } from "./package-files.ts";

/** A copy of the fixture that is configured as another project: generated files go to `src/<api>`. */
function configuredProject(): string {
  const root = copyProject();
  const { apis } = projectAt(root);
  setProject({
    root,
    configFile: join(root, "error-contracts.config.yaml"),
    runtime: "package",
    lint: {},
    apis: apis.map((api) => ({ ...api, output: join(root, "src", api.name) })),
  });
  return root;
}

test("another project's modules import the runtime from the package, and each other as .js", async () => {
  const files = await makeFiles(configuredProject(), "nested");
  const lines = files.flatMap(({ path, text }) =>
    path.endsWith(".ts") ? (text.match(/^(?:import|export) .*from "[^"]+";$/gm) ?? []) : [],
  );
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines)
    expect(line).toMatch(/from "(?:error-contracts\/(?:core|runtime\/[\w/-]+)|\.{1,2}\/.+\.js)";$/);
  expect(files.find(({ path }) => path === "client.ts")?.text).toMatch(
    /^\/\/ Made from openapi\/nested\/openapi.yaml by /,
  );
});

test("the imports of one line each are rewritten, and no text that looks like one", () => {
  const text = [
    'import type { paths } from "./schema.d.ts";',
    'export * from "../../client/core.ts";',
    'const a = ["import x from \\"../../client/core.ts\\";"];',
  ];
  expect(withPackageImports(text.join("\n"), "js").split("\n")).toEqual([
    'import type { paths } from "./schema.js";',
    'export * from "error-contracts/core";',
    text[2],
  ]);
});

test("examples import the API from the project's own files, and the runtime from the package", () => {
  const text = [
    ' * import { createShopClient } from "error-contracts/shop";',
    ' * import { validators } from "error-contracts/shop/validators";',
    ' * import { validation } from "error-contracts/validation";',
    'import { a } from "error-contracts/shop";',
  ];
  const place = { api: "shop", output: "src/shop", paths: ["client.ts", "validators/index.ts"] };
  expect(withExampleImports(text.join("\n"), place, "js").split("\n")).toEqual([
    ' * import { createShopClient } from "./src/shop/client.js";',
    ' * import { validators } from "./src/shop/validators/index.js";',
    text[2],
    text[3],
  ]);
});

test("modules name each other as .ts where the tsconfig.json of the project allows it", async () => {
  const root = configuredProject();
  // Its comments and commas are those of TypeScript's own configurations.
  writeFileSync(
    join(root, "tsconfig.json"),
    '{ "compilerOptions": { /* Node */ "rewriteRelativeImportExtensions": true, } }',
  );
  const client = (await makeFiles(root, "nested")).find(({ path }) => path === "client.ts");
  expect(client?.text).toContain('from "./contract.ts";');
  expect(client?.text).not.toMatch(/from "\.[^"]+\.js"/);
});

test("files of others in a chosen folder stay, and generated ones that nothing makes any more go", async () => {
  const root = configuredProject();
  await ensureGenerated({ root });
  expect(existsSync(join(root, "generated"))).toBe(false);
  writeFileSync(join(root, "src/flat/mine.ts"), "export const mine = 1;\n");
  mkdirSync(join(root, "src/flat/validators"), { recursive: true });
  writeFileSync(join(root, "src/flat/validators/old.ts"), "// @ts-nocheck Made from x by `y`; do not edit.\n");
  const { changes } = await ensureGenerated({ root });
  expect(changes).toEqual([{ path: "src/flat/validators/old.ts", state: "surplus" }]);
  expect(existsSync(join(root, "src/flat/mine.ts"))).toBe(true);
  expect(existsSync(join(root, "src/flat/validators/old.ts"))).toBe(false);
});
