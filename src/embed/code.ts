import { addressesOf } from "../charts/address.ts";
import type { Chart, View } from "../charts/chart.ts";
import { escapeMarkup } from "../escape.ts";
import type { Lang } from "../i18n/lang.ts";
import { absolute } from "../site.ts";
import { frameHeight } from "./frame-height.ts";

/** The line to paste into an article: a titled, lazy frame with a fixed height that no script has to correct. */
export function embedCode(chart: Chart, view: View, lang: Lang): string {
  const src = absolute(addressesOf(view.chart, view.state, lang).embed);
  const { title } = view.words(lang);
  return `<iframe src="${src}" title="${escapeMarkup(title)}" width="100%" height="${frameHeight(chart, lang)}" loading="lazy" style="border:0"></iframe>`;
}
