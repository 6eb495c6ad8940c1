import { init } from "./redoc.standalone.js";

const data = document.getElementById("openapi-document");
const target = document.getElementById("redoc");
const header = document.querySelector<HTMLElement>("header.frame");

/** The height of the site's header where it stays while the page is scrolled. */
const headerHeight = () =>
  header !== null && getComputedStyle(header).position === "sticky" ? header.offsetHeight : 0;

if (data !== null && target !== null) {
  // A table that scrolls is reached by the keyboard; Redoc makes its tables as a reader goes from page to page.
  const reachTables = () => {
    for (const table of target.querySelectorAll<HTMLElement>(".md-table-wrapper:not([tabindex])")) table.tabIndex = 0;
  };
  new MutationObserver(reachTables).observe(target, { childList: true, subtree: true });
  const options = {
    disableTelemetry: true,
    downloadUrls: [{ title: "OpenAPI document", url: "openapi.json" }],
    schemasExpansionLevel: 2,
    scrollYOffset: headerHeight,
    sortRequiredPropsFirst: true,
  };
  init(JSON.parse(data.textContent), options, target);
}
