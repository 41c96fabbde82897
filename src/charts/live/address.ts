/** Where a figure stands: in a chapter its state is a query, on its own page and in a frame it is the path. */
export type Place = "chapter" | "page" | "embed";

/** The address that shows a figure in a state: `?<figure>=<state>` in a chapter, elsewhere the state's own page. */
export function addressOf(place: Place, figure: string, state: string, page: string): string {
  // In a frame the address also says what its host asked for.
  if (place !== "chapter") {
    const { search, hash } = location;
    return new URL(page).pathname + search + (place === "embed" ? hash : "");
  }
  const url = new URL(location.href);
  url.searchParams.set(figure, state);
  return url.pathname + url.search + url.hash;
}

/** The state that the address names for a figure, or `null` where it names none. */
export function stateInAddress(place: Place, figure: HTMLElement): string | null {
  if (place === "chapter") return new URLSearchParams(location.search).get(figure.id);
  const links = [...figure.querySelectorAll<HTMLAnchorElement>("a[data-state]")];
  return links.find((link) => new URL(link.href).pathname === location.pathname)?.dataset.state ?? null;
}
