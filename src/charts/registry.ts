import { attackPath } from "./attack-path/index.ts";
import { cardFraud } from "./card-fraud/index.ts";
import { cashlessCountries } from "./cashless-countries/index.ts";
import { cashlessJapan } from "./cashless-japan/index.ts";
import { cashlessMix } from "./cashless-mix/index.ts";
import type { Chart } from "./chart.ts";
import { codePayments } from "./code-payments/index.ts";
import { compensation } from "./compensation/index.ts";
import { containment } from "./containment/index.ts";
import { damageCases } from "./damage-cases/index.ts";
import { damageRevisions } from "./damage-revisions/index.ts";
import { damageScale } from "./damage-scale/index.ts";
import { incidents } from "./incidents/index.ts";
import { refunds } from "./refunds/index.ts";
import { securityMatrix } from "./security-matrix/index.ts";
import { surveys } from "./surveys/index.ts";
import { timeline } from "./timeline/index.ts";

/** Every chart of the site. A chart listed here gets all its forms and all its tests. */
export const charts: readonly Chart[] = [
  timeline,
  damageRevisions,
  cashlessCountries,
  containment,
  damageCases,
  incidents,
  attackPath,
  securityMatrix,
  cardFraud,
  refunds,
  codePayments,
  damageScale,
  cashlessJapan,
  cashlessMix,
  compensation,
  surveys,
];

/** The chart of that id. Throws where there is none. */
export function chartOf(id: string): Chart {
  const chart = charts.find((candidate) => candidate.id === id);
  if (!chart)
    throw new Error(
      `There is no chart “${id}”. The charts are: ${charts.map((known) => known.id).join(", ")}.`,
    );
  return chart;
}
