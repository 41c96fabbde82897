import type { Lang } from "../../i18n/lang.ts";

/** Full addresses of the forms that a code to paste leads to. */
export interface Forms {
  embed: string;
  svg: string;
  darkSvg: string;
}

/** One state of a chart in one language, as codes to paste need it: plain data, so that a browser can hold it too. */
export interface Subject {
  chart: string;
  state: string;
  lang: Lang;
  /** The word on the state's toggle. */
  name: string;
  title: string;
  /** What the picture shows, for those who do not see it. */
  alternative: string;
  /** A line to print under the picture. */
  credit: string;
  /** A height in CSS px that holds the frame's content in every state at every column width. */
  height: number;
  /** The picture's size, CSS px. */
  picture: { width: number; height: number };
  /** The chart's page, by its full address, as all below. */
  page: string;
  /** The optional script for host pages. */
  script: string;
  /** The forms that follow the data, with pictures for those who cannot show SVG. */
  live: Forms & { png: string; darkPng: string; snippet: string; darkSnippet: string };
  /** The forms of the newest release, whose bytes never change; `null` where it has none of this state. */
  pinned: (Forms & { version: string }) | null;
}

/** What a chart's states are in both languages, by state, in the chart's order. */
export type Subjects = Record<string, Record<Lang, Subject>>;
