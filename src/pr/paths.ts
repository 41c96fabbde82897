import type { Text } from "../i18n/lang.ts";
import { allTables } from "../tables/all.ts";

/** The tables, as the code names them, whose files are among the paths. */
export const tablesIn = (paths: readonly string[]): string[] =>
  Object.entries(allTables).flatMap(([key, { name }]) => (paths.includes(`data/${name}.csv`) ? key : []));

const isPackages = (path: string) => path === "package-lock.json";

/** Whether one of the paths can change what the site makes of the same data. */
export const touchesCode = (paths: readonly string[]): boolean =>
  paths.some((path) => isPackages(path) || (path.startsWith("src/") && !path.endsWith(".test.ts")));

/** What to keep in mind for a change of those paths; `failed` where the data have errors. */
export function cautionsFor(paths: readonly string[], failed: boolean): Text[] {
  const cautions: [boolean, Text][] = [
    [
      failed,
      {
        ja: "誤りのある行を除いて、数値と図とページを比べました。行が消えたように見えることがあります。",
        en: "Facts, charts and pages are compared without the rows that have an error: these may look as if they were gone.",
      },
    ],
    [
      touchesCode(paths),
      {
        ja: "コードも変わりました。ページについては、数値、図、行、用語、文章の違いだけを挙げています。",
        en: "The code changed too. Of pages, only what facts, charts, rows, terms and texts change is listed.",
      },
    ],
    [
      paths.some(isPackages),
      {
        ja: "使うパッケージも変わりました。前の図も、今入っているパッケージで描いています。",
        en: "The packages changed too. Both sides are drawn with those installed now.",
      },
    ],
  ];
  return cautions.flatMap(([applies, text]) => (applies ? text : []));
}
