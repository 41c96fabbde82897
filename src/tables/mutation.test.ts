import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allTables } from "./all.ts";
import { isSound } from "./keys.ts";
import type { Problem } from "./problem.ts";
import { readTables } from "./read.ts";
import { readTable, type Table } from "./table.ts";

/** A table's file cut into rows of cells as they are written, commas and line breaks left out. */
interface Raw {
  table: Table;
  rows: string[][];
}

/** Cuts a sound file by a pattern of its own, so that the reader under test is not asked about itself. */
function cut(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = "", end] of csv.matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n)/g)) {
    rows.at(-1)?.push(cell);
    if (end === "\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

const csvOf = new Map(
  Object.values(allTables).map(({ name }) => [name, readFileSync(`data/${name}.csv`, "utf8")]),
);
const raws: Raw[] = (Object.values(allTables) as Table[]).map((table) => ({
  table,
  rows: cut(csvOf.get(table.name) as string),
}));
const join = (rows: readonly string[][]) => rows.map((row) => `${row.join(",")}\n`).join("");
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const unquoted = (raw: string) => (raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);

type Kind = "write" | "insert" | "delete" | "swap" | "remove row" | "repeat row" | "drop cell";

/** A file with one change, and where it lies: its row's lines, its cell's place, how far effects may go. */
interface Mutant {
  table: Table;
  csv: string;
  kind: Kind;
  /** The id of the changed row before the change. */
  id: string;
  isKey: boolean;
  isHeader: boolean;
  first: number;
  last: number;
  cell: { line: number; column: number };
  /** `cell`: structure kept; `row`: the row may have been split; `file`: a quote may swallow what follows. */
  reach: "cell" | "row" | "file";
  [fc.toStringMethod](): string;
}

const lineBreaks = (text: string) => text.replace(/\r\n?/g, "\n").split("\n").length - 1;

function placeAfter(text: string) {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "0", "1,574", "-1", "2019-02-30", "seed", "seed;seed", "true", "人", "\r", " x", "=1"),
);
const characters = fc.oneof(
  fc.constantFrom('"', ",", "\n", "\r", ";", "\u0000", "\ud800", "\ufeff", "\uff11", "人", "-", "x"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
);
const choice = fc.nat({ max: 1_000_000 });
const anyRow: Kind[] = ["remove row", "repeat row", "drop cell"];
const anyCell: Kind[] = ["write", "insert", "delete", "swap"];

const mutants = (kinds: Kind[]): fc.Arbitrary<Mutant> =>
  fc
    .record({ of: fc.constantFrom(...raws), kind: fc.constantFrom(...kinds) })
    .chain((chosen) =>
      fc.record({ chosen: fc.constant(chosen), row: choice, column: choice, at: choice, texts, characters }),
    )
    .map(({ chosen: { of, kind }, row, column, at, texts: text, characters: character }) => {
      const y = row % of.rows.length;
      const old = of.rows[y] as string[];
      const x = column % old.length;
      const raw = old[x] as string;
      const i = at % (raw.length + 1);
      const swapped = raw.slice(0, i) + (raw[i + 1] ?? "") + (raw[i] ?? "") + raw.slice(i + 2);
      const now: Record<Kind, string[][]> = {
        write: [old.with(x, quoted(text))],
        insert: [old.with(x, raw.slice(0, i) + character + raw.slice(i))],
        delete: [old.with(x, raw.slice(0, i) + raw.slice(i + 1))],
        swap: [old.with(x, swapped)],
        "remove row": [],
        "repeat row": [old, old],
        "drop cell": [old.toSpliced(x, 1)],
      };
      const changed = now[kind];
      const before = join(of.rows.slice(0, y));
      // A quote that is touched, or parted from its neighbour, may open or close the cell elsewhere.
      const touched: Partial<Record<Kind, string>> = {
        insert: `${raw[i - 1] ?? ""}`.replace(/[^"]/, "") + character + `${raw[i] ?? ""}`.replace(/[^"]/, ""),
        delete: raw[i] ?? "",
        swap: raw.slice(i, i + 2),
      };
      const risk = touched[kind] ?? "";
      const breaks = /[,\n\r]/.test(risk) || anyRow.includes(kind);
      return {
        table: of.table,
        kind,
        csv: before + join(changed) + join(of.rows.slice(y + 1)),
        id: unquoted(old[0] as string),
        isKey: x === 0,
        isHeader: y === 0,
        first: placeAfter(before).line,
        last: placeAfter(before).line + Math.max(0, lineBreaks(join(changed)) - 1),
        cell: placeAfter(
          before +
            old
              .slice(0, x)
              .map((cell) => `${cell},`)
              .join(""),
        ),
        reach: risk.includes('"') ? "file" : breaks ? "row" : "cell",
        [fc.toStringMethod]: () => `${kind} in ${of.table.name}, row ${y}: ${join(changed)}`,
      };
    });

const inRow = ({ line }: Problem, { first, last }: Mutant) => line >= first && line <= last;

/**
 * Whether a problem of the mutated table itself stands where the change was made. It may lie elsewhere only so:
 * the number of cells is counted at the row's last or first surplus cell; a rule and a missing translation point
 * at another cell of the row; a byte problem stands inside the cell; an odd quote swallows what follows, never
 * what stands before.
 */
function isPlaced(problem: Problem, mutant: Mutant): boolean {
  if (mutant.reach === "file") return problem.line >= mutant.first;
  if (mutant.reach === "row" || mutant.isHeader) return inRow(problem, mutant);
  if (/^(?:row\/rule|cell\/translation|file\/(?:encoding|line-ending))$/.test(problem.code))
    return inRow(problem, mutant);
  return problem.line === mutant.cell.line && problem.column === mutant.cell.column;
}

const told = (mutant: Mutant, problem: Problem) =>
  `${mutant.kind} in ${mutant.table.name}:${mutant.first}: ${problem.code} at line ${problem.line}`;

describe("one change to a published table", { timeout: 60_000 }, () => {
  const counts = { accepted: 0, reported: 0 };

  function read(mutant: Mutant) {
    const { problems, rows } = readTable(mutant.table, mutant.csv);
    counts[problems.length > 0 ? "reported" : "accepted"] += 1;
    for (const problem of problems) if (!isPlaced(problem, mutant)) throw new Error(told(mutant, problem));
    return { problems, rows };
  }

  it("in a cell is accepted, or reported at that cell", () => {
    fc.assert(
      fc.property(mutants(anyCell), (mutant) => {
        const { problems } = read(mutant);
        if (problems.some(({ line }) => line > mutant.last))
          expect(problems.some(({ code }) => code.startsWith("csv/") || code === "row/cell-count")).toBe(
            true,
          );
      }),
      { numRuns: 2400 },
    );
    expect(counts.accepted).toBeGreaterThan(100);
    expect(counts.reported).toBeGreaterThan(500);
  });

  it("of a whole row is accepted, and of its number of cells reported in that row", () => {
    fc.assert(
      fc.property(mutants(anyRow), (mutant) => {
        const { problems, rows } = read(mutant);
        if (mutant.isHeader) return;
        if (mutant.kind === "drop cell") expect(problems.map(({ code }) => code)).toContain("row/cell-count");
        else expect(problems).toEqual([]);
        const all = raws.find(({ table }) => table === mutant.table)?.rows.length ?? 0;
        expect(rows.length).toBe(all - 1 + (mutant.kind === "repeat row" ? 1 : -1));
      }),
      { numRuns: 600 },
    );
  });
});

describe("one change to a published table, read with all the others", { timeout: 60_000 }, () => {
  /**
   * What keys add: an id that is gone or changed is unknown to every row that names it; an id that now stands
   * twice is reported at the later row; a source that lost its last citation is an orphan.
   */
  function isKeyProblem(problem: Problem, mutant: Mutant): boolean {
    const own = problem.file === `data/${mutant.table.name}.csv`;
    if (problem.code === "key/orphan") return problem.file === "data/sources.csv";
    if (problem.code === "key/duplicate") return own && (mutant.isKey || mutant.kind === "repeat row");
    if (problem.code !== "key/unknown") return false;
    const gone = mutant.isKey || mutant.kind === "remove row" || mutant.reach === "file";
    return (gone && problem.en.includes(`“${mutant.id}”`)) || (own && isPlaced(problem, mutant));
  }

  it("is accepted, or reported where it was made or where something depends on it", () => {
    fc.assert(
      fc.property(mutants([...anyCell, ...anyRow]), (mutant) => {
        const load = (name: string) =>
          name === mutant.table.name ? mutant.csv : (csvOf.get(name) as string);
        const { reads, problems } = readTables(load);
        const own = Object.values(reads).find(({ table }) => table.name === mutant.table.name);
        for (const problem of problems) {
          const direct = (own?.problems as Problem[]).includes(problem);
          if (direct ? !isPlaced(problem, mutant) : !isKeyProblem(problem, mutant))
            throw new Error(`${problem.file}: ${told(mutant, problem)}`);
        }
        // Nothing depends on the rows of a table that could not be read whole.
        if (own && !isSound(own as never))
          for (const { file, code } of problems)
            if (code !== "key/duplicate") expect(file).toContain(mutant.table.name);
      }),
      { numRuns: 250 },
    );
  });
});
