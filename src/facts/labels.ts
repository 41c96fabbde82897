import type { Text } from "../i18n/lang.ts";
import type { Column } from "../tables/column.ts";
import type { Table } from "../tables/table.ts";

/** What a column calls one of its words; the word itself where it names none. */
export function labelOf(column: Column<unknown> | undefined, word: string): Text {
  const category = column?.field.categories?.find(({ value }) => value === word);
  return { ja: category?.label_ja ?? word, en: category?.label ?? word };
}

/** What a table is called in each language. */
export const titleOf = ({ name, words }: Pick<Table, "name" | "words">): Text => ({
  ja: words?.ja[0] ?? name,
  en: words?.en[0] ?? name,
});
