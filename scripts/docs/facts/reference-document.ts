import type { Contract, Json, JsonObject } from "../../contract/contract.ts";
import { isObject, stringOf } from "../../contract/reading/json.ts";
import { appendPointer, parsePointer } from "../../contract/reading/json-pointer.ts";
import { basisOf, basisSentence } from "../../contract/reading/operations/basis-marks.ts";
import { errorPath, referencePath } from "../markup/addresses.ts";
import { relativeLink } from "../markup/relative-link.ts";
import { type MockCommand, mockCommand } from "../samples/mock-command.ts";
import { requestSamples } from "../samples/request-samples.ts";
import type { SampleSettings } from "../samples/sample-settings.ts";
import type { ErrorFacts } from "./error-view-model.ts";

/** Members that hold data, in which a text called `description` is nobody's description. */
const dataMembers = new Set(["const", "default", "enum", "example", "value"]);

/**
 * The document that Redoc is given: the contract's, in which each code that a description names leads to its page, each
 * error response says how to recover and how to get it from the mock that the settings name, each example is called by its code, and each operation has samples of its request.
 */
export function referenceDocument(
  contract: Contract,
  codes: Map<string, ErrorFacts>,
  settings: SampleSettings = {},
): JsonObject {
  const { api, document, operations } = contract;
  const link = (code: string) => relativeLink(referencePath(api), errorPath(api, code));
  const linked = (text: string) =>
    text.replace(/(?<![[`])`([^`]+)`(?![`\]])/g, (span, code: string) =>
      codes.has(code) ? `[${span}](${link(code)})` : span,
    );
  const additions = new Map<string, (object: JsonObject) => JsonObject>();
  for (const operation of operations) {
    additions.set(operation.pointer, () => ({ "x-codeSamples": requestSamples(contract, operation, settings) }));
    for (const { code, pointer } of operation.cases) additions.set(pointer, (example) => named(example, code));
    for (const { status, pointer } of operation.responses) {
      const found = operation.cases.filter((one) => one.status === status).flatMap(({ code }) => codes.get(code) ?? []);
      if (found.length === 0) continue;
      const table = recoveryTable(found, link, (code) =>
        settings.mockOrigin === undefined ? null : mockCommand(api, operation, code, settings.mockOrigin),
      );
      additions.set(pointer, ({ description }) => ({ description: `${linked(stringOf(description))}\n\n${table}` }));
    }
  }

  const rewrite = (value: Json, pointer: string): Json => {
    if (Array.isArray(value)) return value.map((item, index) => rewrite(item, appendPointer(pointer, index)));
    if (!isObject(value)) return value;
    const members = Object.entries(value).flatMap(([name, member]): [string, Json][] => {
      if (name === "description" && typeof member === "string") return [[name, linked(member)]];
      // Only extensions of a bundle refer to other files. Redoc would request them, which no page of the site may.
      if (name === "$ref" && typeof member === "string" && !member.startsWith("#")) return [];
      return [[name, isData(name, member, pointer) ? member : rewrite(member, appendPointer(pointer, name))]];
    });
    return withBasis({ ...Object.fromEntries(members), ...additions.get(pointer)?.(value) });
  };
  const rewritten = rewrite(document, "");
  if (!isObject(rewritten)) throw new Error("A document stays an object.");
  return rewritten;
}

/** In `properties` and the like the names are the API's own; `examples` is data in a schema only, where it is a list. */
function isData(name: string, member: Json, pointer: string): boolean {
  if (/^(?:properties|schemas|examples)$/.test(parsePointer(pointer).at(-1) ?? "")) return false;
  return dataMembers.has(name) || (name === "examples" && Array.isArray(member));
}

/** An object whose description also says where it is known from, if no page of the provider states it. */
function withBasis(object: JsonObject): JsonObject {
  const sentences = basisOf(object).map(([part, basis]) => `*${basisSentence(part, basis)}*`);
  if (sentences.length === 0) return object;
  return { ...object, description: [stringOf(object.description), ...sentences].filter((text) => text).join("\n\n") };
}

function named({ summary }: JsonObject, code: string): JsonObject {
  return { summary: typeof summary === "string" && summary !== code ? `${code}: ${summary}` : code };
}

/** How to recover from each code, and how to get it from the mock where there is one to call. */
function recoveryTable(
  found: ErrorFacts[],
  link: (code: string) => string,
  onMock: (code: string) => MockCommand | null,
): string {
  const rows = found.map(({ code, label, recovery }) => {
    const row = [`[\`${label}\`](${link(code)})`, recovery.title, recovery.whoActs];
    const mock = onMock(code);
    return mock === null ? row : [...row, attempt(mock)];
  });
  const head = ["code", "recovery", "who must act", "try it on the mock"].slice(0, rows[0]?.length);
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A link where a browser can make the call by itself, else the command. */
function attempt({ command, address }: MockCommand): string {
  return address === null ? `\`\` ${command.replaceAll("|", "\\|")} \`\`` : `[open](${address})`;
}
