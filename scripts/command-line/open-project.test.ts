import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadContract } from "../contract/load-contract.ts";
import { copyProject, fixtureRoot } from "../contract/testing/project.ts";
import { projectAt } from "../project/project.ts";
import { openProject } from "./open-project.ts";
import { UsageError } from "./usage-error.ts";

const root = fixtureRoot;
const document = (title: string) => `openapi: 3.1.0\ninfo: { title: ${title}, version: "1" }\npaths: {}\n`;

/** A copy of the fixture without its `openapi/`, with other files. */
function projectOf(files: Record<string, string>): string {
  const folder = copyProject();
  rmSync(join(folder, "openapi"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test("opens all APIs, or those named, each once and in order", async () => {
  expect((await openProject({ root }, [])).apis).toEqual(["flat", "nested", "problem"]);
  expect((await openProject({ root }, ["problem", "flat", "problem"])).apis).toEqual(["flat", "problem"]);
});

test("answers an unknown name with the known ones", async () => {
  await expect(openProject({ root }, ["flat", "nestd"])).rejects.toThrow(
    new UsageError('There is no API "nestd". Did you mean "nested"? Known: flat, nested, problem.'),
  );
  await expect(openProject({ root }, ["../flat"])).rejects.toThrow("The document ../flat does not exist.");
});

test("says what to do in a folder without APIs", async () => {
  await expect(openProject({ root: projectOf({}) }, [])).rejects.toThrow(/Name an OpenAPI document, such as/);
});

test("takes a document's path in place of a name", async () => {
  const folder = projectOf({ "docs/Pet Shop.yaml": document("Pets"), "billing/openapi.json": "{}" });
  const { apis } = await openProject({ root: folder }, [
    join(folder, "docs/Pet Shop.yaml"),
    join(folder, "billing/openapi.json"),
  ]);
  expect(apis).toEqual(["billing", "pet-shop"]);
  expect(projectAt(folder).apis).toContainEqual({
    name: "pet-shop",
    input: join(folder, "docs/Pet Shop.yaml"),
    overlays: [],
    output: join(folder, "generated/pet-shop"),
  });
});

test("finds a configuration upwards, with paths from its own folder", async () => {
  const folder = projectOf({
    "error-contracts.config.yaml":
      "apis:\n  shop: { input: api/shop.yaml, overlays: [api/errors.yaml], output: src/shop }\n  pets: api/pets.json\nlint: { baseline: known.json }\n",
    "api/shop.yaml": document("Shop"),
    "api/errors.yaml": "overlay: 1.0.0\n",
    "api/pets.json": "{}",
    "deep/er/file.txt": "",
  });
  expect(await openProject({ root: join(folder, "deep/er") }, [])).toEqual({ root: folder, apis: ["pets", "shop"] });
  expect(projectAt(folder)).toMatchObject({
    runtime: "package",
    lint: { baseline: join(folder, "known.json") },
    apis: [
      { name: "pets", output: join(folder, "generated/pets") },
      { name: "shop", overlays: [join(folder, "api/errors.yaml")], output: join(folder, "src/shop") },
    ],
  });
});

test("reads a configuration in TypeScript, and a pattern gives an API per document", async () => {
  const folder = projectOf({
    "error-contracts.config.ts":
      'export default { apis: { "*": { input: "services/*/openapi.yaml", output: "src/*/api" } } } satisfies object;\n',
    "services/billing/openapi.yaml": document("Billing"),
    "services/users/openapi.yaml": document("Users"),
  });
  expect((await openProject({ root: folder }, [])).apis).toEqual(["billing", "users"]);
  expect(projectAt(folder).apis[1]?.output).toBe(join(folder, "src/users/api"));
});

test.each([
  [
    "apis: { shop: { inputs: a.yaml } }",
    /apis\.shop lacks "input"[\s\S]*apis\.shop has the unknown key "inputs"; did you mean "input"/,
  ],
  ["apis: { shop: 5 }", /apis\.shop is not a string or an object/],
  ["apis: []", /apis is not an object/],
  ["apis: { shop: a.yaml }\ndocs: { accent: red }", /docs\.accent is not a colour such as #0b6e4f/],
  ["{}", /lacks "apis"/],
  ["apis: {}", /apis is empty: name at least one API/],
  ["apis: { shop: missing.yaml }", /apis\.shop\.input names missing\.yaml, which does not exist/],
  ["apis: { 'a b': missing.yaml }", /has "a b": a name has letters/],
  ["apis: { shop: '*/none.yaml' }", /apis\.shop\.input matches no file/],
  [
    "apis: { shop: error-contracts.config.yaml }\nlint: { rules: { x: maybe } }",
    /lint\.rules\.x must be one of error, warn, off/,
  ],
  ["apis: [", /cannot be parsed/],
])("names the file and the key of a mistake: %s", async (text, message) => {
  const folder = projectOf({ "error-contracts.config.yaml": text });
  const opened = openProject({ root: folder }, []);
  await expect(opened).rejects.toThrow(message);
  await expect(opened).rejects.toThrow(join(folder, "error-contracts.config.yaml"));
  await expect(opened).rejects.toThrow(UsageError);
});

test("says that a configuration which is named does not exist", async () => {
  await expect(openProject({ config: "nowhere.yaml" }, [])).rejects.toThrow(/nowhere\.yaml does not exist/);
});

test.each([
  ["an option", "", "outside"],
  ["the configuration", "allowOutside: [../outside]\n", undefined],
])("lets a $ref lead out of the project where %s allows the folder", async (_name, line, option) => {
  const folder = projectOf({
    "outside/text.yaml": "type: string\n",
    "own/a.yaml": `${document("Shop")}components: { schemas: { Text: { $ref: ../outside/text.yaml } } }\n`,
    "own/error-contracts.config.yaml": `apis: { shop: a.yaml }\n${line}`,
  });
  const root = join(folder, "own");
  await openProject({ root }, []);
  if (line === "") await expect(loadContract(root, "shop")).rejects.toThrow(/leaves the folder of the document/);
  await openProject({ root, ...(option !== undefined && { "allow-outside": join(folder, option) }) }, []);
  const contract = await loadContract(root, "shop");
  expect(JSON.stringify(contract.document.components)).toContain('"type":"string"');
});

test("says that a folder which a $ref may lead to does not exist", async () => {
  const folder = projectOf({ "openapi/shop/openapi.yaml": document("Shop") });
  const opened = openProject({ root: folder, "allow-outside": join(folder, "nowhere") }, []);
  await expect(opened).rejects.toThrow(/nowhere, which a \$ref may lead to, does not exist/);
});
