import { factIds, id, list, moment, oneOf, optional, ref, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** What kind of thing happened, in the order of the timeline's lanes. */
export const eventCategories = [
  "background",
  "launch",
  "attack",
  "containment",
  "disclosure",
  "investigation",
  "arrest",
  "regulator",
  "governance",
  "shutdown",
  "refund",
  "aftermath",
] as const;

/**
 * What happened, one event a row. Times are Japan time (UTC+9). `end` is set where the thing lasted;
 * `not_before` and `not_after` bound the moment where a source gives only a bound ("by 17:30").
 */
export const events = defineTable({
  name: "events",
  columns: {
    id: id(),
    start: moment(),
    end: optional(moment()),
    precision: oneOf("month", "day", "hour", "minute"),
    not_before: optional(moment()),
    not_after: optional(moment()),
    category: oneOf(...eventCategories),
    title_ja: text(),
    title_en: text(),
    detail_ja: text(),
    detail_en: text(),
    fact_ids: factIds(),
    source_ids: list(ref("sources")),
    confidence: oneOf("high", "medium", "low"),
  },
  rules: (row, report) => {
    if (row.end && row.end.from < row.start.from) {
      report("end", {
        ja: `終わり「${row.end.text}」が始まり「${row.start.text}」より前です。`,
        en: `The end “${row.end.text}” is before the start “${row.start.text}”.`,
      });
    }
    if (row.not_before && row.not_after && row.not_after.from < row.not_before.from) {
      report("not_after", {
        ja: `「${row.not_after.text}」が not_before「${row.not_before.text}」より前です。`,
        en: `“${row.not_after.text}” is before not_before “${row.not_before.text}”.`,
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
