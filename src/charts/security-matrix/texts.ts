import { formatMoment } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import { featureStatuses, features } from "../../tables/security-features.ts";
import type { Service } from "../../tables/services.ts";
import type { Feature, MatrixItem, Status } from "./model.ts";

export const serviceName = (service: Service, lang: Lang) =>
  lang === "ja" ? service.name_ja : service.name_en;

/** A feature's label, to head a row. */
export function featureName(feature: Feature, lang: Lang): string {
  const name = features[feature][lang];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

export const statusName = (status: Status, lang: Lang) => featureStatuses[status][lang];
export const noteOf = ({ row }: MatrixItem, lang: Lang) => (lang === "ja" ? row.note_ja : row.note_en);
export const isWeak = ({ row }: MatrixItem) => row.confidence === "low";

/** When it was so. */
export const dateOf = ({ row }: MatrixItem, lang: Lang) =>
  row.as_of ? formatMoment(row.as_of, lang, "date") : { ja: "日付なし", en: "undated" }[lang];

/** Words of the picture that are no row's. */
export const weakTag = { ja: "裏づけ弱", en: "weak" } as const;
export const notFound = { ja: "見つからない", en: "not found" } as const;
export const corner = { ja: "対策", en: "Feature" } as const;

/** Before a list of services of which nothing was found. */
export const notFoundHead = { ja: "見つからない：", en: "Not found: " } as const;

/** Names in a row. */
export const listed = (names: readonly string[], lang: Lang) => names.join(lang === "ja" ? "、" : ", ");
