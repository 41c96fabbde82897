import type { Chart, View } from "../charts/chart.ts";
import type { Lang } from "../i18n/lang.ts";
import { plain } from "./snippets/choice.ts";
import { frame } from "./snippets/frame.ts";
import { subjectOf } from "./subject.ts";

/** The line to paste into an article unless someone chooses: the frame alone, as wide as its column. */
export const embedCode = (chart: Chart, view: View, lang: Lang): string =>
  frame(subjectOf(chart, view, lang), plain);
