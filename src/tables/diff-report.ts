import { escapeTableCell } from "../escape.ts";
import type { TableDiff } from "./diff.ts";
import { levelOf } from "./diff.ts";
import { nextVersion } from "./version.ts";

const cell = (text: string) => (text === "" ? "∅" : escapeTableCell(text));

const names = (list: readonly string[]) => list.map(cell).join(", ");

function section({
  table,
  change,
  columnsAdded,
  columnsRemoved,
  rowsAdded,
  rowsRemoved,
  cells,
  stricter,
}: TableDiff): string[] {
  const whole = { added: "新しい表 / new table", removed: "消えた表 / table removed", changed: "" }[change];
  const lines: [readonly string[], string][] = [
    [columnsAdded, "増えた列 / columns added"],
    [columnsRemoved, "消えた列 / columns removed"],
    [stricter, "厳しくなった列 / columns made stricter"],
    [rowsAdded, "増えた行 / rows added"],
    [rowsRemoved, "消えた行 / rows removed"],
  ];
  return [
    `### ${table}${whole && `: ${whole}`}`,
    "",
    ...lines.flatMap(([list, name]) =>
      list.length > 0 ? [`- ${name} (${list.length}): ${names(list)}`] : [],
    ),
    ...(cells.length > 0
      ? [
          "",
          "| 行 / row | 列 / column | 前 / before | 後 / after |",
          "|---|---|---|---|",
          ...cells.map(
            ({ row, column, from, to }) => `| ${cell(row)} | ${cell(column)} | ${cell(from)} | ${cell(to)} |`,
          ),
        ]
      : []),
    "",
  ];
}

/** A difference as Markdown in both languages, with the version it calls for after `version`. */
export function formatDiff(diffs: readonly TableDiff[], version: string): string {
  const level = levelOf(diffs);
  const called =
    level === null
      ? "データに違いはありません。 / The data are the same."
      : `この変更は **${level.toUpperCase()}** で、次の版は ${nextVersion(version, level)} 以上です（今は ${version}）。 / This change is **${level.toUpperCase()}**: the next version is ${nextVersion(version, level)} or higher (now ${version}).`;
  return [`## データの違い / What changed in the data`, "", called, "", ...diffs.flatMap(section)].join("\n");
}
