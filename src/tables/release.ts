import type { TableDiff } from "./diff.ts";
import { levelOf } from "./diff.ts";
import { compareVersions, nextVersion } from "./version.ts";

/** A new row of the changelog, as cells in the table's order; the reasons are the maintainer's to write. */
export type ChangelogRow = string[];

/** Why a version cannot be released, in both languages. */
export class ReleaseError extends Error {
  override name = "ReleaseError";
}

/**
 * The version to release. Without a wish it is the one that the changes call for; a wish must not be lower. Throws a
 * `ReleaseError` where nothing changed or the wish is too low.
 */
export function chooseVersion(diffs: readonly TableDiff[], current: string, wish: string | null): string {
  const level = levelOf(diffs);
  if (level === null) {
    throw new ReleaseError(
      "前の版からデータが変わっていません。 / The data have not changed since the last version.",
    );
  }
  const expected = current === "0.0.0" ? "1.0.0" : nextVersion(current, level);
  if (wish === null) return expected;
  if (!/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.test(wish) || compareVersions(wish, expected) < 0) {
    throw new ReleaseError(
      `版「${wish}」は低すぎます。変更は ${level.toUpperCase()} なので、${expected} 以上にしてください。 / Version “${wish}” is too low: the changes are ${level.toUpperCase()}, so ${expected} or higher is expected.`,
    );
  }
  return wish;
}

/** One row of the changelog for each thing that changed, ready for its reasons. `released` is a day, YYYY-MM-DD. */
export function changelogRows(
  diffs: readonly TableDiff[],
  version: string,
  released: string,
): ChangelogRow[] {
  const rows: ChangelogRow[] = [];
  const add = (kind: string, table: string, row: string, ja: string, en: string) =>
    rows.push([
      `v${version.replaceAll(".", "-")}-${rows.length + 1}`,
      version,
      released,
      kind,
      table,
      row,
      ja,
      en,
      "理由を書いてください。",
      "Write the reason here.",
      "",
    ]);
  for (const {
    table,
    change,
    columnsAdded,
    columnsRemoved,
    stricter,
    rowsAdded,
    rowsRemoved,
    cells,
  } of diffs) {
    if (table === "changelog") continue;
    if (change === "added") add("added", table, "", "表を追加", "table added");
    else if (change === "removed") add("removed", table, "", "表を削除", "table removed");
    else {
      for (const name of columnsAdded)
        add("structure", table, "", `列 ${name} を追加`, `column ${name} added`);
      for (const name of columnsRemoved)
        add("structure", table, "", `列 ${name} を削除`, `column ${name} removed`);
      for (const name of stricter)
        add("structure", table, "", `列 ${name} を厳格化`, `column ${name} made stricter`);
      for (const id of rowsAdded) add("added", table, id, "行を追加", "row added");
      for (const id of rowsRemoved) add("removed", table, id, "行を削除", "row removed");
      for (const { row, column, from, to } of cells) {
        add("corrected", table, row, `${column}「${from}」→「${to}」`, `${column}: “${from}” → “${to}”`);
      }
    }
  }
  return rows;
}
