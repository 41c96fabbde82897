import { cardFraud } from "./card-fraud.ts";
import { cashlessJapan } from "./cashless-japan.ts";
import { cashlessRatios } from "./cashless-ratios.ts";
import { changelog } from "./changelog.ts";
import { claims } from "./claims.ts";
import { codePayments } from "./code-payments.ts";
import { compensation } from "./compensation.ts";
import { countryLists } from "./country-lists.ts";
import { damageCases } from "./damage-cases.ts";
import { damageEstimates } from "./damage-estimates.ts";
import { events } from "./events.ts";
import { exposure } from "./exposure.ts";
import { glossary } from "./glossary.ts";
import { incidents } from "./incidents.ts";
import { policyEvents } from "./policy-events.ts";
import { refunds } from "./refunds.ts";
import { securityFeatures } from "./security-features.ts";
import { services } from "./services.ts";
import { sources } from "./sources.ts";
import { surveyAnswers } from "./survey-answers.ts";
import { surveys } from "./surveys.ts";
import { targets } from "./targets.ts";
import { weaknesses } from "./weaknesses.ts";

/** Every table of the data package, in the order readers meet them. */
export const allTables = {
  events,
  damageEstimates,
  damageCases,
  exposure,
  weaknesses,
  services,
  securityFeatures,
  compensation,
  incidents,
  cardFraud,
  refunds,
  cashlessRatios,
  countryLists,
  cashlessJapan,
  targets,
  codePayments,
  policyEvents,
  surveys,
  surveyAnswers,
  claims,
  glossary,
  sources,
  changelog,
};
