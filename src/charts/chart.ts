import type { Lang, Text } from "../i18n/lang.ts";
import type { Tables } from "../tables/read.ts";
import type { Canvas } from "./kit/canvas.ts";

/** A value in a download: as the data has it, the same in every language. */
export type Raw = string | number | boolean | null;

/** The words around one state of a chart, in one language. */
export interface Words {
  /** States the finding. */
  title: string;
  /** One or two sentences, computed from the data, that say what the picture shows. */
  summary: string;
  /** Cautions: what may not be compared, what is unknown. */
  notes: string[];
  /** When the figures were true. */
  asOf: string;
}

/** A column of a chart's accessible table. */
export interface TableColumn<Item> {
  heading: Text;
  cell(item: Item, lang: Lang): string;
  /** Numbers line up on the right. */
  numeric?: boolean;
}

/** An item told in full. */
export interface Detail {
  when: string;
  title: string;
  text: string;
}

/** What one state of a chart shows: its items in reading order, each with a key that is the same in every state: the id of its row. */
export interface Model {
  items: readonly { key: string; sourceIds: readonly string[] }[];
  /** Sources of what the picture tells beside its items. */
  sourceIds?: readonly string[];
}

type ItemOf<M extends Model> = M["items"][number];

/** A picture that words carry, as HTML: a diagram or a matrix. It reflows with its column and is read as it stands. */
export interface Markup<M extends Model> {
  /** Escaped HTML; the element of every item carries its key as `data-key`. Styled in the chart's `style.css`. */
  html(model: M, lang: Lang): string;
  /** How high it gets in a column of a width, both in CSS px: rather too high than too low. */
  height(model: M, lang: Lang, width: number): number;
}

/** A chart's definition: everything published of it follows from this. */
export interface ChartDefinition<State extends string, M extends Model> {
  /** Its name in addresses. */
  id: string;
  /** Its states, the first shown first, each with the word on its toggle. */
  states: Readonly<Record<State, Text>>;
  /** From rows to what is shown. */
  model(tables: Tables, state: State): M;
  words(model: M, lang: Lang): Words;
  /** The accessible table; its first column names the row. */
  columns(model: M): readonly TableColumn<ItemOf<M>>[];
  /** The item told in full, where a title is not enough: listed with its sources on the chart's page. */
  detail?(item: ItemOf<M>, lang: Lang): Detail;
  /** A row of the downloads. */
  record(item: ItemOf<M>): Record<string, Raw>;
  /** The picture, as tidied SVG. */
  draw(model: M, canvas: Canvas): string;
  /** Pages show this in place of the drawings, which the files (SVG, PNG, share picture) still need. */
  markup?: Markup<M>;
}

/** One state of a chart, ready to be published in any form. */
export interface View {
  chart: string;
  state: string;
  keys: readonly string[];
  sourceIds: readonly string[];
  records: readonly Record<string, Raw>[];
  words(lang: Lang): Words;
  table(lang: Lang): {
    columns: { heading: string; numeric: boolean }[];
    rows: { key: string; cells: string[] }[];
  };
  /** The items told in full; empty for charts whose table says all. */
  details(lang: Lang): ({ key: string; sourceIds: readonly string[] } & Detail)[];
  draw(canvas: Canvas): string;
  /** The picture as HTML, where the chart has one. */
  markup: { html(lang: Lang): string; height(lang: Lang, width: number): number } | null;
}

/** A chart as the rest of the site sees it. */
export interface Chart {
  id: string;
  states: readonly string[];
  stateName(state: string, lang: Lang): string;
  /** Throws where the chart has no such state. */
  view(tables: Tables, state: string): View;
}

/** A state's view is asked for by its page, frame, chapter, downloads and frame height: it is made once for its tables. */
function onceEach(make: Chart["view"]): Chart["view"] {
  const made = new WeakMap<Tables, Map<string, View>>();
  return (tables, state) => {
    const views = made.get(tables) ?? new Map<string, View>();
    made.set(tables, views);
    const view = views.get(state) ?? make(tables, state);
    views.set(state, view);
    return view;
  };
}

/** The same for a drawing, by its canvas. */
function onceFor(make: View["draw"]): View["draw"] {
  const drawn = new Map<string, string>();
  return (canvas) => {
    const key = JSON.stringify(canvas);
    const svg = drawn.get(key) ?? make(canvas);
    drawn.set(key, svg);
    return svg;
  };
}

/** Makes a definition into a chart. */
export function defineChart<const State extends string, M extends Model>(
  definition: ChartDefinition<State, M>,
): Chart {
  const states = Object.keys(definition.states) as State[];
  const known = (state: string): State => {
    const found = states.find((candidate) => candidate === state);
    if (!found)
      throw new Error(`The chart ${definition.id} has no state “${state}”. It has: ${states.join(", ")}.`);
    return found;
  };
  return {
    id: definition.id,
    states,
    stateName: (state, lang) => definition.states[known(state)][lang],
    view: onceEach((tables, state) => {
      const model = definition.model(tables, known(state));
      const columns = definition.columns(model);
      const { markup } = definition;
      return {
        chart: definition.id,
        state,
        keys: model.items.map(({ key }) => key),
        sourceIds: [...new Set([...model.items, model].flatMap(({ sourceIds = [] }) => sourceIds))],
        records: model.items.map((item) => definition.record(item)),
        words: (lang) => definition.words(model, lang),
        table: (lang) => ({
          columns: columns.map(({ heading, numeric }) => ({
            heading: heading[lang],
            numeric: numeric ?? false,
          })),
          rows: model.items.map((item) => ({
            key: item.key,
            cells: columns.map(({ cell }) => cell(item, lang)),
          })),
        }),
        details: (lang) =>
          model.items.flatMap((item) => {
            const detail = definition.detail?.(item, lang);
            return detail ? [{ key: item.key, sourceIds: item.sourceIds, ...detail }] : [];
          }),
        draw: onceFor((canvas) => definition.draw(model, canvas)),
        markup: markup
          ? {
              html: (lang) => markup.html(model, lang),
              height: (lang, width) => markup.height(model, lang, width),
            }
          : null,
      };
    }),
  };
}
