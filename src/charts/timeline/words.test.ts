import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { events } from "../../tables/events.ts";
import { readTables } from "../../tables/read.ts";
import { readTable } from "../../tables/table.ts";
import { model, type TimelineState } from "./model.ts";
import { whenText, words } from "./words.ts";

const { tables } = readTables();
const all = model(tables, "all").items;
const when = (key: string) => {
  const item = all.find((candidate) => candidate.key === key);
  if (!item) throw new Error(`There is no event ${key}.`);
  return langs.map((lang) => whenText(item, lang));
};
/** The words for an event of these times, from start to not_after. */
function saidOf(when: string): string[] {
  const header = Object.keys(events.columns).join(",");
  const { rows } = readTable(events, `${header}\nfoo,${when},launch,題,Title,細,Detail,,,seed,high\n`);
  return model({ ...tables, events: rows }, "days").items.flatMap((item) =>
    langs.map((lang) => whenText(item, lang)),
  );
}
const said = (state: TimelineState, lang: "ja" | "en") => words(model(tables, state), lang);

describe("whenText", () => {
  it.each([
    ["service-start", "2019年7月1日", "1 July 2019"],
    ["all-charging-stopped", "2019年7月4日14時", "4 July 2019, 14:00"],
    ["card-charge-stop", "2019年7月3日17時30分まで", "3 July 2019, by 17:30"],
    ["misuse-peak", "2019年7月2日〜2019年7月3日", "2 July 2019 – 3 July 2019"],
    ["service-end", "2019年9月30日24時", "30 September 2019, 24:00"],
    ["paypay-card-misuse-2018", "2018年12月", "December 2018"],
  ])("says of %s no more than is known", (key, ja, en) => {
    expect(when(key)).toEqual([ja, en]);
  });

  it.each([
    ["2019-07-04,,day,2019-07-04T18:00+09:00,", "2019年7月4日18時以降", "4 July 2019, after 18:00"],
    ["2019-07-04,,day,,2019-07-04T17:30+09:00", "2019年7月4日17時30分まで", "4 July 2019, by 17:30"],
    [
      "2019-07-04,,day,2019-07-04T18:00+09:00,2019-07-04T20:00+09:00",
      "2019年7月4日 18時–20時",
      "4 July 2019 18:00–20:00",
    ],
  ])("says of %s which bound is known", (when, ja, en) => {
    expect(saidOf(when)).toEqual([ja, en]);
  });
});

describe("the words of the timeline", () => {
  it("say how long the service was open", () => {
    expect(said("summer", "ja").title).toContain("92日");
    expect(said("summer", "en").title).toContain("92 days");
  });

  it.each(["days", "eve", "calls", "doors", "summer", "all"] as const)("count what %s shows", (state) => {
    const { items } = model(tables, state);
    const doors = items.filter(({ event }) => event.category === "containment").length;
    const weak = items.filter(({ event }) => event.confidence === "low").length;
    const counted = doors > 0;
    expect(said(state, "en").summary.startsWith(`${items.length} events`)).toBe(true);
    expect(said(state, "en").summary.includes(`; ${doors} of them`)).toBe(counted);
    expect(said(state, "ja").summary).toContain(`の${items.length}件。`);
    expect(said(state, "ja").summary.includes(`措置は${doors}件`)).toBe(counted);
    expect(said(state, "en").notes.join().includes(`weakly supported (${weak})`)).toBe(weak > 0);
    expect(said(state, "ja").notes.join().includes(`（${weak}件）`)).toBe(weak > 0);
  });

  it("warn where widths cannot be compared, and only there", () => {
    for (const state of ["days", "eve", "calls", "doors", "summer", "all"] as const) {
      expect(/different scales/.test(said(state, "en").notes.join())).toBe(state === "all");
      expect(/縮尺が違う/.test(said(state, "ja").notes.join())).toBe(state === "all");
    }
  });
});
