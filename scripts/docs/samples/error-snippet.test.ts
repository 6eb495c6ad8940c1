import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import typescript from "typescript";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Contract } from "../../contract/contract.ts";
import { loadContracts } from "../../contract/load-contract.ts";
import { type RunningMock, startMock } from "../../mock/server/start-mock.ts";
import { allErrorFacts } from "../facts/error-view-model.ts";
import { compileSnippets } from "../testing/compile-snippets.ts";
import { defaultMockOrigin as mockOrigin } from "./mock-origin.ts";
import { requestSamples } from "./request-samples.ts";

const root = join(import.meta.dirname, "../../..");

let folder: string;
let contracts: Contract[];
let mock: RunningMock;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "snippets-"));
  contracts = await loadContracts(root);
  mock = await startMock({ contracts, port: 0 });
}, 60_000);
afterAll(async () => {
  await mock?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A name for a snippet beside this package's sources, where an application's would find `error-contracts`. */
const placeOf = (...names: string[]) => join(root, `${names.join("-").replace(/[^\w-]/g, "_")}.snippet.mts`);

describe("the TypeScript of the pages", { timeout: 120_000 }, () => {
  test("compiles, for every code and every operation", () => {
    const texts = new Map<string, string>();
    for (const contract of contracts) {
      // Where the sample of openapi-fetch says that its types are.
      texts.set(join(root, `${contract.api}.d.ts`), `export * from "./generated/${contract.api}/schema.d.ts";`);
      for (const { api, code, snippet, samples } of allErrorFacts(contract).values()) {
        texts.set(placeOf(api, "code", code), snippet ?? "");
        for (const { label, language, text } of samples) {
          if (language === "typescript") texts.set(placeOf(api, "code", code, label), `${text}export {};\n`);
        }
      }
      for (const operation of contract.operations) {
        const typed = requestSamples(contract, operation).find(({ lang }) => lang === "TypeScript");
        texts.set(placeOf(contract.api, "operation", operation.operationId), String(typed?.source));
      }
    }
    expect(texts.size).toBeGreaterThan(200);
    expect(compileSnippets(texts)).toEqual([]);
  });

  test("gets its code from the mock and handles it, for every code", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const wrong: string[] = [];
    for (const contract of contracts) {
      const client = pathToFileURL(join(root, "generated", contract.api, "client.ts")).href;
      for (const { api, code, snippet, userMessage } of allErrorFacts(contract).values()) {
        const text = (snippet ?? "")
          .replace(`"error-contracts/${api}"`, JSON.stringify(client))
          .replaceAll(mockOrigin, mock.url)
          // One attempt: the waits between several are the client's to test.
          .replace(/Client\(\{/, "Client({ attempts: 1,");
        const { outputText } = typescript.transpileModule(text, {
          compilerOptions: { target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.ES2022 },
        });
        const file = join(folder, `${api}-${code.replace(/\W/g, "_")}.mjs`);
        await writeFile(file, outputText);
        told.mockClear();
        await import(pathToFileURL(file).href);
        const [shown] = told.mock.calls[0] ?? [];
        // A contract that says nothing to the user leaves it to the client's usual text.
        if (told.mock.calls.length !== 1 || (userMessage === "" ? !shown : shown !== userMessage)) {
          wrong.push(`${api} ${code}: ${JSON.stringify(told.mock.calls)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("the command of the pages", { timeout: 120_000 }, () => {
  test("has each code from the mock, under its status", async () => {
    const wrong: string[] = [];
    for (const contract of contracts) {
      for (const { code, mock: shown, operations } of allErrorFacts(contract).values()) {
        const [, verb = "GET", address = "", preference = ""] =
          /^curl -i(?: -X (\w+))? '?([^' ]+)'? -H '(.+)'$/.exec(shown?.command ?? "") ?? [];
        const response = await fetch(address.replace(mockOrigin, mock.url), {
          method: verb,
          redirect: "manual",
          headers: { prefer: preference.replace(/^Prefer: /, "") },
        });
        const answer = `${response.headers.get("location") ?? ""}${await response.text()}`;
        if (response.status !== operations[0]?.status || !(code.startsWith("$") || answer.includes(code))) {
          wrong.push(`${shown?.command}: ${response.status} ${answer.slice(0, 80)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
