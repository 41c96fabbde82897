/** What the search finds; the part of Pagefind's results that the page shows. */
interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string };
}
interface Result {
  data(): Promise<Found>;
}
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  search(query: string, options: { filters: { kind: string } }): Promise<{ results: Result[] }>;
}

/** Results of a kind shown at once, and added by each press of “more”. */
const step = 6;

/** An excerpt's words; Pagefind marks what it found, and nothing else may be markup. */
function excerptOf(text: string): Node[] {
  return text.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const plain = new DOMParser().parseFromString(part, "text/html").body.textContent ?? "";
    return part.startsWith("<mark>")
      ? Object.assign(document.createElement("mark"), { textContent: plain })
      : document.createTextNode(plain);
  });
}

function entry({ url, excerpt, meta }: Found): HTMLElement {
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: url, textContent: meta.title ?? url });
  const text = document.createElement("p");
  text.append(...excerptOf(excerpt));
  item.append(link, text);
  return item;
}

/** Shows the results of one kind: its section stays hidden while there are none. */
async function fill(section: HTMLElement, results: readonly Result[]): Promise<void> {
  const list = section.querySelector("ol") as HTMLElement;
  const more = section.querySelector("button") as HTMLButtonElement;
  let shown = 0;
  list.replaceChildren();
  section.hidden = results.length === 0;
  const add = async () => {
    const some = results.slice(shown, shown + step);
    shown += some.length;
    more.hidden = shown >= results.length;
    list.append(...(await Promise.all(some.map(async (result) => entry(await result.data())))));
  };
  more.onclick = () => void add();
  await add();
}

function start(box: HTMLFormElement): void {
  const field = box.querySelector("input") as HTMLInputElement;
  const said = box.querySelector("[role=status]") as HTMLElement;
  const sections = [...box.querySelectorAll<HTMLElement>("section[data-kind]")];
  const { base = "/", found = "", none = "", failed = "" } = box.dataset;
  let engine: Promise<Pagefind> | undefined;
  let turn = 0;
  const load = () => {
    engine ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then(async (it: Pagefind) => {
      await it.options({ baseUrl: base, excerptLength: 24 });
      return it;
    });
    return engine;
  };
  const search = async () => {
    const query = field.value.trim();
    const own = ++turn;
    const url = new URL(location.href);
    if (query) url.searchParams.set("q", query);
    else url.searchParams.delete("q");
    history.replaceState(null, "", url);
    try {
      const pagefind = await load();
      const all = await Promise.all(
        sections.map(async ({ dataset }) =>
          query ? (await pagefind.search(query, { filters: { kind: dataset.kind ?? "" } })).results : [],
        ),
      );
      // A later key overtook this search.
      if (own !== turn) return;
      const count = all.flat().length;
      const told = count > 0 ? found : none;
      said.textContent = query ? told.replace("{n}", `${count}`).replace("{query}", query) : "";
      await Promise.all(sections.map((section, at) => fill(section, all[at] ?? [])));
    } catch {
      engine = undefined;
      said.textContent = failed;
    }
  };
  field.addEventListener("focus", () => void load().catch(() => undefined), { once: true });
  field.addEventListener("input", () => void search());
  box.addEventListener("submit", (event) => {
    event.preventDefault();
    void search();
  });
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    field.value = asked;
    void search();
  }
}

const box = document.querySelector<HTMLFormElement>("form[data-search]");
if (box) start(box);
