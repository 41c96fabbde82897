import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables, type Tables } from "../../tables/read.ts";
import type { SecurityFeature } from "../../tables/security-features.ts";
import { type MatrixState, model } from "./model.ts";
import { words } from "./words.ts";

const { tables } = readTables();
const said = (state: MatrixState, lang: "ja" | "en", from: Tables = tables) =>
  words(model(from, state), lang);
const changed = (change: (row: SecurityFeature) => SecurityFeature[]): Tables => ({
  ...tables,
  securityFeatures: tables.securityFeatures.flatMap(change),
});

describe("the words of security-matrix", () => {
  it("say how many safeguards 7pay lacked, and that others had each", () => {
    expect(said("all", "en").title).toMatch(/^Of 6 .*, 4 .* 7pay; each of them was found/);
    expect(said("all", "ja").title).toMatch(/6つの対策.*「なし」とされるのは4つ。どれも/);
    const lost = changed((row) => (row.id === "paypay-reset-mail-registered-only" ? [] : [row]));
    expect(said("all", "en", lost).title).toMatch(/4 .*; 3 of them were found/);
    expect(said("all", "ja", lost).title).toContain("うち3つは");
  });

  it("count “yes” among the others found, for what 7pay lacked alone", () => {
    const { summary } = said("all", "en");
    expect(summary).toMatch(/two-step authentication[^:]*: 6 of 9; device binding: 2 of 6/);
    expect(summary).not.toContain("3-D Secure");
    expect(said("all", "ja").summary).toContain("「端末のひも付け」は6サービス中2");
  });

  it("tell of the service that started on the same day, and of none where there is none", () => {
    expect(said("all", "en").summary).toMatch(
      /FamiPay, which started on the same day as 7pay, has 3 of the 4/,
    );
    const services = tables.services.filter(({ id }) => id !== "famipay");
    expect(said("all", "en", { ...tables, services }).summary).not.toContain("same day");
  });

  it("name the services of one feature by status", () => {
    const { title, summary } = said("sms-two-step", "en");
    expect(title).toMatch(/“no” for 7pay, “yes” for 6 of the 9 other services found$/);
    expect(summary).toMatch(/“partial” for d Barai; “disputed” for PayPay; “no” for Kohnan Pay\.$/);
    expect(said("device-binding", "ja").summary).toMatch(/「なし」は楽天ペイ、au PAY。$/);
  });

  it("say in every state that it is no snapshot, how much is later and how much is undated", () => {
    expect(said("all", "en").notes[0]).toMatch(
      /^Not a snapshot of 1 July 2019.*: 23, of which 14 later .*\(5 July 2019\) and 4 undated/,
    );
    for (const state of ["all", "sms-two-step", "device-binding"] as const)
      expect(said(state, "ja").notes[0]).toMatch(/^7payが始まった2019年7月1日にそろえた比較ではない/);
  });

  it("explain “not found” only where something was not found", () => {
    const explained = (state: MatrixState) =>
      said(state, "en").notes.some((note) => note.includes("Not found"));
    expect(["all", "sms-two-step", "device-binding"].map((state) => explained(state as MatrixState))).toEqual(
      [...[true, false, true]],
    );
  });

  it("warn of what “yes” mixes and of what two accounts of 7pay say", () => {
    expect(said("sms-two-step", "en").notes.join(" ")).toMatch(
      /registration alone with one at every sign-in/,
    );
    expect(said("device-binding", "en").notes.join(" ")).toContain("Both can be true");
    expect(said("all", "ja").notes.join("")).toMatch(/登録時だけ.*両方とも成り立ちうる.*3Dセキュア/);
  });

  it("say when the entries were true, and whether some are undated", () => {
    expect(said("all", "en").asOf).toBe(
      "each entry as of its own date, 13 August 2018 – 6 November 2020, or undated",
    );
    const dated = changed((row) => (row.as_of ? [row] : []));
    for (const lang of langs) expect(said("all", lang, dated).asOf).not.toMatch(/undated|日付のない/);
  });
});
