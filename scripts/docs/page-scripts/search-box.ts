import type { Search } from "../search/search.ts";
import { element } from "./element.ts";
import { searchResult } from "./search-results.ts";

/** How many results are shown before a reader asks for more. */
const shownAtFirst = 12;

/** The root of the site: this module is in its `assets/scripts/docs/page-scripts/`. */
const root = new URL("../../../../", import.meta.url);

let loading: Promise<Search> | undefined;

/** The search with its data, loaded when a reader searches for the first time. */
function loadSearch(): Promise<Search> {
  loading ??= Promise.all([import("../search/search.ts"), import("./search-data.js")]).then(
    ([{ createSearch }, { default: data }]) => createSearch(data),
  );
  return loading;
}

/** The parts of a search box, wherever it is. */
export interface SearchBox {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Where the results go. */
  results: HTMLElement;
  /** Says how many there are. */
  count: HTMLElement;
  /** Is called with each query, so that the page can hide what the results replace. */
  onQuery?: (query: string) => void;
}

/** Makes a box find as one types; Enter opens the first result, the arrow keys walk through them. */
export function startSearchBox({ form, input, results, count, onQuery }: SearchBox): void {
  let latest = 0;
  const show = async (limit = shownAtFirst): Promise<void> => {
    const query = input.value.trim();
    onQuery?.(query);
    latest += 1;
    const mine = latest;
    if (query === "") {
      results.replaceChildren();
      count.textContent = "";
      return;
    }
    if (results.childElementCount === 0) count.textContent = "Searching…";
    const search = await loadSearch();
    if (mine !== latest) return;
    const { entries, nearest } = search(query);
    results.replaceChildren(...entries.slice(0, limit).map((entry) => searchResult(entry, root)));
    if (entries.length > limit) {
      const more = element("button", { type: "button" }, `Show all ${entries.length}`);
      more.addEventListener("click", () => void show(entries.length));
      results.append(element("li", { class: "more" }, more));
    }
    count.textContent = described(entries.length, nearest);
  };
  const links = () => [...results.querySelectorAll<HTMLElement>(".result > a, .more > button")];

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void show().then(() => links()[0]?.click());
  });
  input.addEventListener("input", () => void show());
  form.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    void show().then(() => links()[0]?.focus());
  });
  results.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const all = links();
    const here = all.findIndex((link) => link.matches(":focus"));
    const next = all[here + (event.key === "ArrowDown" ? 1 : -1)];
    (next ?? (event.key === "ArrowUp" ? input : undefined))?.focus();
  });
  if (input.value !== "") void show();
}

function described(number: number, nearest: boolean): string {
  if (nearest) return number === 0 ? "Nothing found." : "Nothing found. The nearest codes:";
  return number === 1 ? "1 result" : `${number} results`;
}
