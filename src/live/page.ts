import { wake } from "../charts/live/wake.ts";
import { offerCopies } from "./copy.ts";
import { keepPlace } from "./place.ts";
import { offerThemes } from "./theme.ts";

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) {
  wake(figure, async (it) => (await import("../charts/live/life.ts")).enliven(it));
}
offerCopies();
offerThemes();
keepPlace();
