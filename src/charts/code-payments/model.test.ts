import { describe, expect, it } from "vitest";
import type { CodePayment } from "../../tables/code-payments.ts";
import { readTables } from "../../tables/read.ts";
import { type CodeState, model, quantityOf } from "./model.ts";

const { tables } = readTables();
const states: CodeState[] = ["registered", "line-pay", "totals"];
const row = (id: string) => tables.codePayments.find((found) => found.id === id) as CodePayment;

describe("the model of code-payments", () => {
  it("keeps services and what they count apart, and each in order of time", () => {
    for (const state of states) {
      for (const { service, metric, items } of model(tables, state).panels) {
        expect(items.length).toBeGreaterThan(0);
        for (const item of items) expect([item.row.service, item.row.metric]).toEqual([service, metric]);
        const ends = items.map(({ to }) => to);
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }
    }
  });

  it("shows no weak row, and says which it left out", () => {
    for (const state of states) {
      for (const { row } of model(tables, state).items) expect(row.confidence).not.toBe("low");
    }
    const weak = model(tables, "registered").panels.flatMap((panel) => panel.weak.map(({ key }) => key));
    expect(weak).toEqual(["merpay-users-cumulative-2019-04-13"]);
  });

  it("shows the milestones from half a year before 7pay to half a year after, of cumulative counts alone", () => {
    const { items } = model(tables, "registered");
    for (const { row } of items) {
      expect(row.cumulative).toBe(true);
      expect(row.period.text >= "2018-12" && row.period.text < "2020-03", row.id).toBe(true);
    }
    expect(items.map(({ row }) => row.service)).not.toContain("line-pay");
  });

  it("never shows a month beside the year that it is part of", () => {
    for (const { row } of model(tables, "totals").items) expect(row.period.precision).toBe("year");
  });

  it("marks what touches 7pay's days, whatever their length", () => {
    const marked = (state: CodeState) =>
      model(tables, state)
        .items.filter(({ summer }) => summer)
        .map(({ row }) => `${row.service} ${row.period.text}`);
    expect(marked("registered")).toEqual([
      "paypay 2019-07-18",
      "paypay 2019-08-07",
      "merpay 2019-09-05",
      "7pay 2019-07",
    ]);
    expect(marked("line-pay")).toEqual(["line-pay 2019-07", "line-pay 2019-07"]);
    expect(new Set(marked("totals"))).toEqual(new Set(["total-code-payments 2019"]));
  });

  it("names the event it misses", () => {
    const events = tables.events.filter(({ id }) => id !== "service-end");
    expect(() => model({ ...tables, events }, "totals")).toThrow(/service-end/);
  });
});

describe("quantityOf", () => {
  it("keeps a value's unit, digits and the way it was published", () => {
    expect(quantityOf(row("paypay-registered-users-2019-08-07"))).toMatchObject({
      number: 10_000_000,
      unit: "people",
      qualifier: "at-least",
    });
    expect(quantityOf(row("7pay-registered-users-2019-07"))).toMatchObject({ about: true });
    expect(quantityOf(row("total-code-payments-shop-payment-amount-2019"))).toMatchObject({
      number: 1.1205,
      digits: 4,
      unit: "JPY-trillion",
    });
  });

  it("turns billions of yen into yen without a fraction", () => {
    const billions = {
      ...row("line-pay-marketing-cost-2019-01-to-2019-03"),
      value: { number: 4.1, digits: 1 },
    };
    expect(quantityOf(billions)).toEqual({ number: 4_100_000_000, unit: "JPY", about: false });
  });
});
