import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { isObject } from "../scripts/contract/reading/json.ts";
import { readGuides } from "../scripts/docs/facts/guides.ts";
import { compileSnippets } from "../scripts/docs/testing/compile-snippets.ts";
import { makeFiles } from "../scripts/generate/write/make-files.ts";
import { lintApis } from "../scripts/lint/lint-apis.ts";
import { startMock } from "../scripts/mock/server/start-mock.ts";
import { commandsOf, isCheck, isServer, root } from "./documents/commands.ts";
import { curlRequest } from "./documents/curl-request.ts";
import { type Fence, fencesOf } from "./documents/fences.ts";
import { runEnding, startServing } from "./documents/run-command.ts";
import { runProgram } from "./documents/run-program.ts";
import { programWorkshop } from "./documents/workshop.ts";

const folder = join(root, "docs", "guides");
const readme = await readFile(join(root, "README.md"), "utf8");
const guides = await readGuides();
const commands = [...new Set(guides.flatMap(({ text }) => commandsOf(text)))];

/** Each block of a guide with the one after it, which shows what comes of it. */
const blocks = guides.flatMap(({ name, text }) =>
  fencesOf(text).map((fence, index, all) => ({ guide: name, index, fence, next: all[index + 1] })),
);
const isProgram = ({ language }: Fence) => language === "ts" || language === "tsx";
const programs = blocks.filter(({ fence }) => isProgram(fence));

/** Whether the packages that a program imports are installed here, types and all. */
function isInstalled({ text, language }: Fence): boolean {
  const { resolve } = createRequire(import.meta.url);
  const named = [...text.matchAll(/from "([^."][^"]*)"/g)].map(([, name = ""]) => name);
  const needed = [
    ...named.filter((name) => !name.startsWith("error-contracts/")),
    ...(language === "tsx" ? ["react"] : []),
  ];
  return needed.every((name) => {
    try {
      return resolve(name) !== "";
    } catch {
      return false;
    }
  });
}

const place = programWorkshop();

test("the list has every guide, by its title", async () => {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".md") && file !== "README.md");
  expect(guides.map(({ name }) => `${name}.md`).sort()).toEqual(files.sort());
  const list = await readFile(join(folder, "README.md"), "utf8");
  for (const { name, title } of guides) expect(list).toContain(`- [${title}](${name}.md)`);
});

describe("programs of the guides", { timeout: 120_000 }, () => {
  test("compile, all whose packages are installed here", () => {
    const texts = programs
      .filter(({ fence }) => isInstalled(fence))
      .map(({ guide, index, fence }): [string, string] => {
        const file = fence.name || `${guide}-${index}.snippet.${fence.language === "tsx" ? "tsx" : "mts"}`;
        return [join(root, file), fence.text];
      });
    expect(texts.length).toBeGreaterThan(12);
    expect(compileSnippets(new Map(texts))).toEqual([]);
  });

  const runnable = programs.filter(({ fence, next }) => isInstalled(fence) && next?.language === "text");
  test.each(runnable.map((block) => [`${block.guide} ${block.index}`, block] as const))(
    "%s prints what the guide says",
    async (name, { fence, next }) => {
      const printed = await runProgram(fence.text, name.replace(" ", "-"), place);
      expect(printed).toBe(next?.text);
    },
  );

  const silent = programs.filter(
    ({ fence, next }) => isInstalled(fence) && next?.language !== "text" && /^await /m.test(fence.text),
  );
  test.each(silent.map((block) => [`${block.guide} ${block.index}`, block] as const))(
    "%s runs",
    async (name, { fence }) => {
      expect(await runProgram(fence.text, name.replace(" ", "-"), place)).toBe("");
    },
  );
});

describe("commands of the guides", () => {
  test("are ones that a test here or the README's runs", () => {
    const tried = commandsOf(readme);
    // The tests of the packages run these as another project does: test/packages.
    const isInstalled = (command: string) => /^npx error-contracts |^npm (?:install|run build)/.test(command);
    const known = (command: string) =>
      isInstalled(command) ||
      isServer(command) ||
      isCheck(command) ||
      command.startsWith("curl ") ||
      tried.includes(command);
    expect(commands.filter((command) => !known(command))).toEqual([]);
  });

  test.each(commands.filter(isCheck))("%s ends well", { timeout: 120_000 }, async (command) => {
    expect(await runEnding(command, place.root)).not.toBe("");
  });

  const servers = commands.filter((command) => isServer(command) && !commandsOf(readme).includes(command));
  test.each(servers)("%s prints its address", async (command) => {
    // Files that the guide shows and its commands read.
    for (const { fence } of blocks) {
      if (/^[\w-]+\.yaml$/.test(fence.name)) await writeFile(join(place.root, fence.name), fence.text);
    }
    const { address, child, ended } = await startServing(command, place.root, (started) => {
      onTestFinished(() => void started.kill("SIGKILL"));
    });
    expect((await fetch(new URL("/", address))).ok).toBe(true);
    child.kill("SIGINT");
    await ended;
  });

  const calls = blocks.filter(({ fence }) => fence.language === "sh" && fence.text.startsWith("curl "));
  test.each(calls.map(({ fence, next }) => [fence.text.trim(), next] as const))("%s", async (command, next) => {
    const { path, init } = curlRequest(command);
    const response = await fetch(place.mockUrl + path, init);
    const body = await response.text();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain("urn:error-contracts:mock");
    if (next?.language === "json") expect(timeless(JSON.parse(body))).toEqual(timeless(JSON.parse(next.text)));
  });
});

test("the API that a guide adds has no finding, and its mock and client are made", { timeout: 120_000 }, async () => {
  const project = await mkdtemp(join(tmpdir(), "guide-api-"));
  try {
    const files = blocks.filter(({ fence }) => fence.name.startsWith("openapi/"));
    expect(files).toHaveLength(2);
    await cp(join(root, "openapi", "shared"), join(project, "openapi", "shared"), { recursive: true });
    for (const { fence } of files) {
      await mkdir(dirname(join(project, fence.name)), { recursive: true });
      await writeFile(join(project, fence.name), fence.text);
    }
    await cp(join(root, "redocly.yaml"), join(project, "redocly.yaml"));
    expect((await lintApis(project, ["shop"])).map(({ message }) => message)).toEqual([]);
    const client = (await makeFiles(project, "shop")).find(({ path }) => path.endsWith("client.ts"));
    expect(client?.text).toContain("createShopClient");
    const shop = await startMock({ root: project });
    const answer = await fetch(`${shop.urls.shop}/orders/order_1`, { headers: { Prefer: "example=too_many" } });
    expect(await answer.json()).toMatchObject({ code: "too_many" });
    await shop.close();
  } finally {
    await rm(project, { recursive: true, force: true });
  }
});

/** A body without what is new each time. */
function timeless(value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([name]) => name !== "request_id" && name !== "timestamp");
  return Object.fromEntries(entries.map(([name, member]) => [name, timeless(member)]));
}
