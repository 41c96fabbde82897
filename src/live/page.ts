import { offer } from "../charts/live/offer.ts";
import { wake } from "../charts/live/wake.ts";
import { offerCopies } from "./copy.ts";
import { lead } from "./steps.ts";
import { offerThemes } from "./theme.ts";

/** What only one chart has, by the chart's id; the same charts as in `offers`. */
const own = { timeline: () => import("../charts/timeline/live/start.ts") };

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) {
  const alive = wake(figure, async (it) => (await import("../charts/live/life.ts")).enliven(it));
  const part = figure.closest<HTMLElement>("[data-steps]");
  if (alive && part?.querySelector("figure") === figure) lead(part, alive);
  offer(figure, async (it) => (await own[it.dataset.chart as keyof typeof own]()).start(it));
}
// Some browsers focus no radio button that is clicked.
const form = document.querySelector<HTMLFormElement>("[data-builder]");
for (const type of ["focusin", "pointerdown"])
  form?.addEventListener(type, async () => (await import("./builder.ts")).build(form), { once: true });
offerCopies();
offerThemes();
