import type { CodeEntry, SearchEntry } from "../search/search-data.ts";
import { element } from "./element.ts";

const kinds: Record<Exclude<SearchEntry["kind"], "code">, string> = {
  operation: "Operation",
  situation: "Situation",
  guide: "Guide",
  rule: "Lint rule",
  page: "Page",
};

/** One result: for a code all that most readers want to know, so that they need not open its page. */
export function searchResult(entry: SearchEntry, root: URL): HTMLLIElement {
  const link = element("a", { href: new URL(entry.path, root).href });
  const item = element("li", { class: "result" }, link);
  if (entry.kind === "code") {
    item.dataset.code = entry.code;
    link.append(...entry.statuses.map(statusChip), element("code", {}, entry.title));
    item.append(
      element("span", { class: "quiet" }, entry.apiTitle),
      element("p", {}, entry.text),
      element(
        "p",
        { class: "fix" },
        element("b", { class: `recovery ${entry.recovery}` }, entry.advice),
        ` ${entry.fix}`,
      ),
      element("p", { class: "quiet who" }, `Who must act: ${whoOf(entry)}`),
    );
    return item;
  }
  link.append(titleOf(entry));
  const about = entry.apiTitle === undefined ? kinds[entry.kind] : `${kinds[entry.kind]}, ${entry.apiTitle}`;
  item.append(element("span", { class: "quiet" }, about), element("p", {}, entry.text));
  return item;
}

function titleOf({ kind, title }: SearchEntry): Node | string {
  if (kind === "rule") return element("code", {}, title);
  if (kind !== "operation") return title;
  // A long path begins beside its method, and goes on below it after a slash.
  const [start = "", ...segments] = title.split(/(?<=\/)/);
  return element(
    "code",
    {},
    element("span", { class: "start" }, start),
    ...segments.flatMap((part) => [element("wbr"), part]),
  );
}

function statusChip(status: number): HTMLElement {
  return element("span", { class: `chip s${String(status)[0]}` }, String(status));
}

function whoOf({ whoActs }: CodeEntry): string {
  return `${whoActs.charAt(0).toLowerCase()}${whoActs.slice(1)}.`;
}
