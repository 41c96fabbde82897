/** The language and country whose dates are printed. */
export type Locale = "ja-JP" | "en-GB";

/** What the explorer says, in the page's language; `{name}` stands for a value. */
export interface ExplorerWords {
  /** Names the whole. */
  name: string;
  close: string;
  zoomIn: string;
  zoomOut: string;
  /** Back to all the years. */
  whole: string;
  /** Names the strip's window, and how to move it by keyboard. */
  strip: string;
  stripHint: string;
  /** Names the close-up, its kind of thing, and how to walk it. */
  closeUp: string;
  role: string;
  closeUpHint: string;
  previous: string;
  next: string;
  /** `{n}` of `{total}`. */
  count: string;
  /** Stands where an event will be told. */
  none: string;
  filter: string;
  /** `{n}` events are left. */
  left: string;
  /** Leads to the event in the list of all, on this page and from elsewhere. */
  more: string;
  notes: readonly string[];
}

/** A lane: one kind of event. */
export interface Kind {
  name: string;
  /** The name in lines that are short enough for a phone. */
  lines: readonly string[];
  /** How many events. */
  count: number;
  /** Rows enough that no two events overlap in truth. */
  rows: number;
  /** The class of its marks: `accent` is drawn in vermilion. */
  tone: "" | "accent";
}

export interface ExplorerEvent {
  key: string;
  /** Index into the kinds. */
  kind: number;
  row: number;
  /** Milliseconds; equal to `to` where the minute is known. */
  from: number;
  to: number;
  /** It happened somewhere within the span. */
  uncertain: boolean;
  /** Weakly supported. */
  weak: boolean;
  when: string;
  title: string;
}

/** A stretch of the strip, drawn at a scale of its own. */
export interface Period {
  from: number;
  to: number;
  /** Where it begins and ends, of the strip's width. */
  left: number;
  right: number;
  /** Written where it begins. */
  name: string;
}

/** A stretch of time, in milliseconds. */
export interface Span {
  from: number;
  to: number;
}

/** All that the explorer needs, in one language: made by the build, so that the browser formats no event. */
export interface ExplorerData {
  locale: Locale;
  words: ExplorerWords;
  /** The page that lists every event. */
  page: string;
  kinds: readonly Kind[];
  /** By time. */
  events: readonly ExplorerEvent[];
  periods: readonly Period[];
  /** From the first period's beginning to the last one's end. */
  whole: Span;
  /** What each state of the chart shows: where the close-up begins. */
  states: Readonly<Record<string, Span>>;
}
