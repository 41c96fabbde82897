import { offerCopies } from "./copy.ts";
import { wake } from "./wake.ts";

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) {
  wake(figure, async (it) => (await import("./life.ts")).enliven(it));
}
offerCopies();
