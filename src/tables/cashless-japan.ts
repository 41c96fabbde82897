import { confidence, decimal, flag, id, named, oneOf, optional, sourceIds, text, year } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** The means of payment. */
export const cashlessMethods = {
  all: { ja: "全体", en: "all" },
  credit: { ja: "クレジットカード", en: "credit card" },
  debit: { ja: "デビットカード", en: "debit card" },
  emoney: { ja: "電子マネー", en: "e-money" },
  code: { ja: "コード決済", en: "code payment" },
} as const;

/** One figure a row. Values of two definitions must not be chained; `alt-` definitions are other people's calculations. */
export const cashlessJapan = defineTable({
  name: "cashless-japan",
  words: {
    ja: [
      "日本のキャッシュレス",
      "日本のキャッシュレス比率と支払額。定義（新旧）と方法ごと。定義の違う値はつなげない。",
    ],
    en: [
      "Cashless in Japan",
      "Japan’s cashless ratio and amounts, by definition (old, new) and method. Values of two definitions may not be chained.",
    ],
  },
  columns: {
    id: named(
      id(),
      ["ID", "年・定義・方法・測り方からなるID。"],
      ["Id", "Year, definition, method and measure."],
    ),
    year: named(year(), ["年", "値の年。"], ["Year", "The year of the value."]),
    definition: named(
      id(),
      [
        "定義",
        "meti-legacy は経産省の従来の指標、meti-new は2025年12月からの国内指標、alt- はそれ以外の計算。",
      ],
      [
        "Definition",
        "meti-legacy is METI’s old indicator, meti-new its domestic one of December 2025, alt- other calculations.",
      ],
    ),
    method: named(oneOf(cashlessMethods), ["方法", "支払いの方法。"], ["Method", "The means of payment."]),
    measure: named(
      oneOf({
        "ratio-of-consumption": { ja: "消費に占める割合", en: "share of consumption" },
        "ratio-other-base": { ja: "別の分母に対する割合", en: "share of something else" },
        amount: { ja: "支払額", en: "amount" },
        "share-of-cashless": { ja: "キャッシュレスの中の割合", en: "share of cashless" },
        "points-of-consumption": { ja: "消費に対するポイント", en: "points of consumption" },
      }),
      ["測り方", "何を測った値か。"],
      ["Measure", "What the value measures."],
    ),
    value: named(decimal(), ["値", "unit の単位での値。"], ["Value", "In the unit of the next column."]),
    unit: named(
      oneOf({
        percent: { ja: "%", en: "%" },
        "percentage-points": { ja: "ポイント", en: "percentage points" },
        "jpy-trillion": { ja: "兆円", en: "trillion JPY" },
      }),
      ["単位", "値の単位。"],
      ["Unit", "The value’s unit."],
    ),
    rounded: named(
      flag(),
      ["概数", "「約」として公表されたとき true。"],
      ["Rounded", "True where published as “about”."],
    ),
    note_ja: named(
      optional(text()),
      ["注（日本語）", "値の読み方。"],
      ["Note (Japanese)", "How to read the value."],
    ),
    note_en: named(
      optional(text()),
      ["注（英語）", "値の読み方。"],
      ["Note (English)", "How to read the value."],
    ),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
  rules: (row, report) => {
    const expected = {
      amount: "jpy-trillion",
      "ratio-of-consumption": "percent",
      "ratio-other-base": "percent",
      "share-of-cashless": "percent",
      "points-of-consumption": "percentage-points",
    }[row.measure];
    if (row.unit !== expected) {
      report("unit", {
        ja: `単位「${row.unit}」は測り方「${row.measure}」と合いません。正しくは ${expected}。`,
        en: `The unit “${row.unit}” does not fit the measure “${row.measure}”; expected ${expected}.`,
      });
    }
  },
});

export type CashlessJapan = RowOf<typeof cashlessJapan.columns>;
