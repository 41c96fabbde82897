import { type Fact, formatFact } from "./fact.ts";

/** For tests: looks facts up by id and gives what both languages print, or nothing where there is no such fact. */
export function tell(facts: readonly Fact[]) {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return (id: string): [ja: string, en: string] | undefined => {
    const fact = byId.get(id);
    return fact && [formatFact(fact, "ja"), formatFact(fact, "en")];
  };
}
