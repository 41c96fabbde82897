/**
 * `npm run check`: how much processor time the check of all tables takes, and how much memory a table of 100,000 rows.
 * Run from `bench/`; the figures are for people, no test depends on them.
 */
import { chdir } from "node:process";
import { checkAll } from "../src/check.ts";
import { events } from "../src/tables/events.ts";
import { readTable } from "../src/tables/table.ts";

chdir(new URL("..", import.meta.url).pathname);

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const seconds = ({ user, system }: NodeJS.CpuUsage) => `${((user + system) / 1e6).toFixed(2)} s`;

const before = process.cpuUsage();
const { tables, problems } = checkAll();
const rows = Object.values(tables).reduce((sum, { length }) => sum + length, 0);
console.log(
  `all tables and chapters: ${rows} rows, ${problems.length} problems, ${seconds(process.cpuUsage(before))} of CPU`,
);

const count = 100_000;
const header = Object.keys(events.columns).join(",");
const line = (n: number) =>
  `event-${n},2019-07-04T18:00+09:00,,hour,,,launch,題${n},Title ${n},詳しい説明${n},A detail of event ${n},,,source-${n},high`;
const csv = new TextEncoder().encode(
  `${header}\n${Array.from({ length: count }, (_, n) => line(n)).join("\n")}\n`,
);
const start = process.cpuUsage();
const read = readTable(events, csv);
const spent = process.cpuUsage(start);
const { maxRSS } = process.resourceUsage();
console.log(
  `${read.rows.length} rows (${megabytes(csv.length)}), ${read.problems.length} problems, ${seconds(spent)} of CPU, at most ${megabytes(maxRSS * 1000)} of memory`,
);
