import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cashlessRatios } from "./cashless-ratios.ts";
import { damageEstimates } from "./damage-estimates.ts";
import { events } from "./events.ts";
import { checkForeignKeys, checkOrphans, checkPrimaryKey } from "./keys.ts";
import type { Problem } from "./problem.ts";
import { sources } from "./sources.ts";
import { readTable, type TableRead } from "./table.ts";

const fileOf = (root: string, name: string) => readFileSync(join(root, "data", `${name}.csv`), "utf8");

/**
 * Reads every table under `<root>/data` and checks cells, keys and references; all problems come back at once,
 * and `tables` holds the rows that are sound.
 * Throws only where a file cannot be read.
 */
export function readTables(root = process.cwd()) {
  const reads = {
    events: readTable(events, fileOf(root, events.name)),
    damageEstimates: readTable(damageEstimates, fileOf(root, damageEstimates.name)),
    cashlessRatios: readTable(cashlessRatios, fileOf(root, cashlessRatios.name)),
    sources: readTable(sources, fileOf(root, sources.name)),
  };
  const all = Object.values(reads) as unknown as TableRead[];
  const problems: Problem[] = all.flatMap((read) => [...read.problems, ...checkPrimaryKey(read)]);
  // A row with a wrong cell is left out, and what refers to it would be reported for nothing:
  // keys are looked up in sound tables only, and orphans only where every table is sound.
  const sound = all.filter((read) => read.problems.length === 0);
  const keyProblems = all.flatMap((read) => checkForeignKeys(read, sound));
  if (sound.length === all.length)
    keyProblems.push(...checkOrphans(reads.sources as unknown as TableRead, all));
  problems.push(...keyProblems);
  const tables = {
    events: reads.events.rows,
    damageEstimates: reads.damageEstimates.rows,
    cashlessRatios: reads.cashlessRatios.rows,
    sources: reads.sources.rows,
  };
  return { reads, tables, problems };
}

/** Every table as read, with the place of each cell. */
export type Reads = ReturnType<typeof readTables>["reads"];

/** Every table's rows. */
export type Tables = ReturnType<typeof readTables>["tables"];
