import { escapeTableCell } from "../escape.ts";
import type { Text } from "../i18n/lang.ts";
import type { TableDiff } from "./diff.ts";
import { levelOf } from "./diff.ts";
import { nextVersion } from "./version.ts";

/** How an empty cell is shown. */
export const emptyCell = "∅";

const cell = (text: string) => (text === "" ? emptyCell : escapeTableCell(text));

const names = (list: readonly string[]) => list.map(cell).join(", ");

const both = ({ ja, en }: Text) => `${ja} / ${en}`;

/** What happened to a table as a whole, or `null` where only its inside changed. */
export const wholeOf = ({ change }: TableDiff): Text | null =>
  ({
    added: { ja: "新しい表", en: "new table" },
    removed: { ja: "消えた表", en: "table removed" },
    changed: null,
  })[change];

/** What came, went or got stricter in a table: each kind that is not empty, with the names of its columns or rows. */
export function listsOf(diff: TableDiff): { what: Text; names: readonly string[] }[] {
  return [
    { what: { ja: "増えた列", en: "columns added" }, names: diff.columnsAdded },
    { what: { ja: "消えた列", en: "columns removed" }, names: diff.columnsRemoved },
    { what: { ja: "厳しくなった列", en: "columns made stricter" }, names: diff.stricter },
    { what: { ja: "増えた行", en: "rows added" }, names: diff.rowsAdded },
    { what: { ja: "消えた行", en: "rows removed" }, names: diff.rowsRemoved },
  ].filter((list) => list.names.length > 0);
}

/** The headings over the changed cells. */
export const cellHeadings = [
  { ja: "行", en: "row" },
  { ja: "列", en: "column" },
  { ja: "前", en: "before" },
  { ja: "後", en: "after" },
] as const satisfies readonly Text[];

/** Which version a difference calls for after `version`. */
export function calledFor(diffs: readonly TableDiff[], version: string): Text {
  const level = levelOf(diffs);
  if (level === null) return { ja: "データに違いはありません。", en: "The data are the same." };
  const [name, next] = [level.toUpperCase(), nextVersion(version, level)];
  return {
    ja: `この変更は ${name} で、次の版は ${next} 以上です（今は ${version}）。`,
    en: `This change is ${name}: the next version is ${next} or higher (now ${version}).`,
  };
}

function section(diff: TableDiff): string[] {
  const whole = wholeOf(diff);
  return [
    `### ${diff.table}${whole ? `: ${both(whole)}` : ""}`,
    "",
    ...listsOf(diff).map((list) => `- ${both(list.what)} (${list.names.length}): ${names(list.names)}`),
    ...(diff.cells.length > 0
      ? [
          "",
          `| ${cellHeadings.map(both).join(" | ")} |`,
          "|---|---|---|---|",
          ...diff.cells.map(
            ({ row, column, from, to }) => `| ${cell(row)} | ${cell(column)} | ${cell(from)} | ${cell(to)} |`,
          ),
        ]
      : []),
    "",
  ];
}

/** A difference as Markdown in both languages, with the version it calls for after `version`. */
export function formatDiff(diffs: readonly TableDiff[], version: string): string {
  const called = both(calledFor(diffs, version)).replace(/MAJOR|MINOR|PATCH/g, "**$&**");
  return [`## データの違い / What changed in the data`, "", called, "", ...diffs.flatMap(section)].join("\n");
}
