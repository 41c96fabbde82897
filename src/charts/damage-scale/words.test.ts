import { describe, expect, it } from "vitest";
import { readTables } from "../../tables/read.ts";
import { model, type ScaleState } from "./model.ts";
import { cellsText, words } from "./words.ts";

const { tables } = readTables();
const said = (state: ScaleState, lang: "ja" | "en", from = tables) => words(model(from, state), lang);
const notes = (state: ScaleState, lang: "ja" | "en") => said(state, lang).notes.join(" ");
const all = ["closing", "estimate", "interim", "last-report"] as const;

describe("the words of damage-scale", () => {
  it("say how many of the registered there are for one counted", () => {
    expect(said("closing", "en").title).toBe(
      "The 808 people recognised as victims are one in about 1,900 of the registered",
    );
    expect(said("closing", "ja").title).toBe(
      "被害と認定された808人は、登録者約150万人のうち約1,900人に1人に当たる",
    );
  });

  it("call the estimate an estimate", () => {
    expect(said("estimate", "en").title).toMatch(/^The first estimate, about 900 people/);
    expect(said("estimate", "ja").title).toMatch(/^最初に試算された約900人/);
    expect(notes("estimate", "en")).toMatch(/different kind of number/);
    expect(notes("estimate", "ja")).toMatch(/種類が違う/);
    expect(notes("closing", "en")).not.toMatch(/different kind/);
  });

  it("say what a cell is, and the share", () => {
    expect(said("closing", "en").summary).toMatch(
      /10,000 cells of about 150 people each.*5\.4 cells: about 0\.054%/,
    );
    expect(said("closing", "ja").summary).toMatch(/1マスを約150人とする1万マス.*約5\.4マス.*約0\.054%/);
  });

  it("say in every state that registered is not exposed, and whose arithmetic the share is", () => {
    for (const state of all) {
      expect(said(state, "en").notes[0]).toMatch(/^Registered is not exposed/);
      expect(said(state, "ja").notes[0]).toMatch(/被害に遭うおそれのあった人の数ではない/);
      expect(notes(state, "en")).toMatch(/our arithmetic/);
      expect(notes(state, "ja")).toMatch(/会社の発表ではない/);
    }
  });

  it("say which count was not final, which rests on one article, and that falls are unexplained", () => {
    const which = (pattern: RegExp) => all.filter((state) => pattern.test(notes(state, "en")));
    expect(which(/not final/)).toEqual(["interim"]);
    expect(which(/single article/)).toEqual(["last-report"]);
    expect(which(/no explanation was found/)).toEqual(["closing", "interim", "last-report"]);
  });

  it("date both figures", () => {
    expect(said("closing", "en").asOf).toBe("the registered 3 July 2019, the victims 31 July 2019, 17:00");
    expect(said("last-report", "ja").asOf).toBe("登録者は2019年7月3日、被害者は2020年1月6日17時");
  });

  it("follow the data", () => {
    const exposure = tables.exposure.map((row) =>
      row.id === "exp-01" ? { ...row, value: { number: 3_000_000, digits: 0 } } : row,
    );
    expect(said("closing", "en", { ...tables, exposure }).summary).toMatch(
      /about 3 million.*about 300 people each/,
    );
  });
});

describe("a number of cells", () => {
  it.each([
    [{ number: 5.4, unit: "times", about: true, digits: 1 }, "約5.4マス", "about 5.4 cells"],
    [{ number: 1, unit: "times", about: false }, "1マス", "1 cell"],
    [{ number: 10_000, unit: "count", about: false }, "1万マス", "10,000 cells"],
  ] as const)("is printed with its unit: %o", (cells, ja, en) => {
    expect(cellsText(cells, "ja")).toBe(ja);
    expect(cellsText(cells, "en")).toBe(en);
  });
});
