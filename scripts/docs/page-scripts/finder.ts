import { readQuery, writeQuery } from "./query-address.ts";
import { startSearchBox } from "./search-box.ts";

/** The search box that is part of a page: its query stays in the address. */
export function startFinder(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const results = document.getElementById("results");
  const count = document.getElementById("found");
  if (input === null || results === null || count === null) return;
  const rest = document.getElementById("all-codes");
  const onQuery = (query: string) => {
    if (rest !== null) rest.hidden = query !== "";
    writeQuery(query);
  };
  input.value ||= readQuery();
  startSearchBox({ form, input, results, count, onQuery });
  if (form.dataset.focus !== undefined) input.focus();
}
