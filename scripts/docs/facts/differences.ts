import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { headingId } from "../markup/markdown.ts";

/** Where a provider's own pages differ, as it is written beside the contract. */
export interface Differences {
  /** All of it, as Markdown. */
  text: string;
  topics: DifferenceTopic[];
}

/** One section of it. */
export interface DifferenceTopic {
  title: string;
  /** The anchor of its heading. */
  id: string;
  /** What it has between backticks, codes among it. */
  names: Set<string>;
}

const openapiFolder = join(import.meta.dirname, "../../../openapi");

/** Reads `openapi/<api>/differences.md`; null where there is none. */
export async function readDifferences(api: string, folder = openapiFolder): Promise<Differences | null> {
  const text = await readFile(join(folder, api, "differences.md"), "utf8").catch(() => null);
  return text === null ? null : { text, topics: topicsOf(text) };
}

/** The topics that speak of a code. */
export function topicsAbout(differences: Differences | null, code: string): DifferenceTopic[] {
  return differences?.topics.filter(({ names }) => names.has(code)) ?? [];
}

function topicsOf(text: string): DifferenceTopic[] {
  const taken = new Set<string>();
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const title = section.slice(0, section.indexOf("\n"));
      const names = new Set([...section.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
      return { title: title.replaceAll("`", ""), id: headingId(title, taken), names };
    });
}
