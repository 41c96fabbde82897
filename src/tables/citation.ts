import type { Change } from "./changelog.ts";
import { compareVersions, packageVersion } from "./version.ts";

/**
 * How to cite the data package, as a Citation File Format 1.2.0 (`CITATION.cff`), which GitHub shows beside the
 * repository. Version and date are those of the last release; before the first there are none.
 */
export function citationFile(changes: readonly Change[]): string {
  const version = packageVersion(changes);
  const released = changes.find((change) => compareVersions(change.version, version) === 0)?.released.text;
  return [
    "# npm run data:describe で作られます。 / Made by npm run data:describe.",
    "cff-version: 1.2.0",
    'message: "データや図を使うときは、このように引用してください。 / If you use the data or the charts, please cite them like this."',
    "type: dataset",
    'title: "92 Days: the record of 7pay (92日 — 7payの記録)"',
    "abstract: >-",
    "  What happened to the code-payment service 7pay in 2019, the damage figures, and Japan’s cashless ratio before and",
    "  after: every row with its sources.",
    "authors:",
    '  - name: "The contributors to 92 Days (92日の記録に加わった人々)"',
    "license: CC-BY-4.0",
    "keywords: [7pay, cashless, Japan, payment fraud, data journalism]",
    ...(released ? [`version: ${version}`, `date-released: "${released}"`] : []),
    "",
  ].join("\n");
}
