import { startSearchBox } from "./search-box.ts";

/** The search box that is part of a page: its query stays in the address, so that Back and a copied link keep it. */
export function startFinder(form: HTMLFormElement): void {
  const input = form.querySelector("input");
  const results = document.getElementById("results");
  const count = document.getElementById("found");
  if (input === null || results === null || count === null) return;
  const rest = document.getElementById("all-codes");
  const onQuery = (query: string) => {
    if (rest !== null) rest.hidden = query !== "";
    const address = new URL(location.href);
    if (query === "") address.searchParams.delete("q");
    else address.searchParams.set("q", query.slice(0, 500));
    if (address.href !== location.href) history.replaceState(null, "", address);
  };
  input.value ||= new URLSearchParams(location.search).get("q") ?? "";
  startSearchBox({ form, input, results, count, onQuery });
  if (form.dataset.focus !== undefined) input.focus();
}
