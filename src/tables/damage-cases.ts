import {
  confidence,
  count,
  factIds,
  flag,
  id,
  moment,
  named,
  oneOf,
  optional,
  ref,
  sourceIds,
  text,
} from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** Who spoke of a case, and at which stage. */
export const damageStages = {
  "victim-report": { ja: "被害者の訴え", en: "victim’s report" },
  "company-example": { ja: "会社の示した例", en: "company’s example" },
  "arrest-charge": { ja: "逮捕の容疑", en: "charge at an arrest" },
} as const;

/** Cases may overlap (`part_of`) and must never be added up. */
export const damageCases = defineTable({
  name: "damage-cases",
  words: {
    ja: ["個々の被害", "報じられた個々の被害。重なりがあるので足し合わせてはいけない。"],
    en: ["Single cases", "Single reported cases of damage. They overlap and must never be added up."],
  },
  columns: {
    id: named(id(), ["ID", "例のID。"], ["Id", "The case’s id."]),
    date: named(optional(moment()), ["日付", "起きた日。"], ["Date", "When it happened."]),
    amount_jpy: named(
      optional(count()),
      ["金額（円）", "被害の金額。日本円。"],
      ["Amount (JPY)", "The damage in Japanese yen."],
    ),
    amount_rounded: named(
      optional(flag()),
      ["金額は概数", "「約」として伝えられたとき true。"],
      ["Amount rounded", "True where reported as “about”."],
    ),
    stage: named(
      oneOf(damageStages),
      ["段階", "誰がどの段階で述べた数字か。容疑は有罪ではない。"],
      ["Stage", "Who said so, and at which stage. A charge is not guilt."],
    ),
    what_ja: named(
      text(),
      ["内容（日本語）", "何があったとされるか。"],
      ["What (Japanese)", "What is said to have happened."],
    ),
    what_en: named(
      text(),
      ["内容（英語）", "何があったとされるか。"],
      ["What (English)", "What is said to have happened."],
    ),
    part_of: named(
      optional(ref("damage-cases")),
      ["含む例", "この例を含む、より広い例のID。"],
      ["Part of", "The wider case that holds this one."],
    ),
    fact_ids: factIds(),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type DamageCase = RowOf<typeof damageCases.columns>;
