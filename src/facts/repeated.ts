import { formatMoment, formatNumber } from "../i18n/format.ts";
import { type Lang, langs } from "../i18n/lang.ts";
import type { Problem } from "../tables/problem.ts";
import type { TableRead } from "../tables/table.ts";
import type { Fact } from "./fact.ts";

/** The ways a figure may be written in a table's text: `1574`, `1,574`, `3240万688`, `55 million`; a date: `7月4日`. */
export function writtenForms({ value }: Fact, lang: Lang): string[] {
  if (!("unit" in value)) {
    return [...new Set((["date", "day"] as const).map((style) => formatMoment(value, lang, style)))];
  }
  const bare = formatNumber(value, lang);
  return [...new Set([bare, bare.replaceAll(",", ""), value.number.toLocaleString("en"), `${value.number}`])];
}

/** Whether a text holds a written form that is not a part of a longer number. */
const holds = (text: string, form: string) =>
  new RegExp(`(?<![0-9.,万])${form.replaceAll(".", "\\.")}(?![0-9万]|[.,][0-9])`).test(text);

/**
 * Checks that each figure a row says it repeats (`fact_ids`) exists and stands in the row's texts, in both languages,
 * as the table of that figure has it today.
 */
export function checkRepeatedFigures(
  { table, rows, place }: TableRead,
  facts: ReadonlyMap<string, Fact>,
): Problem[] {
  if (!("fact_ids" in table.columns)) return [];
  const problems: Problem[] = [];
  for (const row of rows) {
    for (const id of row.fact_ids as string[]) {
      const fact = facts.get(id);
      if (!fact) {
        problems.push({
          code: "text/unknown-fact",
          ...place(row, "fact_ids"),
          ja: `「${id}」という数値はどの表にもありません。元の行が消えたか、IDが違います。`,
          en: `No table holds the figure “${id}”. Its row is gone, or the id is wrong.`,
        });
        continue;
      }
      for (const lang of langs) {
        const columns = Object.keys(table.columns).filter((name) => name.endsWith(`_${lang}`));
        // Where a translation is missing, the text of the other language stands in for it, figures and all.
        const borrowed = columns.some(
          (name) => row[name] === row[name.replace(/_..$/, lang === "ja" ? "_en" : "_ja")],
        );
        const forms = (borrowed ? langs : [lang]).flatMap((one) => writtenForms(fact, one));
        const [first] = columns;
        if (!first || columns.some((name) => forms.some((form) => holds(`${row[name]}`, form)))) continue;
        problems.push({
          code: "text/other-figure",
          ...place(row, first),
          ja: `この行は数値「${id}」を繰り返すはずですが、${columns.join("と")}に「${forms.join("」も「")}」もありません。表の値に文章を合わせてください。`,
          en: `This row says it repeats the figure “${id}”, but ${columns.join(" and ")} hold none of: ${forms.join(" | ")}. Make the text agree with the table.`,
        });
      }
    }
  }
  return problems;
}
