import { offerColourMode } from "./colour-mode.ts";
import { addCopyButtons } from "./copy-buttons.ts";
import { filterSections, shortenList } from "./long-lists.ts";
import { addPermalinks } from "./permalinks.ts";
import { readQuery } from "./query-address.ts";
import { makeTabs } from "./tabs.ts";

/** What every page does with a script: colours, search by key, copying, tabs, long tables. No page needs it to be read. */

const opener = document.getElementById("open-search");
const colours = document.getElementById("colours");
const finder = document.querySelector<HTMLFormElement>("form.finder");

const openSearch = async () => {
  const box = finder?.querySelector("input");
  // A page with a box of its own has no use for a second one.
  if (box !== null && box !== undefined) box.focus();
  else (await import("./search-dialog.ts")).openSearchDialog();
};

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

if (opener !== null) {
  opener.hidden = false;
  opener.addEventListener("click", () => void openSearch());
}
document.addEventListener("keydown", (event) => {
  const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!slash && !k) return;
  event.preventDefault();
  void openSearch();
});

if (colours !== null) offerColourMode(colours);
addCopyButtons();
addPermalinks();
for (const group of document.querySelectorAll<HTMLElement>("[data-tabs]")) makeTabs(group);
for (const table of document.querySelectorAll<HTMLTableElement>("table[data-most]")) {
  shortenList(table, Number(table.dataset.most));
}
for (const list of document.querySelectorAll<HTMLElement>("[data-filter]")) filterSections(list);
if (finder !== null) void import("./finder.ts").then(({ startFinder }) => startFinder(finder));
// A reader who comes back, or who has the link, finds the search as it was.
else if (readQuery() !== "") void openSearch();
