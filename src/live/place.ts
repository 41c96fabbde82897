/**
 * Lets the link to the other language (`data-places`: the ids of that page's sections, in order) lead to the section
 * being read, and carry the states of the charts.
 */
export function keepPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-places]");
  link?.addEventListener("click", () => {
    const places = link.dataset.places?.split(" ") ?? [];
    const heads = [...document.querySelectorAll("article h2[id]")];
    const read = heads.findLastIndex((head) => head.getBoundingClientRect().top < innerHeight / 2);
    const url = new URL(link.href);
    url.search = location.search;
    url.hash = places[read] ?? "";
    link.href = url.href;
  });
}
