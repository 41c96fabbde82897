import { describe, expect, it } from "vitest";
import { readTables } from "../../tables/read.ts";
import { attackPath } from "./index.ts";
import { type AttackItem, model } from "./model.ts";

const { tables } = readTables();
const { path, around, items, goal } = model(tables);
const find = (id: string, from = items) => from.find(({ key }) => key === id) as AttackItem;

describe("the model of attack-path", () => {
  it("holds every weakness once, at its own step", () => {
    expect(items.map(({ key }) => key).sort()).toEqual(tables.weaknesses.map(({ id }) => id).sort());
    for (const { id, items: own } of [...path, ...around])
      for (const { row } of own) expect(row.step).toBe(id);
  });

  it("goes from the list to the till, with takeover as another way in", () => {
    expect(path.map(({ id, number }) => `${number} ${id}`)).toEqual([
      ...["1 list", "2 login", "null takeover", "3 top-up", "4 payment"],
    ]);
    expect(around.map(({ id, number }) => `${number} ${id}`)).toEqual([
      "null detection",
      "null organisation",
    ]);
  });

  it("calls a weakness open only where its own text says so", () => {
    const open = items.filter(({ status }) => status === "open");
    expect(open.map(({ key }) => key)).toEqual(["w-01", "w-22"]);
    for (const { row } of open) {
      expect(row.detail_en).toMatch(/closed without reopening|until the service ended/);
      expect(row.detail_ja).toMatch(/再開しないまま廃止|廃止まで続けた/);
    }
  });

  it("believes a day in the table before anything else", () => {
    const fixed = find("w-03").row.fixed;
    const mended = tables.weaknesses.map((row) => (row.id === "w-01" ? { ...row, fixed } : row));
    expect(find("w-01", [...model({ ...tables, weaknesses: mended }).items]).status).toBe("fixed");
    for (const { row, status } of items) expect(status === "fixed", row.id).toBe(row.fixed !== null);
  });

  it("asks no mending of findings about the list and the organisation", () => {
    expect(find("w-16").status).toBe("told");
    expect(find("w-18").status).toBe("told");
    expect(find("w-07").status).toBe("unknown");
  });

  it("cites what it says of the purchase, and does without where the event is gone", () => {
    expect(goal?.confidence).toBe("high");
    expect(attackPath.view(tables, "path").sourceIds).toEqual(expect.arrayContaining(goal?.source_ids ?? []));
    expect(model({ ...tables, events: [] })).toMatchObject({ goal: null, sourceIds: [] });
  });
});
