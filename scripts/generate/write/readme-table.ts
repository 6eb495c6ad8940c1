import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject, objectOf } from "../../contract/reading/json.ts";
import type { Change } from "./changes.ts";
import { writeAtomically } from "./write-atomically.ts";

const between = /(<!-- apis: [^>]*-->\n)([\s\S]*?)(<!-- \/apis -->)/;

/**
 * Keeps the README's table of APIs what the catalogues say; a README without the two marks is left alone.
 * @param root The project's root.
 * @param apis Names of APIs whose catalogue is generated.
 * @param check Write nothing, only tell.
 * @returns The change, or null where the table is right.
 */
export function refreshReadmeTable(root: string, apis: readonly string[], check: boolean): Change | null {
  const path = join(root, "README.md");
  if (!existsSync(path)) return null;
  const text = readFileSync(path, "utf8");
  const table = readmeTable(apis.map((api) => catalogueOf(root, api)).filter((catalogue) => catalogue !== null));
  const fresh = text.replace(between, (_, start: string, __, end: string) => `${start}${table}${end}`);
  if (fresh === text) return null;
  if (!check) writeAtomically(path, fresh);
  return { path: "README.md", state: "stale" };
}

/** A catalogue, as far as the table needs it. */
export interface CatalogueCounts {
  api: string;
  title: string;
  counts: { operations: number; codes: number; cases: number; documented: number; marked: number };
}

/** The table of APIs in Markdown, a row each and their sum. */
export function readmeTable(catalogues: readonly CatalogueCounts[]): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |\n`;
  const rows = catalogues.map(({ api, title, counts }) =>
    row([
      cellText(title),
      `\`${api}\``,
      counts.operations,
      counts.codes,
      counts.cases,
      counts.documented,
      counts.marked,
    ]),
  );
  const sum = (count: keyof CatalogueCounts["counts"]) =>
    catalogues.reduce((total, { counts }) => total + counts[count], 0);
  return [
    row(["API", "name", "operations", "codes", "cases", "of these documented", "other facts without a page"]),
    row(["---", "---", "---:", "---:", "---:", "---:", "---:"]),
    ...rows,
    row(["together", "", sum("operations"), sum("codes"), sum("cases"), sum("documented"), sum("marked")]),
  ].join("");
}

/** A text of a document in a cell: on one line, and nothing in it means anything in Markdown. */
const cellText = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]|#!~]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");

function catalogueOf(root: string, api: string): CatalogueCounts | null {
  const path = join(root, "generated", api, "catalogue.json");
  if (!existsSync(path)) return null;
  const catalogue: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isObject(catalogue)) return null;
  const { api: name, title, counts } = catalogue;
  const { operations, codes, cases, documented, marked } = objectOf(counts);
  return {
    api: String(name),
    title: String(title),
    counts: {
      operations: Number(operations),
      codes: Number(codes),
      cases: Number(cases),
      documented: Number(documented),
      marked: Number(marked ?? 0),
    },
  };
}
