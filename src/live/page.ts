import { wake } from "../charts/live/wake.ts";
import { offerCopies } from "./copy.ts";
import { keepPlace } from "./place.ts";
import { lead } from "./steps.ts";
import { offerThemes } from "./theme.ts";

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) {
  const alive = wake(figure, async (it) => (await import("../charts/live/life.ts")).enliven(it));
  const part = figure.closest<HTMLElement>("[data-steps]");
  if (alive && part?.querySelector("figure") === figure) lead(part, alive);
}
offerCopies();
offerThemes();
keepPlace();
