import { headingId } from "../markup/markdown.ts";
import { readBeside } from "./sources.ts";

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

/**
 * Reads the `differences.md` beside an API's document; null if there is none.
 * @param root The project's root.
 */
export async function readDifferences(root: string, api: string): Promise<Differences | null> {
  const text = await readBeside(root, api, "differences.md");
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
