import { describe, expect, it } from "vitest";
import { readTables } from "../../tables/read.ts";
import { kindOf } from "./kinds.ts";
import { type IncidentsState, model } from "./model.ts";
import { sideBySide } from "./overlap.ts";

const { tables } = readTables();
const states: IncidentsState[] = ["yen", "people", "apart"];
const keysIn = (state: IncidentsState, from = tables) => model(from, state).items.map(({ key }) => key);
const changed = (id: string, change: Partial<(typeof tables.incidents)[number]>) => ({
  ...tables,
  incidents: tables.incidents.map((row) => (row.id === id ? { ...row, ...change } : row)),
});
const rowOf = (id: string) => tables.incidents.filter((row) => row.id === id);

describe("the model of incidents", () => {
  it("compares what was taken by others, the largest first, with 7pay among it", () => {
    expect(keysIn("yen")).toEqual([
      ...["cmp-17", "rec-0731", "cmp-09", "cmp-11", "cmp-16", "cmp-13", "cmp-06"],
    ]);
    expect(keysIn("people")).toEqual(["rec-0731", "cmp-11", "cmp-17"]);
  });

  it("never shows a part, in any state", () => {
    const parts = tables.incidents.filter(({ part_of }) => part_of !== null).map(({ id }) => id);
    expect(parts.length).toBeGreaterThan(0);
    for (const state of states) {
      for (const key of keysIn(state)) expect(parts).not.toContain(key);
      expect(model(tables, state).parts).toBe(parts.length);
    }
  });

  it("never shows both ends of an overlap, and says what is left out beside what", () => {
    for (const state of states) {
      const keys = keysIn(state);
      for (const { overlaps } of keys.flatMap(rowOf))
        for (const other of overlaps) expect(keys, state).not.toContain(other);
    }
    expect(
      model(tables, "yen").overlapping.map(({ out, beside }) => [out.key, beside.map(({ key }) => key)]),
    ).toEqual([["cmp-10", ["cmp-09", "cmp-13", "cmp-16"]]]);
  });

  it("compares neither assets nor trades, national totals, card records, police cases or booked losses", () => {
    const apart = ["cmp-01", "cmp-02", "cmp-08", "cmp-19", "cmp-20", "cmp-21", "cmp-22", "cmp-23"];
    for (const key of apart) {
      expect(keysIn("yen"), key).not.toContain(key);
      expect(keysIn("people"), key).not.toContain(key);
      expect(keysIn("apart"), key).toContain(key);
    }
    expect(keysIn("apart")).not.toContain("rec-0731");
  });

  it("shows every incident that is no part and overlaps nothing, either compared or apart", () => {
    const shown = new Set([...keysIn("yen"), ...keysIn("apart")]);
    const out = new Set(model(tables, "yen").overlapping.map(({ out: { key } }) => key));
    for (const { id, part_of } of tables.incidents)
      if (part_of === null && !out.has(id)) expect(shown, id).toContain(id);
  });

  it("has read what every incident counts, and compares none that it has not", () => {
    for (const { id, part_of } of tables.incidents)
      if (part_of === null) expect(kindOf(id), id).not.toBe("unsorted");
    const added = { ...rowOf("cmp-09")[0], id: "cmp-99", overlaps: [] } as (typeof tables.incidents)[number];
    const more = { ...tables, incidents: [...tables.incidents, added] };
    expect(keysIn("yen", more)).not.toContain("cmp-99");
    expect(model(more, "apart").groups.at(-1)).toMatchObject({
      kind: "unsorted",
      items: [{ key: "cmp-99" }],
    });
  });

  it("takes an empty figure for unknown, and a zero for zero", () => {
    const { items, silent } = model(tables, "yen");
    expect(items.find(({ key }) => key === "cmp-06")?.shown?.number).toBe(0);
    expect(silent).toEqual([]);
    const emptied = changed("cmp-06", { amount_jpy: null, amount_rounded: null });
    expect(keysIn("yen", emptied)).not.toContain("cmp-06");
    expect(model(emptied, "yen").silent.map(({ key }) => key)).toEqual(["cmp-06"]);
  });

  it("shows 7pay by its last exact recognised total, and knows the one reported later", () => {
    const { own, later } = model(tables, "yen");
    expect(own).toMatchObject({ key: "rec-0731", yen: { number: 38_615_473 }, people: { number: 808 } });
    expect(later?.id).toBe("rec-20200106");
    const estimates = tables.damageEstimates.filter(({ basis }) => basis === "estimate");
    expect(() => model({ ...tables, damageEstimates: estimates }, "yen")).toThrow(
      /no exact recognised total/,
    );
  });

  it("orders what is apart in time within what it counts", () => {
    for (const { kind, items } of model(tables, "apart").groups) {
      const times = items.map(({ date }) => date.from);
      expect(times, kind).toEqual([...times].sort((a, b) => a - b));
      for (const item of items) expect(item.kind).toBe(kind);
    }
  });
});

describe("sideBySide", () => {
  const rows = (overlaps: Record<string, string[]>) =>
    Object.entries(overlaps).map(([id, others]) => ({
      ...rowOf("cmp-09")[0],
      id,
      overlaps: others,
    })) as never;
  const kept = (overlaps: Record<string, string[]>) => sideBySide(rows(overlaps)).kept.map(({ id }) => id);

  it("keeps all where nothing overlaps", () => {
    expect(kept({ a: [], b: [] })).toEqual(["a", "b"]);
  });

  it("leaves out the one that overlaps the most, in whichever row the overlap is written", () => {
    expect(kept({ a: ["b", "c"], b: [], c: [] })).toEqual(["b", "c"]);
    expect(kept({ a: [], b: ["a"], c: ["a"] })).toEqual(["b", "c"]);
  });

  it("keeps one of two that overlap each other alone", () => {
    expect(kept({ a: ["b"], b: ["a"] })).toEqual(["a"]);
  });
});
