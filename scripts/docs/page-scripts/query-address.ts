/** The query that the address of the page holds; empty if it holds none. */
export function readQuery(): string {
  return new URLSearchParams(location.search).get("q") ?? "";
}

/** Keeps a query in the address, so that Back and a copied link have it; at most 500 characters of it. */
export function writeQuery(query: string): void {
  const address = new URL(location.href);
  if (query === "") address.searchParams.delete("q");
  else address.searchParams.set("q", query.slice(0, 500));
  if (address.href !== location.href) history.replaceState(history.state, "", address);
}
