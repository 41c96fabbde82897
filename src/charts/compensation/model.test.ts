import { describe, expect, it } from "vitest";
import type { Compensation } from "../../tables/compensation.ts";
import { readMoment } from "../../tables/moment.ts";
import { readTables } from "../../tables/read.ts";
import { lastOf, model } from "./model.ts";
import { monthOf, monthsFrom } from "./months.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const changed = (id: string, change: Partial<Compensation>) => ({
  ...tables,
  compensation: tables.compensation.map((row) => (row.id === id ? { ...row, ...change } : row)),
});
const instant = (text: string) => readMoment(text)?.from as number;

describe("the model of compensation", () => {
  it("has a lane for each service that has a row, 7pay first, each by date", () => {
    const turned = { ...tables, compensation: [...tables.compensation].reverse() };
    for (const from of [tables, turned]) {
      const { lanes, items } = model(from);
      expect(lanes[0]?.service.id).toBe("7pay");
      expect(new Set(lanes.map(({ service }) => service.id))).toEqual(
        new Set(tables.compensation.map(({ service_id }) => service_id)),
      );
      for (const lane of lanes) {
        const times = lane.items.map(({ row }) => row.as_of.from);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        for (const { row } of lane.items) expect(row.service_id).toBe(lane.service.id);
      }
      expect(items).toHaveLength(tables.compensation.length);
    }
  });

  it("orders the other services by what they last promised, then by when that is first seen", () => {
    const others = model(tables).lanes.slice(1);
    const order = ["yes", "partial", "no"];
    const places = others.map((lane) => order.indexOf(lastOf(lane).row.promised));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(others[0]?.service.id).toBe("merpay");
    expect(others.at(-1)?.service.id).toBe("rakuten-pay");
  });

  it("leaves weakly supported rows out, and services with them", () => {
    const weak = changed("merpay-20190815", { confidence: "low" });
    expect(model(weak).lanes.some(({ service }) => service.id === "merpay")).toBe(false);
  });

  it("changes the scale a month before the misuse, in Japan's calendar", () => {
    const { span } = model(tables);
    expect(span.close).toBe(instant("2019-06"));
    expect(span.from).toBe(instant("2015-02"));
    expect(span.to).toBe(instant("2020-01-07"));
    expect(model({ ...tables, events: [] }).span.close).toBe(span.from);
  });
});

describe("months", () => {
  it("are those of Japan", () => {
    expect(monthOf(instant("2019-07-01")).text).toBe("2019-07");
    expect(monthOf(instant("2019-07-01") - 1).text).toBe("2019-06");
  });

  it("are listed across years, without those begun before", () => {
    const months = monthsFrom(instant("2019-11-02"), instant("2020-02-01"));
    expect(months.map(({ text }) => text)).toEqual(["2019-12", "2020-01"]);
    expect(monthsFrom(instant("2019-12"), instant("2019-12-02")).map(({ text }) => text)).toEqual([
      "2019-12",
    ]);
  });
});

describe("the words of compensation", () => {
  it("count the services by what they last promised, and what is known from before", () => {
    expect(words(model(tables), "en").title).toBe(
      "7 of 10 services promised compensation when last seen; before 7pay, only 2 are known to have, with conditions",
    );
    expect(words(model(tables), "ja").title).toBe(
      "「補償する」は最後に分かる時点で10サービス中7サービス。7payの前に分かるのは条件付きの2サービスだけ",
    );
  });

  it("follow the data", () => {
    const refused = changed("merpay-20190815", { promised: "no" });
    expect(words(model(refused), "en").title).toMatch(/^6 of 10/);
    const fuller = changed("line-pay-201502", { promised: "yes" });
    expect(words(model(fuller), "en").title).toMatch(/only 2 are known to have$/);
    const late = tables.compensation.filter(({ as_of }) => as_of.from >= instant("2019-07"));
    expect(words(model({ ...tables, compensation: late }), "en").title).toMatch(
      /before 7pay no promise is known$/,
    );
    const one = tables.compensation.filter(({ id }) => id !== "paypay-20181227");
    expect(words(model({ ...tables, compensation: one }), "en").title).toMatch(
      /only 1 is known to have, with/,
    );
  });

  it("take a month that the misuse falls into for no time before it", () => {
    const terms = changed("7pay-terms", { promised: "yes" });
    expect(words(model(terms), "en").title).toMatch(/before 7pay, only 2 are/);
  });

  it("name who came round, and who did not", () => {
    const { summary } = words(model(tables), "en");
    expect(summary).toMatch(/^7pay, PayPay, d Barai, au PAY and Origami Pay are seen first/);
    expect(summary).toContain("Last seen at “partial”: LINE Pay and &Pay.");
    expect(summary).toContain("Last seen at “no”: Rakuten Pay.");
  });

  it("say that a date need not be the beginning, nor 7pay the reason", () => {
    const said = (lang: "ja" | "en") => words(model(tables), lang).notes.join(" ");
    expect(said("en")).toMatch(/need not be the date it began.*need not be the reason.*single source: 7pay,/);
    expect(said("ja")).toMatch(/始まった日とは限らず.*理由だったとは限らない.*1つの資料だけ/);
  });
});
