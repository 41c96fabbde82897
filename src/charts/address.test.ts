import { expect, it } from "vitest";
import { addressesOf } from "./address.ts";

it("keeps the published addresses of a state, Japanese at the root", () => {
  expect(addressesOf("timeline", "days", "ja")).toMatchObject({
    chart: "charts/timeline/",
    page: "charts/timeline/days/",
    svg: "charts/timeline/days.svg",
    darkSvg: "charts/timeline/days.dark.svg",
    png: "charts/timeline/days.png",
    darkPng: "charts/timeline/days.dark.png",
    share: "charts/timeline/days.share.png",
    csv: "charts/timeline/days.csv",
    json: "charts/timeline/days.json",
    embed: "embed/timeline/days/",
  });
});

it("keeps English under its folder, but not what is the same in every language", () => {
  expect(addressesOf("timeline", "days", "en")).toMatchObject({
    chart: "en/charts/timeline/",
    page: "en/charts/timeline/days/",
    svg: "en/charts/timeline/days.svg",
    darkSvg: "en/charts/timeline/days.dark.svg",
    png: "en/charts/timeline/days.png",
    darkPng: "en/charts/timeline/days.dark.png",
    share: "en/charts/timeline/days.share.png",
    csv: "charts/timeline/days.csv",
    json: "charts/timeline/days.json",
    embed: "en/embed/timeline/days/",
  });
});
