import { charts } from "../charts/registry.ts";
import { tables } from "../data.ts";
import { escapeMarkup } from "../escape.ts";
import type { Lang } from "../i18n/lang.ts";
import { word } from "../i18n/words.ts";
import { site } from "../site.ts";
import { plain } from "./snippets/choice.ts";
import { codeOf } from "./snippets/code.ts";
import type { Subject } from "./snippets/subject.ts";
import { subjectOf } from "./subject.ts";

/**
 * A frame for AMP pages, which know no `iframe`. The placeholder lets it stand near the top of a page; the overflow
 * element is what readers press where AMP does not let a frame on screen grow by itself.
 */
function ampFrame({ live, title, height, lang }: Subject): string {
  return [
    `<amp-iframe src="${escapeMarkup(live.embed)}" title="${escapeMarkup(title)}" layout="fixed-height" height="${height}" sandbox="allow-scripts allow-same-origin allow-popups allow-top-navigation-by-user-activation" frameborder="0" resizable>`,
    `<amp-img placeholder layout="fill" src="${escapeMarkup(live.png)}"></amp-img>`,
    `<button overflow>${word("ampOverflow", lang)}</button>`,
    "</amp-iframe>",
  ].join("\n");
}

/** The codes that the help pages show, for the first chart of the site. */
export function examplesOf(lang: Lang) {
  const [chart] = charts;
  if (!chart) throw new Error("The site has no chart.");
  const subject = subjectOf(chart, chart.view(tables, chart.states[0] as string), lang);
  return {
    frame: codeOf("frame", subject, plain),
    script: codeOf("script", subject, plain),
    element: codeOf("element", subject, plain),
    picture: codeOf("picture", subject, plain),
    dark: codeOf("frame", subject, { ...plain, theme: "dark" }),
    amp: ampFrame(subject),
    address: subject.page,
    hatena: `[${subject.page}:embed]`,
    policy: `Content-Security-Policy: frame-src ${site.origin}`,
  };
}

export type Example = keyof ReturnType<typeof examplesOf>;
