import { scaleLinear } from "d3";
import { type EventCategory, eventCategories } from "../../tables/events.ts";
import type { Canvas } from "../kit/canvas.ts";
import { textWidth, wrap } from "../kit/text.ts";
import type { Segment, TimelineItem, TimelineModel } from "./model.ts";
import { ticks } from "./ticks.ts";

/** An item's mark and, for a landmark, its title, in px. */
export interface PlacedItem {
  item: TimelineItem;
  x: number;
  width: number;
  /** Centre of the mark. */
  y: number;
  /** Somewhere within the mark: drawn hollow, where the span is wide enough to be seen as one. */
  hollow: boolean;
  label: { lines: string[]; x: number; y: number; anchor: "start" | "end"; above: boolean } | null;
}

/** A lane of one kind of event, in px. */
export interface Lane {
  category: EventCategory;
  name: string;
  top: number;
  bottom: number;
  /** Where its name begins. */
  nameY: number;
}

export interface Layout {
  /** Left edge of the time axis. */
  left: number;
  top: number;
  height: number;
  /** Where each period begins, and its name in lines that fit its width. */
  heads: { x: number; lines: string[] }[];
  lanes: Lane[];
  items: PlacedItem[];
}

/** CSS px. */
export const markHeight = 10;
const gap = 6;

/** Instants to px, each segment linear by itself. */
export function timeScale(
  segments: readonly Segment[],
  left: number,
  right: number,
): (instant: number) => number {
  const edges = [0];
  for (const { share } of segments) edges.push((edges.at(-1) as number) + share);
  const whole = edges.at(-1) as number;
  const domain = [...segments.map(({ from }) => from), segments.at(-1)?.to as number];
  return scaleLinear(
    domain,
    edges.map((edge) => left + (edge / whole) * (right - left)),
  ).clamp(true);
}

/** Packs each lane's items, with their titles, into as few rows as fit without overlap. */
export function layOut(model: TimelineModel, canvas: Canvas): Layout {
  const { lang, fontSize, size, width } = canvas;
  const narrow = size === "narrow";
  const used = (Object.keys(eventCategories) as EventCategory[]).filter((category) =>
    model.items.some(({ event }) => event.category === category),
  );
  const names = new Map(used.map((category) => [category, eventCategories[category][lang]]));
  const left = narrow
    ? 4
    : Math.ceil(Math.max(...[...names.values()].map((name) => textWidth(name, fontSize, true)))) + 16;
  const right = width - 4;
  const x = timeScale(model.segments, left, right);
  const lineHeight = Math.round(fontSize * 1.35);
  const heads = ticks(model, lang).map((tick) => {
    const room = x(tick.to) - x(tick.at) - gap;
    return { x: x(tick.at), lines: wrap(tick.text, room, fontSize, lang) };
  });
  const top = lineHeight * Math.max(...heads.map(({ lines }) => lines.length)) + 6;
  const items: PlacedItem[] = [];
  const lanes: Lane[] = [];
  let y = top;

  for (const category of used) {
    const laneTop = y;
    y += narrow ? lineHeight + 4 : 6;
    const own = model.items.filter(({ event }) => event.category === category);
    const rows = pack(
      own.map((item) => place(item, canvas, x, left, right)),
      fontSize,
      lineHeight,
    );
    for (const { height, placed } of rows) {
      for (const entry of placed) {
        const { label } = entry;
        entry.y = label?.above ? y + height - markHeight / 2 - 4 : y + height / 2;
        if (label) label.y = label.above ? y + (label.lines.length * lineHeight) / 2 + 2 : entry.y;
        items.push(entry);
      }
      y += height;
    }
    y += 6;
    lanes.push({
      category,
      name: names.get(category) as string,
      top: laneTop,
      bottom: y,
      nameY: laneTop + (narrow ? lineHeight / 2 + 2 : 6 + (rows[0]?.height ?? 0) / 2),
    });
  }
  return { left, top, height: y + 2, heads, lanes, items };
}

interface Row {
  end: number;
  height: number;
  placed: PlacedItem[];
}

/** Puts each mark with its title into the first row where it touches nothing. */
function pack(all: readonly PlacedItem[], fontSize: number, lineHeight: number): Row[] {
  const rows: Row[] = [];
  for (const placed of all) {
    const { label } = placed;
    const labelWidth = label ? Math.max(...label.lines.map((line) => textWidth(line, fontSize))) : 0;
    // A title before its mark keeps away from the mark before it, whose own it might seem.
    const begin =
      label?.anchor === "end"
        ? label.x - labelWidth - 1.5 * fontSize
        : Math.min(placed.x, label?.x ?? placed.x);
    const end = Math.max(placed.x + placed.width, label?.anchor === "start" ? label.x + labelWidth : 0);
    const beside = label ? label.lines.length * lineHeight + 7 : markHeight + 5;
    const height = label?.above ? beside + markHeight : beside;
    const row = rows.find((candidate) => candidate.end + gap <= begin);
    if (row) {
      row.end = end;
      row.height = Math.max(row.height, height);
      row.placed.push(placed);
    } else rows.push({ end, height, placed: [placed] });
  }
  return rows;
}

/** A mark, never narrower than it is high, with its title on the side that has more room. */
function place(
  item: TimelineItem,
  { lang, fontSize }: Canvas,
  scale: (instant: number) => number,
  left: number,
  right: number,
): PlacedItem {
  const from = scale(item.from);
  const to = scale(item.to);
  const width = Math.max(to - from, markHeight);
  const x = Math.min(Math.max((from + to) / 2 - width / 2, left), right - width);
  const hollow = item.kind === "uncertain" && to - from > markHeight;
  if (!item.landmark) return { item, x, width, y: 0, hollow, label: null };
  const title = lang === "ja" ? item.event.title_ja : item.event.title_en;
  const after = right - (x + width) - gap;
  const before = x - gap - left;
  const anchor = after >= before ? ("start" as const) : ("end" as const);
  const lines = wrap(title, Math.max(after, before), fontSize, lang);
  const whole = wrap(title, right - left, fontSize, lang);
  // Beside a long mark there is little room: its title stands above it.
  const above = lines.length > 2 && whole.length < lines.length;
  if (!above) {
    const beside = { lines, x: anchor === "start" ? x + width + gap : x - gap, y: 0, anchor, above };
    return { item, x, width, y: 0, hollow, label: beside };
  }
  const wide = Math.max(...whole.map((line) => textWidth(line, fontSize)));
  const at = Math.max(left, Math.min(x, right - wide));
  return { item, x, width, y: 0, hollow, label: { lines: whole, x: at, y: 0, anchor: "start", above } };
}
