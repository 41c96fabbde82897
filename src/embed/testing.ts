import { parseHTML } from "linkedom";
import type { Chart } from "../charts/chart.ts";
import { charts } from "../charts/registry.ts";
import { tables } from "../data.ts";
import { langs } from "../i18n/lang.ts";
import type { Subject } from "./snippets/subject.ts";
import { subjectOf } from "./subject.ts";

const [first] = charts as [Chart];

/** The first state of the first chart, in Japanese. */
export const subject: Subject = subjectOf(first, first.view(tables, first.states[0] as string), "ja");

/** The same, with a release of its own and words that try to be markup. */
export const hostile: Subject = {
  ...subject,
  title: `"><script>alert('x')</script> & 'more'`,
  alternative: `' onload="x" <b>`,
  credit: "<i>&amp;</i>",
  pinned: {
    version: "9.8.7",
    embed: "https://example.org/v/9.8.7/embed/a/b/",
    svg: "https://example.org/v/9.8.7/charts/a/b.svg",
    darkSvg: "https://example.org/v/9.8.7/charts/a/b.dark.svg",
  },
};

/** Every state of every chart in every language. Measuring their frames takes seconds. */
export const everySubject = (): Subject[] =>
  charts.flatMap((chart) =>
    chart.states.flatMap((state) => langs.map((lang) => subjectOf(chart, chart.view(tables, state), lang))),
  );

/** The elements of a code, as a browser would parse it. */
export function elementsOf(code: string): Element[] {
  const { document } = parseHTML(`<!doctype html><html><body>${code}</body></html>`);
  return [...document.body.children];
}
