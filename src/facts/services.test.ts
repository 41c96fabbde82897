import { expect, it } from "vitest";
import { readTables } from "../tables/read.ts";
import { featureFacts, promiseFacts } from "./services.ts";
import { tell } from "./testing.ts";

const { securityFeatures, services, compensation, events } = readTables().tables;
const features = featureFacts(securityFeatures, services);
const said = tell(features);
const promises = tell(promiseFacts(compensation, events));

it("counts what is known of a feature among the services other than 7pay", () => {
  expect(said("security-features.others")).toEqual(["9サービス", "9 services"]);
  expect(said("sms-two-step-yes.others")).toEqual(["6サービス", "6 services"]);
  expect(said("sms-two-step-disputed.others")).toEqual(["1サービス", "1 service"]);
  expect(said("sms-two-step-no.others")).toEqual(["1サービス", "1 service"]);
});

it("keeps not found apart from no, and every compared service in one of the counts", () => {
  expect(said("sms-two-step-not-found.others")).toBeUndefined();
  expect(said("card-3ds-no.others")).toBeUndefined();
  for (const feature of new Set(securityFeatures.map((row) => row.feature))) {
    const counts = features.flatMap(({ id, value }) =>
      id.startsWith(`${feature}-`) && "unit" in value ? [value.number] : [],
    );
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      feature,
    ).toBe(9);
  }
});

it("names features and answers by their labels", () => {
  const fact = features.find(({ id }) => id === "card-3ds-yes.others");
  expect(fact?.formula?.ja).toContain("「カードの3Dセキュア」が「あり」");
  expect(fact?.formula?.en).toContain("“yes” for “3-D Secure for cards”");
});

it("goes by each service’s last promise", () => {
  expect(promises("compensation.services")).toEqual(["10サービス", "10 services"]);
  expect(promises("compensation-yes.services")).toEqual(["7サービス", "7 services"]);
  expect(promises("compensation-partial.services")).toEqual(["2サービス", "2 services"]);
  expect(promises("compensation-no.services")).toEqual(["1サービス", "1 service"]);
});

it("counts PayPay, d Barai, au PAY and Origami Pay as having come to a promise", () => {
  expect(promises("compensation-changed.others")).toEqual(["4サービス", "4 services"]);
});

it("counts the days from the press conference of 4 July", () => {
  expect(promises("d-barai-20190828.days-after-conference")).toEqual(["55日", "55 days"]);
  expect(promises("7pay-20190704.days-after-conference")).toBeUndefined();
  expect(promises("line-pay-201502.days-after-conference")).toBeUndefined();
});
