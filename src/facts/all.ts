import type { Tables } from "../tables/read.ts";
import { cashlessFacts } from "./cashless.ts";
import { damageFacts } from "./damage.ts";
import { daysOpen, eventFacts } from "./events.ts";
import type { Fact } from "./fact.ts";

/** Every fact that prose may use, by its id. */
export function factsOf(tables: Tables): Map<string, Fact> {
  const facts = [
    ...damageFacts(tables.damageEstimates),
    ...eventFacts(tables.events),
    ...daysOpen(tables.events),
    ...cashlessFacts(tables.cashlessRatios),
  ];
  return new Map(facts.map((fact) => [fact.id, fact]));
}
