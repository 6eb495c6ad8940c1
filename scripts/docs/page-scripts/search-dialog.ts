import { element } from "./element.ts";
import { readQuery, writeQuery } from "./query-address.ts";
import { startSearchBox } from "./search-box.ts";

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page, with the query that the address has. It stays there while the search is open. */
export function openSearchDialog(): void {
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input")?.select();
}

function makeDialog(): HTMLDialogElement {
  const input = element("input", {
    id: "dialog-query",
    type: "search",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    placeholder: "A code, a status, a header, an operation, or a pasted error",
    value: readQuery(),
  });
  const close = element("button", { type: "button", class: "close", "aria-label": "Close the search" }, "×");
  const form = element(
    "form",
    { role: "search" },
    element("label", { for: "dialog-query", class: "hidden" }, "Find an error code, or paste an error"),
    input,
    close,
  );
  const count = element("p", { class: "quiet", role: "status" });
  const results = element("ul", { class: "results" });
  const made = element("dialog", { class: "finder", "aria-label": "Search" }, form, count, results);
  close.addEventListener("click", () => made.close());
  made.addEventListener("close", () => writeQuery(""));
  // A click beside the box is a click on the dialog itself.
  made.addEventListener("click", (event) => {
    if (event.target === made) made.close();
  });
  document.body.append(made);
  startSearchBox({ form, input, results, count, onQuery: writeQuery });
  return made;
}
