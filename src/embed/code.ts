import { addressesOf } from "../charts/address.ts";
import type { View } from "../charts/chart.ts";
import type { Lang } from "../i18n/lang.ts";
import { absolute } from "../site.ts";
import { frameHeight } from "./frame-height.ts";

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** The line to paste into an article: a titled, lazy frame with a fixed height that no script has to correct. */
export function embedCode(view: View, lang: Lang): string {
  const src = absolute(addressesOf(view.chart, view.state, lang).embed);
  const { title } = view.words(lang);
  return `<iframe src="${src}" title="${escape(title)}" width="100%" height="${frameHeight(view, lang)}" loading="lazy" style="border:0"></iframe>`;
}
