import { allTables } from "./all.ts";
import { describePackage } from "./describe.ts";
import { dictionary } from "./dictionary.ts";
import { readTables } from "./read.ts";
import type { Table } from "./table.ts";
import { packageVersion } from "./version.ts";

/** The files that are generated from the schemas, by path, as they should be now, or at another version of the data. */
export function described(
  version = packageVersion(readTables().tables.changelog),
): Record<"data/datapackage.json" | "data/README.md", string> {
  const tables = Object.values(allTables) as Table[];
  return {
    "data/datapackage.json": `${JSON.stringify(describePackage(tables, version), null, 2)}\n`,
    "data/README.md": dictionary(tables),
  };
}
