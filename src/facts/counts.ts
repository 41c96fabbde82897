import type { Unit } from "../i18n/format.ts";
import type { Text } from "../i18n/lang.ts";
import { allTables } from "../tables/all.ts";
import { type Column, confidence } from "../tables/column.ts";
import type { Tables } from "../tables/read.ts";
import type { Table } from "../tables/table.ts";
import { asCounted, exactly, worked } from "./bind.ts";
import type { Confidence, Fact } from "./fact.ts";
import { labelOf, titleOf } from "./labels.ts";

/** Any row, as far as counting it goes. */
interface Counted {
  id: string;
  source_ids?: readonly string[];
  confidence?: Confidence;
}

type Described = Pick<Table, "name" | "words"> & { columns: Readonly<Record<string, Column<unknown>>> };

/** A number of rows; none where no row names a source, as in the changelog. */
const counted = (id: string, rows: readonly Counted[], unit: Unit, formula: Text): Fact[] =>
  worked(id, { value: exactly(rows.length, unit), formula }, asCounted(rows), null).filter(
    ({ sourceIds }) => sourceIds.length > 0,
  );

/** How many rows of a table hold each word of a column: `claims-partly.count`. */
const countedBy = <R extends Counted>(
  table: Described,
  rows: readonly R[],
  column: keyof R & string,
  unit: Unit,
) =>
  [...new Set(rows.map((row) => `${row[column]}`))].flatMap((word) => {
    const [title, label] = [titleOf(table), labelOf(table.columns[column], word)];
    return counted(
      // Words of the tables may hold an underscore, names of facts may not.
      `${table.name}-${word.replaceAll("_", "-")}.count`,
      rows.filter((row) => row[column] === word),
      unit,
      {
        ja: `表「${title.ja}」で「${label.ja}」の行の数`,
        en: `rows of the table “${title.en}” with “${label.en}”`,
      },
    );
  });

const rowsOf = (table: Described): Text => ({
  ja: `表「${titleOf(table).ja}」の行の数`,
  en: `rows of the table “${titleOf(table).en}”`,
});

/** How many rows each table holds, and all together, by how well they are supported. */
export function tableCounts(tables: Tables): Fact[] {
  const entries = Object.entries(allTables).map(
    ([key, table]) => [table as Described, tables[key as keyof Tables] as readonly Counted[]] as const,
  );
  const all = entries.flatMap(([, rows]) => rows);
  const supported = (level: Confidence) => all.filter(({ confidence }) => confidence === level);
  const tableCount = {
    value: exactly(entries.length, "tables"),
    formula: { ja: "データの表の数", en: "tables of the data" },
  };
  return [
    ...worked("tables.count", tableCount, asCounted(all), null),
    ...counted("package.rows", all, "rows", { ja: "すべての表の行の数", en: "rows of all tables" }),
    ...entries.flatMap(([table, rows]) => counted(`${table.name}.rows`, rows, "rows", rowsOf(table))),
    ...(["high", "medium", "low"] as const).flatMap((level) => {
      const label = labelOf(confidence(), level);
      return counted(`confidence-${level}.rows`, supported(level), "rows", {
        ja: `確度が「${label.ja}」行の数`,
        en: `rows whose confidence is ${label.en}`,
      });
    }),
  ];
}

/** Things that the tables hold one a row, said by their own name: events, sources, claims. */
export function thingCounts(tables: Tables): Fact[] {
  const { events, sources, claims, weaknesses, surveys, services, damageEstimates: totals } = tables;
  const whole = (table: Described, rows: readonly Counted[], unit: Unit) =>
    counted(`${table.name}.count`, rows, unit, rowsOf(table));
  const some = (id: string, rows: readonly Counted[], unit: Unit, ja: string, en: string) =>
    counted(id, rows, unit, { ja, en });
  // Rows about arrests are reports, not people: their number would be read as that of the arrested.
  const told = events.filter(({ category }) => category !== "arrest");
  const copies = sources.filter(({ copy_url }) => copy_url !== null);
  const mended = weaknesses.filter(({ fixed }) => fixed !== null);
  const free = surveys.filter((row) => row.self_selected);
  const others = services.filter(({ id }) => id !== "7pay");
  return [
    ...whole(allTables.events, events, "events"),
    ...whole(allTables.sources, sources, "sources"),
    ...whole(allTables.claims, claims, "claims"),
    ...whole(allTables.weaknesses, weaknesses, "weaknesses"),
    ...whole(allTables.incidents, tables.incidents, "incidents"),
    ...whole(allTables.surveys, surveys, "surveys"),
    ...whole(allTables.services, services, "services"),
    ...whole(allTables.glossary, tables.glossary, "terms"),
    ...whole(allTables.damageEstimates, totals, "totals"),
    ...whole(allTables.countryLists, tables.countryLists, "count"),
    ...countedBy(allTables.events, told, "category", "events"),
    ...countedBy(allTables.sources, sources, "lang", "sources"),
    ...countedBy(allTables.sources, sources, "kind", "sources"),
    ...countedBy(allTables.claims, claims, "verdict", "claims"),
    ...countedBy(allTables.weaknesses, weaknesses, "step", "weaknesses"),
    ...countedBy(allTables.damageEstimates, totals, "basis", "totals"),
    ...some("sources-copies.count", copies, "sources", "写しを読んだページの数", "pages read as a copy"),
    ...some(
      "weaknesses-fixed.count",
      mended,
      "weaknesses",
      "直された時が分かる弱点の数",
      "weaknesses with a date of mending",
    ),
    ...some("surveys-self-selected.count", free, "surveys", "自由参加の調査の数", "self-selected surveys"),
    ...some("services.others", others, "services", "7pay以外のサービスの数", "services other than 7pay"),
  ];
}
