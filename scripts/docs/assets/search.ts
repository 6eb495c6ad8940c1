const search = document.getElementById("search");
const input = document.getElementById("query");
const list = document.getElementById("codes");
const found = document.getElementById("found");

if (search !== null && input instanceof HTMLInputElement && list !== null && found !== null) {
  const entries = [...list.querySelectorAll("li")].map((item) => ({
    item,
    spelling: item.dataset.code ?? "",
    code: (item.dataset.code ?? "").toLowerCase(),
    text: (item.textContent ?? "").toLowerCase().replace(/\s+/g, " "),
  }));

  const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}_.-]+/u).filter((word) => word !== "");

  /** Lower is better; null where an entry does not fit. */
  const rank = (entry: (typeof entries)[number], typed: string): number | null => {
    // A pasted error or link holds the code as a whole word; APIs spell the same code in capitals or without.
    if (typed === entry.spelling || wordsOf(typed).includes(entry.spelling)) return -1;
    const query = typed.toLowerCase();
    const words = wordsOf(query);
    if (words.includes(entry.code)) return 0;
    if (entry.code.startsWith(query)) return 1;
    if (entry.code.split(/[_.-]/).some((part) => part.startsWith(query))) return 2;
    return words.length > 0 && words.every((word) => entry.text.includes(word)) ? 3 : null;
  };

  const show = () => {
    const query = input.value.trim();
    const ranked = entries.map((entry) => ({ ...entry, rank: query === "" ? 1 : rank(entry, query) }));
    // What is that long was pasted: only the best fit counts.
    const best = Math.min(...ranked.map((entry) => entry.rank ?? 9));
    const exact = query.length > 40 && best <= 0;
    let shown = 0;
    for (const entry of ranked.toSorted((one, other) => (one.rank ?? 9) - (other.rank ?? 9))) {
      entry.item.hidden = entry.rank === null || (exact && entry.rank !== best);
      if (!entry.item.hidden) shown += 1;
      list.append(entry.item);
    }
    found.textContent = shown === 1 ? "1 code" : `${shown} codes`;
  };

  const links = () => [...list.querySelectorAll<HTMLAnchorElement>("li:not([hidden]) > a")];

  search.addEventListener("keydown", (event) => {
    if (event.key === "Enter") links()[0]?.click();
    else if (event.key === "ArrowDown") links()[0]?.focus();
    else return;
    event.preventDefault();
  });

  list.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const all = links();
    const here = all.findIndex((link) => link.matches(":focus"));
    const next = all[here + (event.key === "ArrowDown" ? 1 : -1)];
    (next ?? (event.key === "ArrowUp" ? input : undefined))?.focus();
    event.preventDefault();
  });

  input.addEventListener("input", show);
  search.hidden = false;
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  show();
  input.focus();
}

export {};
