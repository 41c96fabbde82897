import { describe, expect, it } from "vitest";
import { readTables } from "../../tables/read.ts";
import type { Refund } from "../../tables/refunds.ts";
import { model, perPerson } from "./model.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const changed = (id: string, change: Partial<Refund>) => ({
  ...tables,
  refunds: tables.refunds.map((row) => (row.id === id ? { ...row, ...change } : row)),
});
const keysOf = ({ items }: ReturnType<typeof model>) => items.map(({ key }) => key);
const first = "unrefunded-20190930";
const last = "unrefunded-20200109";

describe("the model of refunds", () => {
  it("has the balances by date, whatever the order of the file, and leaves compensation out", () => {
    const turned = { ...tables, refunds: [...tables.refunds].reverse() };
    for (const from of [tables, turned]) {
      expect(keysOf(model(from, "people"))).toEqual(["holders-20190923", first, last]);
      expect(model(from, "people").compensated.map(({ id }) => id)).toEqual(["paid-20200106"]);
    }
  });

  it("gives an unknown amount no item, and keeps its row to say so", () => {
    const yen = model(tables, "yen");
    expect(keysOf(yen)).toEqual([first, last]);
    expect(yen.rows.map(({ id }) => id)).toContain("holders-20190923");
  });

  it("compares only what was counted alike", () => {
    const { change } = model(tables, "people");
    expect([change?.from.id, change?.to.id]).toEqual([first, last]);
    expect(change?.less).toEqual({ number: 120_000, unit: "people", about: true });
    const other = changed(last, { what: "balance-holders" });
    expect(model(other, "people").change).toBeNull();
    expect(model(changed(first, { amount_jpy: null }), "yen").change).toBeNull();
  });

  it("works out percentages, as rough as the figures", () => {
    const { change } = model(tables, "yen");
    expect(change?.people).toEqual({ number: 32, unit: "percent", about: true });
    expect(change?.yen).toEqual({ number: 63, unit: "percent", about: true });
    expect(model(changed(last, { amount_jpy: null }), "people").change?.yen).toBeNull();
  });

  it("leaves weakly supported rows out", () => {
    const weak = changed("holders-20190923", { confidence: "low" });
    expect(model(weak, "people").rows.map(({ id }) => id)).toEqual([first, last]);
  });

  it("divides rounded figures to two digits and exact ones to the yen", () => {
    const row = tables.refunds.find(({ id }) => id === first) as Refund;
    expect(perPerson(row)).toEqual({ number: 510, unit: "JPY", about: true });
    expect(perPerson({ ...row, people_rounded: false, amount_rounded: false })).toMatchObject({
      number: 514,
      about: false,
    });
    expect(perPerson({ ...row, amount_jpy: null })).toBeNull();
  });
});

describe("the words of refunds", () => {
  const said = (state: "people" | "yen", lang: "ja" | "en", from = tables) => words(model(from, state), lang);

  it("say how many were left, and how near the deadline was", () => {
    expect(said("people", "ja").title).toBe("申し出の期限の1日前にも、約25万人が払い戻しを受けていなかった");
    expect(said("yen", "en").title).toBe(
      "About ¥70 million of about ¥190 million had still not been refunded 1 day before the deadline",
    );
    expect(said("people", "en", { ...tables, events: [] }).title).toBe(
      "About 250,000 people had still not been refunded on 9 January 2020",
    );
  });

  it("set the fall of the money beside that of the people", () => {
    expect(said("yen", "en").summary).toMatch(
      /about ¥120 million less \(about 63%\).*people fell by about 32%/,
    );
    expect(said("yen", "ja").summary).toMatch(/約1億2,000万円減（約63%）。.*人数の減りは約32%/);
  });

  it("speak of a rise where there is one", () => {
    const risen = changed(last, { people: 400_000 });
    expect(said("people", "en", risen).summary).toContain("about 30,000 people more (about 8%)");
    expect(said("people", "ja", risen).summary).toContain("約3万人増（約8%）");
    expect(said("yen", "en", risen).summary).not.toContain("fell");
  });

  it("warn of the figure that is counted otherwise, or say that it is unknown", () => {
    expect(said("people", "en").notes[0]).toMatch(/hollow.*no rise or fall.*single article/);
    expect(said("people", "ja").notes[0]).toMatch(/白抜き.*増減を表さない.*1つの記事/);
    expect(said("yen", "en").notes[0]).toMatch(/23 September 2019 is unknown and not drawn/);
    expect(said("yen", "ja").notes[0]).toMatch(/2019年9月23日.*金額は分からず/);
  });

  it("tell of compensation apart, and of nothing where no one had been paid", () => {
    const paid = (from = tables) =>
      said("people", "en", from).notes.filter((note) => note.includes("Compensation"));
    expect(paid()).toEqual([expect.stringContaining("705 people had been paid by 6 January 2020")]);
    expect(
      paid({ ...tables, refunds: tables.refunds.filter(({ what }) => what !== "victims-paid") }),
    ).toEqual([]);
  });
});
