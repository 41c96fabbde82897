import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readMoment } from "../../tables/moment.ts";
import { readTables, type Tables } from "../../tables/read.ts";
import { closedText, listed, peakDays } from "./labels.ts";
import { type ContainmentState, model } from "./model.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const said = (state: ContainmentState, lang: "ja" | "en", from: Tables = tables) =>
  words(model(from, state), lang);
const item = (key: string) => {
  const found = model(tables, "summer").items.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no item ${key}`);
  return found;
};

describe("when a door closed", () => {
  it.each([
    ["card-charge-stop", "7月3日17時30分までに", "3 July, by 17:30"],
    ["foreign-ip-block", "7月3日、時刻不明", "during 3 July"],
    ["all-charging-stopped", "7月4日14時", "4 July, 14:00"],
    ["password-reset-all", "7月30日13時〜16時", "30 July, 13:00–16:00"],
    ["service-end", "9月30日24時", "30 September, 24:00"],
    ["misuse-peak", "7月3日、時刻不明", "during 3 July"],
  ])("is said no finer than it is known: %s", (key, ja, en) => {
    expect(closedText(item(key), "ja")).toBe(ja);
    expect(closedText(item(key), "en")).toBe(en);
  });
});

describe("the days of the misuse", () => {
  const peak = item("misuse-peak");
  const until = (text: string) => ({ ...peak, opened: { ...peak.opened, not_after: readMoment(text) } });

  it.each([
    ["2019-07-03", "7月2日〜3日", "2–3 July"],
    ["2019-07-02", "7月2日", "2 July"],
    ["2019-08-01", "7月2日〜8月1日", "2 July – 1 August"],
  ])("to %s", (text, ja, en) => {
    expect(peakDays(until(text), "ja")).toBe(ja);
    expect(peakDays(until(text), "en")).toBe(en);
  });
});

describe("a list", () => {
  it("reads as a sentence does", () => {
    expect(listed(["a"], "en")).toBe("a");
    expect(listed(["a", "b"], "en")).toBe("a and b");
    expect(listed(["a", "b", "c"], "en")).toBe("a, b and c");
    expect(listed(["甲", "乙"], "ja")).toBe("甲と乙");
  });
});

describe("the words of containment", () => {
  it("say until which day the late doors were open", () => {
    expect(said("summer", "en").title).toMatch(
      /^External-ID.* day 11, old 7iD.* day 30 and payment.* day 92$/,
    );
    expect(said("summer", "ja").title).toMatch(/外部ID.*11日目.*パスワード.*30日目.*支払い.*92日目まで/);
  });

  it("count the doors and those closed with the last top-ups", () => {
    expect(said("summer", "en").summary).toMatch(/^Of 8 doors, 5 had closed by the end of 4 July \(day 4\)/);
    expect(said("summer", "ja").summary).toMatch(/^扉8カ所のうち5カ所は.*7月4日（4日目）/);
  });

  it("set the first closings against the misuse", () => {
    expect(said("first-week", "en").title).toMatch(/2–3 July.*began to close on 3 July.*stopped on 4 July/);
    expect(said("first-week", "en").summary).toMatch(
      /3 July: card top-ups and access.*; on 4 July: .*3 were still open/,
    );
    expect(said("first-week", "ja").summary).toMatch(/7月3日にカードからのチャージと海外IP.*3カ所は/);
  });

  it("follow the data", () => {
    const moved = readMoment("2019-08-08T17:00+09:00");
    const events = tables.events.map((event) =>
      event.id === "external-id-login-stop" && moved ? { ...event, start: moved } : event,
    );
    expect(said("summer", "en", { ...tables, events }).title).toMatch(
      /^Old 7iD.* day 30, external-ID log-in until day 39/,
    );
  });

  it("say in both states that an open door need not be the one that was used", () => {
    for (const state of ["summer", "first-week"] as const) {
      expect(said(state, "en").notes.join(" ")).toMatch(/not a door that was used. The company concluded/);
      expect(said(state, "ja").notes.join(" ")).toMatch(/使われた扉とは限らない。会社は/);
    }
  });

  it("say which doors were open before the start, where any were", () => {
    const late = tables.events.map((event) =>
      event.id === "app-update-0630" ? { ...event, start: readMoment("2019-07-01") ?? event.start } : event,
    );
    for (const lang of langs) {
      const before = said("summer", lang).notes;
      const without = said("summer", lang, { ...tables, events: late }).notes;
      expect(before.join(" ")).toMatch(/6月30日|30 June/);
      expect(without).toHaveLength(before.length - 1);
      expect(without.join(" ")).not.toMatch(/6月30日|30 June/);
    }
  });
});
