import { describe, expect, it } from "vitest";
import type { Lang } from "../../i18n/lang.ts";
import type { CodePayment } from "../../tables/code-payments.ts";
import { readTables } from "../../tables/read.ts";
import { type CodeState, model } from "./model.ts";
import { shortLabel, when } from "./names.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const said = (state: CodeState, lang: Lang, from = tables) => words(model(from, state), lang);
const changed = (id: string, change: Partial<CodePayment>) => ({
  ...tables,
  codePayments: tables.codePayments.map((row) => (row.id === id ? { ...row, ...change } : row)),
});

describe("the words of the milestones", () => {
  it("say what the others reached while 7pay was open, as lower bounds", () => {
    expect(said("registered", "ja").title).toBe(
      "7payが続いた92日間に、PayPayは1,000万人以上、メルペイは400万人以上に達した",
    );
    expect(said("registered", "en").title).toMatch(
      /92 days.*PayPay reached at least 10 million and Merpay reached at least 4 million/,
    );
  });

  it("work out the pace from the last milestone before 7pay to the first after it", () => {
    expect(said("registered", "ja").summary).toMatch(
      /4月24日〜7月18日は約2万8,000人、7月18日〜8月7日は約5万人、8月7日〜10月1日は約9万1,000人/,
    );
    const slower = changed("paypay-registered-users-2019-08-07", { value: { number: 9_500_000, digits: 0 } });
    expect(said("registered", "en", slower).summary).toContain(
      "about 25,000 people a day (18 July to 7 August)",
    );
  });

  it("claim nothing where no milestone fell into 7pay's days", () => {
    const codePayments = tables.codePayments.filter(
      ({ service, period }) => service === "7pay" || !/^2019-0[789]/.test(period.text),
    );
    const { title, summary } = said("registered", "en", { ...tables, codePayments });
    expect(title).toContain("no milestone");
    expect(summary).not.toContain("a day");
  });

  it("warn that totals cannot fall and must not be joined or ranked", () => {
    const notes = said("registered", "en").notes.join(" ");
    expect(notes).toMatch(/cannot fall.*lower bound.*not joined.*must not be added or ranked/);
    expect(notes).toMatch(/without the 7pay affair is unknown/);
    expect(notes).toMatch(/weak support: Merpay, 13 April 2019 \(at least 1 million people\)/);
  });

  it("are shortest on a phone, with the lower bound still shown", () => {
    const { items } = model(tables, "registered");
    const short = (lang: Lang) => items.map((item) => shortLabel(item, lang));
    expect(short("ja")).toEqual(expect.arrayContaining(["666万以上", "約150万"]));
    expect(short("en")).toEqual(expect.arrayContaining(["6.66m+", "about 1.5m"]));
  });
});

describe("the words of LINE Pay", () => {
  it("put the two falls side by side and draw no cause from them", () => {
    const { title, notes } = said("line-pay", "ja");
    expect(title).toBe(
      "LINE Payの月間利用者は490万人から286万人へ、マーケティング費は97億円から8億円へ減った",
    );
    expect(notes[0]).toMatch(/分からない/);
  });

  it("speak of no fall where one of the two rose", () => {
    const rose = changed("line-pay-marketing-cost-2019-07-to-2019-09", { value: { number: 12, digits: 0 } });
    expect(said("line-pay", "en", rose).title).toMatch(/moved.*¥12 billion/);
    expect(said("line-pay", "ja", rose).title).not.toContain("減");
    expect(said("line-pay", "en", rose).notes[0]).not.toContain("fell");
  });

  it("name the other outlet's value and the cumulative one as left out", () => {
    const notes = said("line-pay", "en").notes.join(" ");
    expect(notes).toContain("2.89 million people");
    expect(notes).toMatch(/36\.9 million.*cumulative/);
  });

  it("say a quarter's months once", () => {
    const last = model(tables, "line-pay").items.at(-1);
    if (!last) throw new Error("no items");
    expect([when(last, "ja"), when(last, "en")]).toEqual(["2019年7〜9月", "July–September 2019"]);
  });
});

describe("the words of the totals", () => {
  it("compare the year after 7pay's with its own", () => {
    expect(said("totals", "ja").title).toContain("3.7倍の4兆2,003億円");
    expect(said("totals", "en").title).toContain("¥4.2003 trillion, 3.7 times");
  });

  it("pass on what the table says of its values", () => {
    expect(said("totals", "en").notes).toContainEqual(
      "Monthly users: The article does not say how the yearly figure was formed.",
    );
  });
});
