import type { CorrectionComment, Dataset, WithContext } from "schema-dts";
import type { Lang } from "../i18n/lang.ts";
import { word } from "../i18n/words.ts";
import { absolute, prefix } from "../site.ts";
import type { Change } from "../tables/changelog.ts";
import { publisher } from "./article.ts";

const comment = (change: Change, lang: Lang): CorrectionComment => ({
  "@type": "CorrectionComment",
  text: lang === "ja" ? `${change.change_ja} ${change.reason_ja}` : `${change.change_en} ${change.reason_en}`,
  datePublished: change.released.text,
  url: `${absolute(`${prefix(lang)}corrections/`)}#${change.id}`,
});

/** The data package as schema.org's Dataset, with its corrections. `changes` are newest first. */
export function correctionsData(changes: readonly Change[], lang: Lang): WithContext<Dataset> {
  const corrections = changes
    .filter(({ kind }) => kind === "corrected")
    .map((change) => comment(change, lang));
  return { ...datasetData(changes, lang), ...(corrections.length > 0 ? { correction: corrections } : {}) };
}

/** The data package as schema.org's Dataset. `changes` are newest first and hold at least the first release. */
export function datasetData(changes: readonly Change[], lang: Lang): WithContext<Dataset> {
  const [newest] = changes;
  const first = changes.at(-1);
  if (!newest || !first) throw new Error("data/changelog.csv holds no release.");
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": absolute("data/datapackage.json"),
    name: word("siteName", lang),
    description: word("datasetDescription", lang),
    url: absolute(`${prefix(lang)}data/`),
    inLanguage: ["ja", "en"],
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    version: newest.version,
    datePublished: first.released.text,
    dateModified: newest.released.text,
    creator: publisher(lang),
    distribution: [
      {
        "@type": "DataDownload",
        encodingFormat: "application/json",
        contentUrl: absolute("data/datapackage.json"),
      },
    ],
  };
}
