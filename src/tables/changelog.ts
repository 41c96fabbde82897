import { id, list, moment, named, oneOf, optional, ref, semver, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";
import { compareVersions } from "./version.ts";

/** What kind of change a row is, in both languages. */
export const changeKinds = {
  release: { ja: "版の公開", en: "release" },
  added: { ja: "追加", en: "added" },
  corrected: { ja: "訂正", en: "corrected" },
  removed: { ja: "削除", en: "removed" },
  structure: { ja: "列の変更", en: "structure" },
} as const;

/** What each released version changed, and why. Written by `npm run data:release`, whose reasons a maintainer fills in. */
export const changelog = defineTable({
  name: "changelog",
  words: {
    ja: ["変更の記録", "データのどの版で、何を、なぜ変えたか。"],
    en: ["Changelog", "What each version of the data changed, and why."],
  },
  columns: {
    id: named(id(), ["ID", "変更のID。"], ["Id", "The change’s id."]),
    version: named(
      semver(),
      ["版", "変更が入った版（SemVer）。"],
      ["Version", "The version that brought the change (SemVer)."],
    ),
    released: named(
      moment(),
      ["公開日", "その版を公開した日。"],
      ["Released", "When that version was released."],
    ),
    kind: named(oneOf(changeKinds), ["種類", "どんな変更か。"], ["Kind", "What kind of change it is."]),
    table: named(optional(text()), ["表", "変わった表。"], ["Table", "The table that changed."]),
    row_id: named(optional(text()), ["行", "変わった行のID。"], ["Row", "The id of the row that changed."]),
    change_ja: named(text(), ["変更（日本語）", "何が変わったか。"], ["Change (Japanese)", "What changed."]),
    change_en: named(text(), ["変更（英語）", "何が変わったか。"], ["Change (English)", "What changed."]),
    reason_ja: named(text(), ["理由（日本語）", "なぜ変えたか。"], ["Reason (Japanese)", "Why it changed."]),
    reason_en: named(text(), ["理由（英語）", "なぜ変えたか。"], ["Reason (English)", "Why it changed."]),
    source_ids: named(
      { ...list(ref("sources")), empty: { value: [] } },
      ["出典", "訂正の根拠になったページ（sources のID）。"],
      ["Sources", "The pages that a correction rests on (ids of sources)."],
    ),
  },
});

export type Change = RowOf<typeof changelog.columns>;

/** The changes with the newest version first. */
export const newestFirst = (changes: readonly Change[]): Change[] =>
  [...changes].sort((a, b) => compareVersions(b.version, a.version));
