import { cashlessCountries } from "./cashless-countries/index.ts";
import type { Chart } from "./chart.ts";
import { damageRevisions } from "./damage-revisions/index.ts";
import { timeline } from "./timeline/index.ts";

/** Every chart of the site. A chart listed here gets all its forms and all its tests. */
export const charts: readonly Chart[] = [timeline, damageRevisions, cashlessCountries];

/** The chart of that id. Throws where there is none. */
export function chartOf(id: string): Chart {
  const chart = charts.find((candidate) => candidate.id === id);
  if (!chart)
    throw new Error(
      `There is no chart “${id}”. The charts are: ${charts.map((known) => known.id).join(", ")}.`,
    );
  return chart;
}
