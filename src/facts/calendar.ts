import type { Tables } from "../tables/read.ts";
import { dates } from "./bind.ts";
import { daysFact, lengthFact } from "./days.ts";
import type { Fact } from "./fact.ts";

/** The dates of the tables that hold dates and words but no figures. */
export const calendarFacts = (tables: Tables): Fact[] => [
  ...tables.policyEvents.flatMap((row) => [
    ...dates(row, { start: row.start, end: row.end }),
    ...lengthFact(`${row.id}.days`, [row], row.start, row.end),
  ]),
  ...tables.weaknesses.flatMap((row) => [
    ...dates(row, { reported: row.reported, fixed: row.fixed }),
    ...(row.reported && row.fixed ? daysFact(`${row.id}.days-to-fix`, [row], row.reported, row.fixed) : []),
  ]),
  ...tables.services.flatMap((row) => dates(row, { launched: row.launched })),
  ...tables.securityFeatures.flatMap((row) => dates(row, { "as-of": row.as_of })),
  ...tables.compensation.flatMap((row) => dates(row, { "as-of": row.as_of })),
  ...tables.claims.flatMap((row) => dates(row, { "said-on": row.said_on })),
  // A page states its own date; one known to the month or the year alone was inferred from its text or address.
  ...tables.sources.flatMap(({ id, published }) =>
    dates(
      { id, source_ids: [id], confidence: published?.precision === "day" ? "high" : "medium" },
      { published },
    ),
  ),
];
