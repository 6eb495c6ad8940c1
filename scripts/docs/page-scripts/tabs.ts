/**
 * Turns sections below each other into tabs: without script a reader sees them all.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function makeTabs(group: HTMLElement): void {
  const panels = [...group.querySelectorAll<HTMLElement>(":scope > section")];
  const list = document.createElement("div");
  list.className = "tab-list";
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", group.dataset.tabs ?? "");
  const tabs = panels.map((panel, index) => {
    const heading = panel.querySelector("h3");
    const tab = document.createElement("button");
    tab.type = "button";
    tab.id = `${panel.id}-tab`;
    tab.textContent = heading?.textContent ?? "";
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tab.id);
    if (heading !== null) heading.hidden = true;
    tab.addEventListener("click", () => select(index));
    return tab;
  });
  const select = (chosen: number) => {
    for (const [index, tab] of tabs.entries()) {
      const isChosen = index === chosen;
      tab.setAttribute("aria-selected", String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = panels[index];
      if (panel !== undefined) panel.hidden = !isChosen;
    }
  };
  list.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const here = tabs.findIndex((tab) => tab.tabIndex === 0);
    const next = (here + step + tabs.length) % tabs.length;
    select(next);
    tabs[next]?.focus();
  });
  list.append(...tabs);
  group.prepend(list);
  select(0);
}
