import type { Column, Named } from "./column.ts";
import type { Table } from "./table.ts";

const unnamed: { ja: Named; en: Named } = { ja: ["", ""], en: ["", ""] };

/** A field of a Table Schema: `title` and `description` in English, the site's Japanese beside them. */
function describeField(name: string, column: Column<unknown>, isKey: boolean): object {
  const { ja, en } = column.words ?? unnamed;
  const { constraints, ...type } = column.field;
  return {
    name,
    title: en[0],
    title_ja: ja[0],
    description: en[1],
    description_ja: ja[1],
    ...type,
    constraints: { required: column.empty === undefined, ...(isKey ? { unique: true } : {}), ...constraints },
  };
}

/** A table as a resource. A foreign key of list items cannot be declared in the standard; it is described by its field. */
function describeTable(table: Table): object {
  const { ja, en } = table.words ?? unnamed;
  const columns = Object.entries(table.columns);
  const [key] = columns[0] ?? [""];
  const foreignKeys = columns.flatMap(([name, { refersTo, field }]) =>
    refersTo === undefined || field.delimiter !== undefined
      ? []
      : [{ fields: [name], reference: { resource: refersTo, fields: ["id"] } }],
  );
  return {
    name: table.name,
    type: "table",
    path: `${table.name}.csv`,
    title: en[0],
    title_ja: ja[0],
    description: en[1],
    description_ja: ja[1],
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: columns.map(([name, column], index) => describeField(name, column, index === 0)),
      missingValues: [""],
      primaryKey: [key],
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

/**
 * The descriptor of the data package (Data Package v2, https://datapackage.org/standard/data-package/). It holds no
 * bytes, hashes or row counts, so that mending a cell leaves it fresh; the published copy adds them.
 */
export function describePackage(
  tables: readonly Table[],
  version: string,
): Record<string, unknown> & { resources: object[] } {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "ninety-two-days",
    title: "92 Days: the record of 7pay",
    title_ja: "92日 — 7payの記録",
    description:
      "What happened to the code-payment service 7pay in 2019, the damage figures, and Japan’s cashless ratio before and after: every row with its sources.",
    description_ja:
      "2019年のコード決済サービス「7pay」に起きたこと、被害の数字、その前後の日本のキャッシュレス比率。すべての行に出典がある。",
    version,
    languages: ["ja", "en"],
    keywords: ["7pay", "cashless", "Japan", "payment fraud", "data journalism"],
    licenses: [
      {
        name: "CC-BY-4.0",
        path: "https://creativecommons.org/licenses/by/4.0/",
        title: "Creative Commons Attribution 4.0 International",
      },
    ],
    sources: [{ title: "The pages listed in the resource sources, by source_ids", path: "sources.csv" }],
    resources: tables.map(describeTable),
  };
}
