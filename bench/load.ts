/**
 * `npm ci && npm run load`: an independent reader, DuckDB, loads every resource of the built data package with the types
 * that its descriptor declares, and counts its rows. Build the site first.
 */
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

interface Field {
  name: string;
  type: string;
}
interface Resource {
  name: string;
  path: string;
  rows: number;
  schema: { fields: Field[] };
}

const folder = new URL("../dist/data/", import.meta.url).pathname;
const { resources } = JSON.parse(readFileSync(`${folder}datapackage.json`, "utf8")) as {
  resources: Resource[];
};

/** The types of Table Schema in DuckDB's words. */
const types: Record<string, string> = {
  string: "VARCHAR",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  year: "INTEGER",
};

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const connection = await (await DuckDBInstance.create()).connect();

for (const { name, path, rows, schema } of resources) {
  const columns = schema.fields
    .map(({ name: field, type }) => `${quoted(field)}: ${quoted(types[type] ?? "?")}`)
    .join(", ");
  const from = `read_csv(${quoted(folder + path)}, header = true, nullstr = '', columns = {${columns}})`;
  const [[found] = []] = (await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${from}`)).getRows();
  const verdict = found === rows ? "ok  " : "WRONG";
  console.log(`${verdict} ${name}: ${found} of ${rows} rows, ${schema.fields.length} typed columns`);
  if (found !== rows) process.exitCode = 1;
}
