import type { Tables } from "../tables/read.ts";
import { calendarFacts } from "./calendar.ts";
import { fraudFacts, fraudStretches } from "./card-fraud.ts";
import { capFacts, caseFacts } from "./cases.ts";
import { cashlessFacts } from "./cashless.ts";
import { japanFacts, stretchFacts } from "./cashless-japan.ts";
import { chronicleFacts } from "./chronicle.ts";
import { growthFacts, partFacts, paymentFacts } from "./code-payments.ts";
import { ageOfSeed, countryListFacts } from "./country-lists.ts";
import { tableCounts, thingCounts } from "./counts.ts";
import { damageFacts, fallFacts, registeredFacts, revisionFacts } from "./damage.ts";
import { daysOpen, eventFacts, serviceDays } from "./events.ts";
import { exposureFacts, exposurePairs } from "./exposure.ts";
import type { Fact } from "./fact.ts";
import { bankingFacts, incidentFacts } from "./incidents.ts";
import { methodFacts } from "./methods.ts";
import { holderFacts, paidFacts, refundFacts, unrefundedFacts } from "./refunds.ts";
import { featureFacts, promiseFacts } from "./services.ts";
import { spanFacts } from "./spans.ts";
import { answerFacts, surveyFacts } from "./surveys.ts";
import { reachedFacts, targetFacts } from "./targets.ts";

/** Every fact that prose may use, theme by theme. */
export const listFacts = (tables: Tables): Fact[] => [
  ...damageFacts(tables.damageEstimates),
  ...revisionFacts(tables.damageEstimates),
  ...fallFacts(tables.damageEstimates),
  ...registeredFacts(tables.damageEstimates, tables.exposure),
  ...caseFacts(tables.damageCases),
  ...capFacts(tables.damageCases, tables.exposure),
  ...exposureFacts(tables.exposure),
  ...exposurePairs(tables.exposure),
  ...eventFacts(tables.events),
  ...daysOpen(tables.events),
  ...serviceDays(tables.events),
  ...spanFacts(tables.events),
  ...chronicleFacts(tables.events),
  ...featureFacts(tables.securityFeatures, tables.services),
  ...promiseFacts(tables.compensation, tables.events),
  ...refundFacts(tables.refunds),
  ...unrefundedFacts(tables.refunds),
  ...holderFacts(tables.refunds, tables.exposure),
  ...paidFacts(tables.refunds, tables.damageEstimates),
  ...incidentFacts(tables.incidents),
  ...bankingFacts(tables.incidents),
  ...fraudFacts(tables.cardFraud),
  ...fraudStretches(tables.cardFraud),
  ...cashlessFacts(tables.cashlessRatios),
  ...countryListFacts(tables.countryLists),
  ...ageOfSeed(tables.cashlessRatios, tables.claims),
  ...japanFacts(tables.cashlessJapan),
  ...stretchFacts(tables.cashlessJapan),
  ...methodFacts(tables.cashlessJapan),
  ...targetFacts(tables.targets),
  ...reachedFacts(tables.targets, tables.cashlessJapan),
  ...paymentFacts(tables.codePayments),
  ...growthFacts(tables.codePayments),
  ...partFacts(tables.codePayments),
  ...surveyFacts(tables.surveys),
  ...answerFacts(tables.surveyAnswers, tables.surveys),
  ...calendarFacts(tables),
  ...tableCounts(tables),
  ...thingCounts(tables),
];

/** Every fact that prose may use, by its id. */
export const factsOf = (tables: Tables): Map<string, Fact> =>
  new Map(listFacts(tables).map((fact) => [fact.id, fact]));
