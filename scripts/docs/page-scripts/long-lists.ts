import { element } from "./element.ts";

/** Shows the first rows of a long table, with a filter and a button for the rest; without script all rows are there. */
export function shortenList(table: HTMLTableElement, most: number): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody > tr")];
  if (rows.length <= most) return;
  const filter = element("input", {
    type: "search",
    placeholder: `Filter ${rows.length} rows`,
    "aria-label": "Filter the rows",
  });
  const more = element("button", { type: "button" }, `Show all ${rows.length}`);
  let all = false;
  const show = () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent?.toLowerCase() ?? "";
      const fits = words.every((word) => text.includes(word));
      row.hidden = !fits || (!all && words.length === 0 && shown >= most);
      if (!row.hidden) shown += 1;
    }
    more.hidden = all || words.length > 0;
  };
  filter.addEventListener("input", show);
  more.addEventListener("click", () => {
    all = true;
    show();
  });
  table.before(element("p", { class: "filter" }, filter));
  table.after(element("p", { class: "filter" }, more));
  show();
}
