import type { Lang } from "../i18n/lang.ts";
import { anyTable } from "./column.ts";
import { rawRow } from "./raw.ts";
import type { Table } from "./table.ts";

/** A reference from a cell to a row of a table. */
export interface RowLink {
  table: string;
  id: string;
}

/** A reference written as `table/row`. */
export function rowLinkOf(text: string): RowLink {
  const [table = "", id = ""] = text.split("/");
  return { table, id };
}

/** A cell for reading: its text, and the rows that the ids in it name. */
export interface ShownCell {
  text: string;
  links: RowLink[];
}

/** The columns that a page in a language shows: those of the other language are left out. */
export const columnsIn = (table: Table, lang: Lang): string[] =>
  Object.keys(table.columns).filter((name) => !name.endsWith(lang === "ja" ? "_en" : "_ja"));

/** A row's cells under the given columns. */
export function cellsOf(table: Table, row: object, columns: readonly string[]): ShownCell[] {
  const raw = rawRow(row);
  return columns.map((name) => {
    const value = raw[name];
    const refersTo = table.columns[name]?.refersTo;
    if (refersTo === undefined || value === null)
      return { text: value === null ? "" : `${value}`, links: [] };
    const links = [value]
      .flat()
      .map((id) => (refersTo === anyTable ? rowLinkOf(`${id}`) : { table: refersTo, id: `${id}` }));
    return { text: "", links };
  });
}
