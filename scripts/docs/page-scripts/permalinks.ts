import { element } from "./element.ts";

/** Gives each section with an address a link to itself, which a reader can copy. */
export function addPermalinks(): void {
  for (const heading of document.querySelectorAll<HTMLElement>("main :is(h2, h3)[id]")) {
    const name = heading.textContent ?? "";
    heading.append(
      " ",
      element("a", { class: "permalink", href: `#${heading.id}`, "aria-label": `Link to ${name}` }, "#"),
    );
  }
}
