import { confidence, factIds, id, moment, named, oneOf, optional, sourceIds, text } from "./column.ts";
import { reportReversedSpan } from "./rules.ts";
import { defineTable, type RowOf } from "./table.ts";

/** What kind of thing happened, in the order of the timeline's lanes, each with its label. */
export const eventCategories = {
  background: { ja: "背景", en: "Background" },
  launch: { ja: "開始", en: "Launch" },
  attack: { ja: "不正利用", en: "Misuse" },
  containment: { ja: "食い止め", en: "Containment" },
  disclosure: { ja: "発表・報道", en: "Disclosure" },
  investigation: { ja: "調査", en: "Investigation" },
  arrest: { ja: "逮捕・公判", en: "Arrests, trial" },
  regulator: { ja: "行政・指針", en: "Regulators" },
  governance: { ja: "社内の対応", en: "Governance" },
  shutdown: { ja: "廃止", en: "Shutdown" },
  refund: { ja: "補償・払い戻し", en: "Refunds" },
  aftermath: { ja: "その後", en: "Aftermath" },
} as const;

export type EventCategory = keyof typeof eventCategories;

/** Times are Japan time (UTC+9). */
export const events = defineTable({
  name: "events",
  words: {
    ja: ["できごと", "2013年から今までに起きたこと。1行に1つ。時刻は日本時間。"],
    en: ["Events", "What happened, from 2013 to today, one event a row. Times are Japan time."],
  },
  columns: {
    id: named(id(), ["ID", "できごとのID。"], ["Id", "The event’s id."]),
    start: named(
      moment(),
      ["始まり", "起きた時、または始まった時。"],
      ["Start", "When it happened or began."],
    ),
    end: named(
      optional(moment()),
      ["終わり", "続いたことなら、終わった時。"],
      ["End", "When it ended, if it lasted."],
    ),
    precision: named(
      oneOf({
        year: { ja: "年", en: "year" },
        month: { ja: "月", en: "month" },
        day: { ja: "日", en: "day" },
        hour: { ja: "時", en: "hour" },
        minute: { ja: "分", en: "minute" },
      }),
      ["精度", "時がどこまで分かっているか。"],
      ["Precision", "How finely the time is known."],
    ),
    not_before: named(
      optional(moment()),
      ["これより前ではない", "「〜以降」とだけ分かるときの、早いほうの限り。"],
      ["Not before", "The earlier bound, where only “after …” is known."],
    ),
    not_after: named(
      optional(moment()),
      ["これより後ではない", "「〜までに」とだけ分かるときの、遅いほうの限り。"],
      ["Not after", "The later bound, where only “by …” is known."],
    ),
    category: named(
      oneOf(eventCategories),
      ["種類", "どんなできごとか。"],
      ["Category", "What kind of thing happened."],
    ),
    title_ja: named(text(), ["題（日本語）", "短い題。"], ["Title (Japanese)", "A short title."]),
    title_en: named(text(), ["題（英語）", "短い題。"], ["Title (English)", "A short title."]),
    detail_ja: named(
      text(),
      ["詳細（日本語）", "分かっていることと、いないこと。"],
      ["Detail (Japanese)", "What is known and what is not."],
    ),
    detail_en: named(
      text(),
      ["詳細（英語）", "分かっていることと、いないこと。"],
      ["Detail (English)", "What is known and what is not."],
    ),
    outcome: named(
      optional(
        oneOf({
          "not-found": { ja: "確認できない", en: "not found" },
          "charge-on-hold": { ja: "その容疑は処分保留", en: "that charge put on hold" },
          "sentence-sought": {
            ja: "求刑まで（判決は確認できない）",
            en: "sentence sought (verdict not found)",
          },
        }),
      ),
      ["その後", "逮捕や公判の、分かっている結末。逮捕は有罪ではない。"],
      ["Outcome", "What is known to have come of an arrest or a trial. Arrest is not guilt."],
    ),
    fact_ids: factIds(),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
  rules: (row, report) => {
    reportReversedSpan("start", "end")(row, report);
    reportReversedSpan("not_before", "not_after")(row, report);
    if (row.category === "arrest" && row.outcome === null) {
      report("outcome", {
        ja: "逮捕の行には、その後どうなったかが要ります。見つからなければ not-found と書いてください。",
        en: "A row about an arrest must say what came of it; write not-found where nothing was found.",
      });
    }
    const bound = row.not_before ? "not_before" : row.not_after ? "not_after" : null;
    if (bound && row.start.precision === "minute") {
      report(bound, {
        ja: "start に時刻まであるときは、範囲を書けません。start を日だけにするか、この欄を空にしてください。",
        en: "A bound has no meaning where start already gives the time. Give start as a day, or leave this cell empty.",
      });
    }
    const fitting = row.start.precision === "minute" ? ["hour", "minute"] : [row.start.precision];
    if (!fitting.includes(row.precision)) {
      report("precision", {
        ja: `「${row.precision}」は start の書き方「${row.start.text}」と合いません。正しくは ${fitting.join(" か ")}。`,
        en: `“${row.precision}” does not match how start is written (“${row.start.text}”); expected ${fitting.join(" or ")}.`,
      });
    }
  },
});

export type Event = RowOf<typeof events.columns>;
