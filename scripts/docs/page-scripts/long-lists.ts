import { element } from "./element.ts";

/** Shows the first rows of a long table, with a filter and a button for the rest; without script all rows are there. */
export function shortenList(table: HTMLTableElement, most: number): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody > tr")];
  if (rows.length <= most) return;
  const more = element("button", { type: "button" }, `Show all ${rows.length}`);
  let all = false;
  const filter = filterBox(`Filter ${rows.length} rows`, "Filter the rows", (fits, isEmpty) => {
    let shown = 0;
    for (const row of rows) {
      row.hidden = !fits(row) || (!all && isEmpty && shown >= most);
      if (!row.hidden) shown += 1;
    }
    more.hidden = all || !isEmpty;
  });
  more.addEventListener("click", () => {
    all = true;
    filter.show();
  });
  table.before(filter.box);
  table.after(element("p", { class: "filter" }, more));
  filter.show();
}

/** Gives a long list of entries in sections a filter; a section without an entry that fits is hidden. */
export function filterSections(list: HTMLElement): void {
  const sections = [...list.querySelectorAll<HTMLElement>(":scope > section")];
  const entries = [...list.querySelectorAll<HTMLElement>(".entries > div")];
  if (entries.length <= 12) return;
  const { box } = filterBox(`Filter ${entries.length} entries`, "Filter the entries", (fits) => {
    for (const entry of entries) entry.hidden = !fits(entry);
    for (const section of sections) section.hidden = section.querySelector(".entries > div:not([hidden])") === null;
  });
  list.before(box);
}

/** A box whose words choose what is shown. */
function filterBox(
  placeholder: string,
  label: string,
  apply: (fits: (part: HTMLElement) => boolean, isEmpty: boolean) => void,
): { box: HTMLElement; show: () => void } {
  const input = element("input", { type: "search", placeholder, "aria-label": label });
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const fits = (part: HTMLElement) => {
      const text = part.textContent?.toLowerCase() ?? "";
      return words.every((word) => text.includes(word));
    };
    apply(fits, words.length === 0);
  };
  input.addEventListener("input", show);
  return { box: element("p", { class: "filter" }, input), show };
}
