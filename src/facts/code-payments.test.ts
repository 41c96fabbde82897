import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { growthFacts, partFacts, paymentFacts } from "./code-payments.ts";
import { tell } from "./testing.ts";

const { codePayments } = readTables().tables;
const said = tell(paymentFacts(codePayments));
const growth = growthFacts(codePayments);
const grown = tell(growth);

it.each([
  ["total-code-payments-shop-payment-amount-2019.value", "1兆1,205億円", "¥1.1205 trillion"],
  ["total-code-payments-shop-payment-amount-2020-12.value", "4,837億円", "¥483.7 billion"],
  ["total-code-payments-monthly-active-users-2019.value", "1,854万人", "18.54 million people"],
  ["total-code-payments-shop-payment-count-2024.value", "115億回以上", "at least 11.5 billion payments"],
  ["total-qr-ict-estimate-active-users-2018-03.value", "推計187万人", "an estimated 1.87 million people"],
  ["paypay-registered-users-2019-07-18.value", "900万人以上", "at least 9 million people"],
  ["paypay-merchant-locations-2020-02-19.value", "約194万カ所", "about 1.94 million locations"],
  ["paypay-amount-2022.value", "約7.3兆円", "about ¥7.3 trillion"],
  ["line-pay-marketing-cost-2019-04-to-2019-06.value", "97億円", "¥9.7 billion"],
  ["seven-eleven-tills-cashless-share-by-value-2019-10.value", "42%", "42%"],
  ["line-pay-marketing-cost-2019-04-to-2019-06.period-end", "2019年6月", "June 2019"],
])("prints %s as %s and %s", (id, ja, en) => {
  expect(said(id)).toEqual([ja, en]);
});

it("compares years with years: 1.1205, 4.2003 and 7.3487 trillion yen", () => {
  expect(grown("total-code-payments-shop-payment-amount-2020.times")).toEqual(["3.7倍", "3.7 times"]);
  expect(grown("total-code-payments-shop-payment-amount-2021.rise")).toEqual([
    "3兆1,484億円",
    "¥3.1484 trillion",
  ]);
  const march = growth.find(({ id }) => id === "total-code-payments-shop-payment-amount-2022-03.times");
  expect(march?.formula?.en).toBe("¥867.4 billion (March 2022) ÷ ¥483.7 billion (December 2020)");
});

it("gives the pace between milestones from the figures themselves: 6.66, 9 and 10 million", () => {
  expect(grown("paypay-registered-users-2019-07-18.days-since-last")).toEqual(["85日", "85 days"]);
  expect(grown("paypay-registered-users-2019-07-18.per-day")).toEqual([
    "約2万8,000人",
    "about 28,000 people",
  ]);
  expect(grown("paypay-registered-users-2019-08-07.per-day")).toEqual(["約5万人", "about 50,000 people"]);
  expect(grown("merpay-users-cumulative-2019-09-05.times")).toEqual(["約2倍", "about 2 times"]);
  // Its period is a month: no day to count from.
  expect(grown("paypay-registered-users-2025-12.per-day")).toBeUndefined();
});

it("finds the one fall, of LINE Pay from 4.9 to 2.86 million", () => {
  expect(grown("line-pay-monthly-active-users-2019-07-to-2019-09.fall")?.[1]).toBe("2.04 million people");
  expect(grown("line-pay-monthly-active-users-2019-07-to-2019-09.fall-share")?.[1]).toBe("41.6%");
  expect(grown("line-pay-monthly-active-users-2019-04-to-2019-06.rise")).toBeUndefined();
});

it("compares each chain’s tills with themselves, whatever the length of the period", () => {
  expect(grown("seven-eleven-tills-cashless-share-by-value-2019-10.rise")?.[1]).toBe("7 percentage points");
  expect(grown("lawson-tills-cashless-share-by-count-2019-10-01-to-2019-10-25.rise")?.[0]).toBe("6ポイント");
});

it("adds no running total to another, and compares no sum over unequal periods", () => {
  expect(growth.filter(({ id }) => id.startsWith("point-programme"))).toEqual(
    growth.filter(({ id }) => id.startsWith("point-programme-qr-share")),
  );
  expect(grown("d-barai-amount-fy2019.rise")).toBeUndefined();
  expect(grown("credit-card-meti-volume-yoy-2019-10.fall")).toBeUndefined();
});

it("gives mean payments and the parts of the point programme to one date", () => {
  const parts = tell(partFacts(codePayments));
  const to = (metric: string) => `point-programme-${metric}-2019-10-01-to-2020-04-13`;
  // 353 billion of 8.5 trillion; 0.64 of 4 billion payments; 8.5 trillion in 4 billion payments.
  expect(parts(`${to("rewards")}.share`)).toEqual(["約4.2%", "about 4.2%"]);
  expect(parts(`${to("qr-payment-count")}.share`)).toEqual(["約16%", "about 16%"]);
  expect(parts(`${to("eligible-amount")}.per-payment`)).toEqual(["約2,100円", "about ¥2,100"]);
  expect(parts("total-code-payments-shop-payment-amount-2020-12.per-payment")?.[1]).toBe("¥1,630");
  expect(parts("paypay-amount-2022.per-payment")).toBeUndefined();
});
