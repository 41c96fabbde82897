import type { Text } from "../i18n/lang.ts";
import type { Snapshot, TableDiff } from "../tables/diff.ts";
import type { Problem } from "../tables/problem.ts";
import type { PageChange, PictureChange, SiteChanges } from "./compare.ts";
import type { PartKind } from "./parts.ts";

/** All that `npm run pr` finds out about a proposed change. */
export interface Review {
  /** The commit that it is compared with, shortened. */
  base: string;
  problems: readonly Problem[];
  diffs: readonly TableDiff[];
  /** The data before and after, for the rows that came and went. */
  data: { before: Snapshot; after: Snapshot };
  /** The data’s version before the change. */
  version: string;
  changes: SiteChanges;
  /** What to keep in mind when looking at the pictures and pages. */
  cautions: readonly Text[];
}

/** The headings of a review, the same in the report and in the summary. */
export const headings = {
  title: { ja: "変更の点検", en: "Review of the change" },
  sound: { ja: "データに誤りはありません。", en: "The data are sound." },
  problems: { ja: "エラーとお願い", en: "Errors and warnings" },
  facts: { ja: "変わった数値", en: "Facts that change" },
  pictures: { ja: "変わった図", en: "Charts that change" },
  pages: { ja: "変わるページ", en: "Pages that change" },
  cautions: { ja: "見るときの注意", en: "To keep in mind" },
  before: { ja: "前", en: "Before" },
  after: { ja: "後", en: "After" },
  data: { ja: "データの違い", en: "What changed in the data" },
  since: { ja: "比べたコミット", en: "Compared with the commit" },
  show: { ja: "一覧を開く", en: "Show the list" },
  fact: { ja: "数値", en: "Fact" },
  failed: { ja: "描けません", en: "cannot be drawn" },
  none: { ja: "なし", en: "none" },
} satisfies Record<string, Text>;

const partWords: Record<PartKind, Text> = {
  fact: { ja: "数値", en: "facts" },
  chart: { ja: "図", en: "charts" },
  details: { ja: "図の項目の説明", en: "the chart’s items in full" },
  row: { ja: "行", en: "rows" },
  rows: { ja: "行の数", en: "number of rows" },
  order: { ja: "行の順", en: "order of rows" },
  term: { ja: "用語", en: "terms" },
  sources: { ja: "出典の一覧", en: "list of sources" },
  text: { ja: "文章", en: "text" },
  version: { ja: "データの版", en: "data version" },
};

/** Why a page changes: the parts that differ, by kind. */
export function reasonsOf({ parts }: PageChange): { what: Text; names: string[] }[] {
  const named = parts.map((part) => {
    const [kind = "", ...name] = part.split(" ");
    return { kind, name: name.join(" ") };
  });
  return (Object.keys(partWords) as PartKind[]).flatMap((kind) => {
    const mine = named.filter((part) => part.kind === kind);
    return mine.length > 0 ? [{ what: partWords[kind], names: mine.flatMap(({ name }) => name || []) }] : [];
  });
}

/** The pages, those of both languages that change for the same reasons together. */
export function pairedPages(pages: readonly PageChange[]): (PageChange & { paths: string[] })[] {
  const pairs = new Map<string, PageChange & { paths: string[] }>();
  for (const page of pages) {
    const key = JSON.stringify([page.path.replace(/^en\//, ""), page.parts]);
    const pair = pairs.get(key);
    if (pair) pair.paths.push(page.path);
    else pairs.set(key, { ...page, paths: [page.path] });
  }
  return [...pairs.values()];
}

/** The changed pictures by chart and state, in the order of the charts. */
export function picturesByState(pictures: readonly PictureChange[]): PictureChange[][] {
  const groups = Map.groupBy(pictures, ({ chart, state }) => `${chart}/${state}`);
  return [...groups.values()];
}
