import { allTables } from "./all.ts";
import { citationFile } from "./citation.ts";
import { describePackage } from "./describe.ts";
import { dictionary } from "./dictionary.ts";
import { type Load, readTables } from "./read.ts";
import type { Table } from "./table.ts";
import { packageVersion } from "./version.ts";

/** The files that are generated from the schemas and the changelog, by path, as they should be now, or where `load` gives other tables. */
export function described(load?: Load): Record<string, string> {
  const tables = Object.values(allTables) as Table[];
  const { changelog } = readTables(load).tables;
  const version = packageVersion(changelog);
  return {
    "data/datapackage.json": `${JSON.stringify(describePackage(tables, version), null, 2)}\n`,
    "data/README.md": dictionary(tables),
    "CITATION.cff": citationFile(changelog),
  };
}
