import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { type MixState, model } from "./model.ts";
import { cell, columnNumber, rowName } from "./names.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const said = (state: MixState, lang: "ja" | "en", from = tables) => words(model(from, state), lang);
const changed = (values: Record<string, number>) => ({
  ...tables,
  cashlessJapan: tables.cashlessJapan.map((row) => {
    const number = values[row.id];
    return number === undefined ? row : { ...row, value: { number, digits: 1 } };
  }),
});
const code = (year: number) => `${year}-meti-legacy-code-points-of-consumption`;

describe("the words around 2019", () => {
  it("say that code payments grew and when they overtook e-money", () => {
    expect(said("around-2019", "en").title).toMatch(
      /grew in the year of the 7pay incident and overtook e-money in 2022/,
    );
    expect(said("around-2019", "ja").title).toMatch(/事件の年も伸び、2022年に電子マネーを超えた/);
    expect(said("around-2019", "en").summary).toContain("0.05 in 2018, 0.31 in 2019 and 1.1 in 2020");
  });

  it("follow the data where they shrank and were never ahead", () => {
    const from = changed({ [code(2018)]: 0.5, [code(2022)]: 1.9 });
    expect(said("around-2019", "en", from).title).toMatch(/shrank .* had not overtaken e-money by 2022/);
    expect(said("around-2019", "ja", from).title).toMatch(/縮み、2022年まで電子マネーに届かなかった/);
  });

  it("say from when the ministry measures otherwise", () => {
    expect(said("around-2019", "en").notes.join(" ")).toMatch(/From 2023 on.*another measure/);
  });
});

describe("the words with and without credit cards", () => {
  it("work out the share that the ministry’s own table of shares prints", () => {
    const printed = tables.cashlessJapan.find(({ id }) => id === "2024-meti-legacy-credit-share-of-cashless");
    const { title } = said("with-credit", "en");
    expect(title).toContain(`${printed?.value.number.toFixed(1)}% of cashless spending`);
    expect(title).toContain("¥116.9 trillion of ¥141.0 trillion in 2024");
    expect(said("with-credit", "ja").title).toContain("2024年は141.0兆円のうち116.9兆円");
  });

  it("say that code payments are more than the others together, while they are", () => {
    expect(said("without-credit", "en").title).toMatch(
      /code payments lead: ¥13\.5 trillion in 2024, more than e-money and debit cards together/,
    );
    const from = changed({ "2024-meti-legacy-emoney-amount": 9.9 });
    expect(said("without-credit", "en", from).title).toMatch(/code payments lead: ¥13\.5 trillion in 2024$/);
  });

  it("rest no sentence on a weak value", () => {
    for (const state of ["with-credit", "without-credit"] as const) {
      for (const lang of langs) {
        const { title, summary } = said(state, lang);
        expect(title + summary).not.toMatch(/134\.6|2025/);
      }
    }
  });

  it("warn of hollow columns, where e-money’s early values come from, and that a gap is not zero", () => {
    const notes = said("without-credit", "en").notes.join(" ");
    expect(notes).toMatch(
      /Hollow columns \(2025\).*private wiki.*2025, code payments comes from the same page/,
    );
    expect(notes).toMatch(/2016, e-money: Bank of Japan statistics\. 2017, e-money: Bank of Japan/);
    expect(notes).toMatch(/“no figure”.*not zero/);
    expect(said("around-2019", "en").notes.join(" ")).not.toMatch(/Hollow|Bank of Japan/);
  });
});

it("names every row differently, says in its cell what is weak, and shortens only what stands over a column", () => {
  const { items } = model(tables, "without-credit");
  for (const lang of langs) expect(new Set(items.map((item) => rowName(item, lang))).size).toBe(items.length);
  for (const item of items) expect(/weakly/.test(cell(item, "en")), item.key).toBe(item.weak);
  const [early] = items.filter(({ row }) => row.year === 2016);
  expect(early && [columnNumber(early, "ja"), cell(early, "ja")]).toEqual(["5.1", "5兆1,436億円"]);
});
