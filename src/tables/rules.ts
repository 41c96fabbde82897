import type { Text } from "../i18n/lang.ts";
import type { Moment } from "./moment.ts";

/** A table's rule that a span must not end before it begins. `from` and `to` are the names of its two columns. */
export const reportReversedSpan =
  <From extends string, To extends string>(from: From, to: To) =>
  (
    row: Record<From, Moment | null> & Record<To, Moment | null>,
    report: (column: To, words: Text) => void,
  ): void => {
    const [start, end] = [row[from], row[to]];
    if (!start || !end || end.to > start.from || end.from >= start.from) return;
    report(to, {
      ja: `「${to}」の「${end.text}」が「${from}」の「${start.text}」より前です。どちらかを直してください。`,
      en: `“${to}” (“${end.text}”) is before “${from}” (“${start.text}”). Mend one of them.`,
    });
  };
