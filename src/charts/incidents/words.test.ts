import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { incidents } from "./index.ts";
import { type IncidentsState, model } from "./model.ts";
import { rowName } from "./names.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const said = (state: IncidentsState, lang: "ja" | "en", from = tables) => words(model(from, state), lang);
const notes = (state: IncidentsState, lang: "ja" | "en", from = tables) =>
  said(state, lang, from).notes.join(" ");
const changed = (id: string, change: Partial<(typeof tables.incidents)[number]>) => ({
  ...tables,
  incidents: tables.incidents.map((row) => (row.id === id ? { ...row, ...change } : row)),
});

describe("the words of incidents", () => {
  it("say 7pay's place and what lies above it", () => {
    expect(said("yen", "en").title).toBe(
      "7pay’s ¥38,615,473: 2nd of 7 comparable sums; above it only SBI Securities (¥98.64 million)",
    );
    expect(said("yen", "ja").title).toBe(
      "7payの3,861万5,473円は、金額を比べられる7件中2位。上回るのはSBI証券の9,864万円",
    );
  });

  it("say that 7pay is the largest where nothing lies above", () => {
    expect(said("people", "en").title).toBe(
      "7pay’s 808 people: the largest of 3 comparable numbers of people",
    );
    expect(said("people", "ja").title).toMatch(/808人は、人数を比べられる3件のなかで最も大きい$/);
    expect(said("yen", "en", changed("cmp-17", { amount_jpy: 1 })).title).toContain("the largest of 7");
  });

  it("name all that lies above", () => {
    const { title } = said("yen", "en", changed("cmp-09", { amount_jpy: 50_000_000 }));
    expect(title).toMatch(/3rd of 7 .*above it only SBI Securities .*, Docomo Koza \(¥50 million\)$/);
  });

  it("say the largest sum that is not comparable, and that it counts something else", () => {
    expect(said("apart", "en").title).toBe(
      "Larger figures exist, up to about ¥711 billion, but they count something else",
    );
    expect(said("apart", "ja").title).toMatch(/^約7,110億円など.*数えているものが違う$/);
    const small = {
      ...tables,
      incidents: tables.incidents.map((row) => ({ ...row, amount_jpy: row.amount_jpy === null ? null : 1 })),
    };
    expect(said("apart", "en", small).title).toMatch(/^The figures of other incidents/);
  });

  it("say what was left out for overlapping, and how many parts", () => {
    for (const state of ["yen", "people", "apart"] as const) {
      expect(notes(state, "en")).toMatch(
        /Japan Post Bank” is left out: it overlaps Docomo Koza, Kyash, Shiharai/,
      );
      expect(notes(state, "ja")).toMatch(
        /ゆうちょ銀行の連携決済」は、ドコモ口座、Kyash、支払秘書と.*3件も除いた/,
      );
    }
  });

  it("say of whom the figure is unknown, in that state alone", () => {
    expect(notes("people", "en")).toMatch(/not make it zero: Kohnan Pay, Docomo Koza, Kyash, Shiharai Hisho/);
    expect(notes("people", "ja")).toMatch(/コーナンPay、.*不明であって、ゼロではない/);
    expect(notes("yen", "en")).not.toMatch(/not make it zero/);
  });

  it("say which of 7pay's totals is shown, and what was reported later", () => {
    expect(notes("yen", "en")).toMatch(
      /as of 31 July 2019\)\. On 10 January 2020, 709 people and about ¥38 million/,
    );
    const without = tables.damageEstimates.filter(({ id }) => id !== "rec-20200106");
    expect(notes("yen", "en", { ...tables, damageEstimates: without })).not.toMatch(/were reported/);
  });

  it("say that police cases are no verdicts, and what is weakly supported, where they are shown", () => {
    expect(notes("apart", "en")).toMatch(/An arrest is not guilt.*weakly supported: au PAY/);
    expect(notes("yen", "en")).not.toMatch(/guilt|weakly/);
  });

  it("say a year once in the name of a row", () => {
    const named = (key: string, lang: "ja" | "en") =>
      model(tables, "apart")
        .items.filter((item) => item.key === key)
        .map((item) => rowName(item, lang));
    expect(named("cmp-08", "en")).toEqual(["Internet-banking fraud, national 2019"]);
    expect(named("cmp-01", "en")).toEqual(["Seven Net Shopping, October 2013"]);
    expect(named("cmp-03", "ja")).toEqual(["PayPay（カード不正） 2018年12月"]);
  });
});

describe("the table of incidents", () => {
  it("says in every state and language what each figure counts", () => {
    for (const state of ["yen", "people", "apart"] as const) {
      const view = incidents.view(tables, state);
      const { items } = model(tables, state);
      for (const lang of langs) {
        expect(view.table(lang).rows.map(({ cells }) => cells.at(-1))).toEqual(
          items.map(({ counts }) => counts[lang]),
        );
      }
    }
  });

  it("says that an undisclosed figure is unknown", () => {
    const row = incidents
      .view(tables, "apart")
      .table("en")
      .rows.find(({ key }) => key === "cmp-03");
    expect(row?.cells[1]).toBe("unknown");
  });
});
