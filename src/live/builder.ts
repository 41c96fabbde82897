import { type Choice, choices, type Kind } from "../embed/snippets/choice.ts";
import { codeOf, ownAddress } from "../embed/snippets/code.ts";
import type { Subjects } from "../embed/snippets/subject.ts";
import type { Lang } from "../i18n/lang.ts";
import { localPath } from "./local-path.ts";
import { preview } from "./preview.ts";

async function textOf(address: string): Promise<string> {
  const response = await fetch(localPath(address));
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** What a form says, by the names of its controls. */
function read(
  form: HTMLFormElement,
): Choice & { kind: Kind; lang: Lang; state: string; chart: string; column: number } {
  const data = new FormData(form);
  // A group that does not apply is disabled and says nothing.
  const said = (name: string, otherwise = "") => `${data.get(name) ?? otherwise}`;
  return {
    kind: said("kind") as Kind,
    lang: said("lang") as Lang,
    state: said("state"),
    chart: said("chart", form.dataset.builder),
    theme: said("theme", "auto") as Choice["theme"],
    background: said("background", "own") as Choice["background"],
    edition: said("edition", "live") as Choice["edition"],
    width: Number(said("width")) || null,
    column: Number(said("column")),
  };
}

const built = new WeakSet<HTMLFormElement>();

/** Makes the code anew with every choice, and with the state of the chart on the page. A second call does nothing. */
export function build(form: HTMLFormElement): void {
  if (built.has(form)) return;
  built.add(form);
  const { base = "", lang: pageLang = "ja", failed = "" } = form.dataset;
  const known: Record<string, Promise<Subjects> | undefined> = {};
  const subjectsOf = (chart: string) => {
    known[chart] ??= fetch(`${base}${chart}.json`).then((response) => response.json());
    known[chart].catch(() => {
      known[chart] = undefined;
    });
    return known[chart];
  };
  let turn = 0;
  let listed = form.dataset.builder;

  /** Only what changes something can be chosen. */
  function allow(kind: Kind, isPinned: boolean): void {
    for (const group of form.querySelectorAll<HTMLFieldSetElement>("fieldset")) {
      const name = group.name as keyof Choice;
      if (["theme", "background", "edition", "width"].includes(name))
        group.disabled = !choices[kind].includes(name) || (name === "edition" && !isPinned);
    }
    for (const help of form.querySelectorAll<HTMLElement>("[data-kind]"))
      help.hidden = help.dataset.kind !== kind;
  }

  /** Another chart has other states; one of the same name stays chosen. */
  function listStates(chart: string, subjects: Subjects): void {
    const select = form.elements.namedItem("state") as HTMLSelectElement;
    if (chart === listed) return;
    listed = chart;
    const chosen = select.value;
    select.replaceChildren(
      ...Object.entries(subjects).map(([state, of]) => new Option(of[pageLang as Lang].name, state)),
    );
    if (Object.hasOwn(subjects, chosen)) select.value = chosen;
  }

  async function make(): Promise<void> {
    const own = ++turn;
    const code = () => form.querySelector("code") as HTMLElement;
    try {
      const { chart } = read(form);
      const subjects = await subjectsOf(chart);
      if (own !== turn) return;
      listStates(chart, subjects);
      const { kind, lang, state, column } = read(form);
      const subject = subjects[state]?.[lang];
      if (!subject) throw new Error(`No state ${state}.`);
      allow(kind, subject.pinned !== null);
      const choice = read(form);
      const text = kind === "own" ? await textOf(ownAddress(subject, choice)) : codeOf(kind, subject, choice);
      if (own !== turn) return;
      // The reader may just have selected it.
      if (code().textContent !== text) code().textContent = text;
      // An own one is long: its box scrolls, by keyboard too.
      (code().parentElement as HTMLElement).tabIndex = 0;
      preview(form.querySelector(".builder-preview") as HTMLElement, { kind, subject, choice, column, text });
    } catch {
      if (own === turn) code().textContent = failed;
    }
  }

  form.addEventListener("change", () => void make());
  form.addEventListener("submit", (event) => event.preventDefault());
  // The parts that follow the chart's state have been exchanged when this hears of it.
  const figure = document.querySelector(`figure[data-chart="${form.dataset.builder}"]`);
  if (figure)
    new MutationObserver(() => void make()).observe(figure, {
      attributes: true,
      attributeFilter: ["data-state"],
    });
  void make();
}
