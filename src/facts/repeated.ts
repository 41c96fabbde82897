import { formatQuantity } from "../i18n/format.ts";
import { type Lang, langs } from "../i18n/lang.ts";
import type { Problem } from "../tables/problem.ts";
import type { Reads } from "../tables/read.ts";
import type { Place } from "../tables/table.ts";
import type { Fact } from "./fact.ts";

/** A row whose texts repeat figures of other rows, as its `fact_ids` say. */
interface RepeatingRow {
  fact_ids: string[];
  place(column: string): Place;
  /** For each language the text columns to look in, the first being the one to point at. */
  texts: Record<Lang, { column: string; text: string }[]>;
}

/** The ways a figure may be written in a table's text: `1574`, `1,574`, `3240万688`, `55 million`. */
function writtenForms(fact: Fact, lang: Lang): string[] {
  if (!("unit" in fact.value)) return [];
  const bare = formatQuantity({ ...fact.value, about: false }, lang).replace(
    /^¥|人$|円$| people$| person$/g,
    "",
  );
  return [
    ...new Set([
      bare,
      bare.replaceAll(",", ""),
      fact.value.number.toLocaleString("en"),
      `${fact.value.number}`,
    ]),
  ];
}

/** Whether a text holds a written form that is not a part of a longer number. */
const holds = (text: string, form: string) =>
  new RegExp(`(?<![0-9.,万])${form.replaceAll(".", "\\.")}(?![0-9万]|[.,][0-9])`).test(text);

function rowsOf({ events, damageEstimates }: Reads): RepeatingRow[] {
  return [
    ...events.rows.map((row) => ({
      fact_ids: row.fact_ids,
      place: (column: string) => events.place(row, column as "title_ja"),
      texts: {
        ja: [
          { column: "title_ja", text: row.title_ja },
          { column: "detail_ja", text: row.detail_ja },
        ],
        en: [
          { column: "title_en", text: row.title_en },
          { column: "detail_en", text: row.detail_en },
        ],
      },
    })),
    ...damageEstimates.rows.map((row) => ({
      fact_ids: row.fact_ids,
      place: (column: string) => damageEstimates.place(row, column as "method_ja"),
      texts: {
        ja: [{ column: "method_ja", text: row.method_ja }],
        en: [{ column: "method_en", text: row.method_en }],
      },
    })),
  ];
}

/**
 * Checks that each figure a row says it repeats (`fact_ids`) exists and stands in the row's texts, in both
 * languages, as the table of that figure has it today.
 */
export function checkRepeatedFigures(reads: Reads, facts: ReadonlyMap<string, Fact>): Problem[] {
  const problems: Problem[] = [];
  for (const { fact_ids, place, texts } of rowsOf(reads)) {
    for (const id of fact_ids) {
      const fact = facts.get(id);
      if (!fact) {
        problems.push({
          ...place("fact_ids"),
          ja: `「${id}」という数値はどの表にもありません。元の行が消えたか、IDが違います。`,
          en: `No table holds the figure “${id}”. Its row is gone, or the id is wrong.`,
        });
        continue;
      }
      for (const lang of langs) {
        const forms = writtenForms(fact, lang);
        const [first] = texts[lang];
        if (!first || texts[lang].some(({ text }) => forms.some((form) => holds(text, form)))) continue;
        const columns = texts[lang].map(({ column }) => column);
        problems.push({
          ...place(first.column),
          ja: `この行は数値「${id}」を繰り返すはずですが、${columns.join("と")}に「${forms.join("」も「")}」もありません。表の値に文章を合わせてください。`,
          en: `This row says it repeats the figure “${id}”, but ${columns.join(" and ")} hold none of: ${forms.join(" | ")}. Make the text agree with the table.`,
        });
      }
    }
  }
  return problems;
}
