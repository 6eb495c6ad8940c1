import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openProject } from "../../command-line/open-project.ts";
import { type RunningMock, startMock } from "./start-mock.ts";

let root: string;
let mock: RunningMock;
let said: string[];
let heard: () => void;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "watch-"));
  said = [];
  heard = () => {};
});
afterEach(async () => {
  await mock.close();
  await rm(root, { recursive: true, force: true });
});

/** A document whose only error says a sentence. */
function document(sentence: string): string {
  const body = { "application/json": { example: { detail: sentence }, schema: { type: "object" } } };
  const read = {
    operationId: "read",
    responses: { 200: { description: "One." }, 404: { description: "None.", content: body } },
  };
  return JSON.stringify({ openapi: "3.1.0", info: { title: "Any", version: "1" }, paths: { "/one": { get: read } } });
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, ".."), { recursive: true });
  await writeFile(join(root, path), text);
}

/** Starts the mock of every API of the folder, and follows its saves. */
async function start(): Promise<void> {
  const open = async () => (await openProject({ root }, [])).apis;
  const note = (text: string) => {
    said.push(text);
    heard();
  };
  mock = await startMock({
    root,
    apis: await open(),
    reopen: open,
    watch: {
      reloaded: (apis) => note(`reloaded ${apis}`),
      removed: (apis) => note(`removed ${apis}`),
      failed: (source, error, isUsed) => note(`failed ${source}, ${isUsed ? "used" : "unused"}: ${error}`),
    },
  });
}

/** What the mock says next. */
async function next(): Promise<string> {
  if (said.length === 0) {
    await new Promise<void>((resolve) => {
      heard = resolve;
    });
  }
  return said.shift() ?? "";
}

async function errorOf(api: string): Promise<string> {
  const response = await fetch(`${mock.url}/${api}/one`, { headers: { Prefer: "example=$404" } });
  return (await response.json()).detail;
}

test("a new folder of openapi/ is an API once its document is sound, and none when it is removed", async () => {
  await write("openapi/first/openapi.json", document("First."));
  await start();
  await write("openapi/shop/openapi.json", "{ ");
  expect(await next()).toMatch(/^failed shop, unused: /);
  expect(await errorOf("shop")).toMatch(/^No API is mocked at \/shop/);
  await write("openapi/shop/openapi.json", document("Sold out."));
  expect(await next()).toBe("reloaded shop");
  expect(await errorOf("shop")).toBe("Sold out.");
  expect(Object.keys(mock.urls)).toEqual(["first", "shop"]);
  await rm(join(root, "openapi/shop"), { recursive: true });
  expect(await next()).toBe("removed shop");
  expect(await errorOf("shop")).toMatch(/^No API is mocked at \/shop/);
  expect(Object.keys(mock.urls)).toEqual(["first"]);
  expect(said).toEqual([]);
});

test("a new document that matches the configuration's pattern is an API, and a faulty configuration changes nothing", async () => {
  await write("services/first/openapi.json", document("First."));
  await write("error-contracts.config.yaml", 'apis: { "*": services/*/openapi.json }\n');
  await start();
  await write("services/shop/openapi.json", document("Sold out."));
  expect(await next()).toBe("reloaded shop");
  expect(await errorOf("shop")).toBe("Sold out.");
  await write("error-contracts.config.yaml", "apis: { shop: { inptu: x } }\n");
  expect(await next()).toMatch(/^failed The project, used: .*did you mean "input"/s);
  expect(await errorOf("first")).toBe("First.");
  await write("error-contracts.config.yaml", "apis: { first: services/first/openapi.json }\n");
  expect(await next()).toBe("removed shop");
});

test("a save of what a link leads to is followed, of a document and of a folder", async () => {
  await write("elsewhere/one.json", document("Before."));
  await write("elsewhere/folder/openapi.json", document("Before."));
  await mkdir(join(root, "openapi/linked"), { recursive: true });
  await symlink(join(root, "elsewhere/one.json"), join(root, "openapi/linked/openapi.json"));
  await symlink(join(root, "elsewhere/folder"), join(root, "openapi/folder"), "junction");
  await start();
  for (const [file, api] of [
    ["elsewhere/one.json", "linked"],
    ["elsewhere/folder/openapi.json", "folder"],
  ] as const) {
    // As editors save: beside, then renamed.
    await write(`${file}.part`, document("After."));
    await rename(join(root, `${file}.part`), join(root, file));
    expect(await next()).toBe(`reloaded ${api}`);
    expect(await errorOf(api)).toBe("After.");
  }
});
