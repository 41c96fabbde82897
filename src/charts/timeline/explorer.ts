import { dateFormat, locales } from "../../i18n/formats.ts";
import type { Lang } from "../../i18n/lang.ts";
import { href } from "../../site.ts";
import { type EventCategory, eventCategories } from "../../tables/events.ts";
import type { Tables } from "../../tables/read.ts";
import { addressesOf } from "../address.ts";
import { textWidth } from "../kit/text.ts";
import { explorerWords } from "./explorer-words.ts";
import type { ExplorerData, Period, Span } from "./live/data.ts";
import { model, type Segment, type TimelineItem, timelineStates } from "./model.ts";
import { titleOf, whenText } from "./words.ts";

/**
 * Rows for the events of one lane, in time's order, so that no two of a row overlap at any scale. The row that has
 * been free the longest is taken, which leaves room for titles.
 */
export function rowsOf(items: readonly Pick<TimelineItem, "from" | "to">[]): { row: number[]; rows: number } {
  const ends: number[] = [];
  const depth = Math.max(
    0,
    ...items.map(({ from }) => items.filter((other) => other.from <= from && end(other) > from).length),
  );
  const row = items.map((item) => {
    const free = ends.length < depth ? ends.length : ends.indexOf(Math.min(...ends));
    ends[free] = end(item);
    return free;
  });
  return { row, rows: ends.length };
}

/** An instant takes a moment too. */
const end = ({ from, to }: Pick<TimelineItem, "from" | "to">) => Math.max(to, from + 1);

const spanOf = (segments: readonly Segment[]): Span => ({
  from: segments[0]?.from ?? 0,
  to: segments.at(-1)?.to ?? 0,
});

/** A kind's name in lines for a phone: broken where it has a pause, if it is longer than five full-width letters. */
const shortLines = (name: string): string[] =>
  textWidth(name, 1, true) > 5.3 ? name.split(/(?<=・)|(?<=,) /) : [name];

/** Where a stretch of the strip begins, in few letters; the year only where it is new. */
function periodName(from: number, index: number, lang: Lang): string {
  const day = index === 0 ? {} : ({ month: "short", day: "numeric" } as const);
  const year = index < 2 ? ({ year: "numeric" } as const) : {};
  return dateFormat(lang, { ...year, ...day }).format(from);
}

/** The timeline's events as the explorer takes them, in one language. */
export function explorerData(tables: Tables, lang: Lang): ExplorerData {
  const { items, segments } = model(tables, "all");
  const lanes = (Object.keys(eventCategories) as EventCategory[]).flatMap((category) => {
    const own = items.filter(({ event }) => event.category === category);
    return own.length > 0 ? [{ category, own, ...rowsOf(own) }] : [];
  });
  const places = new Map(
    lanes.flatMap(({ own, row }, kind) =>
      own.map(({ key }, index) => [key, { kind, row: row[index] as number }]),
    ),
  );
  return {
    locale: locales[lang],
    words: explorerWords(lang),
    page: href(addressesOf("timeline", "all", lang).page),
    kinds: lanes.map(({ category, own, rows }) => ({
      name: eventCategories[category][lang],
      lines: shortLines(eventCategories[category][lang]),
      count: own.length,
      rows,
      tone: category === "attack" ? "accent" : "",
    })),
    events: items.map((item) => ({
      key: item.key,
      ...(places.get(item.key) as { kind: number; row: number }),
      from: item.from,
      to: item.to,
      uncertain: item.kind === "uncertain",
      weak: item.event.confidence === "low",
      when: whenText(item, lang),
      title: titleOf(item, lang),
    })),
    periods: segments.map(({ from, to, share }, index): Period => {
      const left = segments.slice(0, index).reduce((sum, before) => sum + before.share, 0);
      return { from, to, left, right: left + share, name: periodName(from, index, lang) };
    }),
    whole: spanOf(segments),
    states: Object.fromEntries(timelineStates.map((state) => [state, spanOf(model(tables, state).segments)])),
  };
}
