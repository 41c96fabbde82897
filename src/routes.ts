import { charts } from "./charts/registry.ts";
import { type Lang, langs } from "./i18n/lang.ts";
import { href, prefix } from "./site.ts";
import { allTables } from "./tables/all.ts";
import type { RowLink } from "./tables/cells.ts";
import type { Table } from "./tables/table.ts";

/** The route parameter of a language: Japanese lives at the root, so it has none. */
export const langParam = (lang: Lang): string | undefined => (lang === "ja" ? undefined : lang);

/** The language of a route parameter. */
export const langOf = (param: string | undefined): Lang => (param === "en" ? "en" : "ja");

/** A path for every language, for `[...lang]` routes. */
export const langPaths = () => langs.map((lang) => ({ params: { lang: langParam(lang) } }));

/** A path for every chart, in every language. */
export const chartPaths = () =>
  langs.flatMap((lang) => charts.map(({ id }) => ({ params: { lang: langParam(lang), id } })));

/** A path for every state of every chart, in every language. */
export const statePaths = () =>
  langs.flatMap((lang) =>
    charts.flatMap(({ id, states }) =>
      states.map((state) => ({ params: { lang: langParam(lang), id, state } })),
    ),
  );

/** A path for every state of every chart, for forms that are the same in every language. */
export const neutralStatePaths = () =>
  charts.flatMap(({ id, states }) => states.map((state) => ({ params: { id, state } })));

/** The tables with a page of rows; the sources have one of their own. */
export const pagedTables = (Object.values(allTables) as Table[]).filter(({ name }) => name !== "sources");

/** A row's line on the page of its table, for a link. */
export const rowHref = ({ table, id }: RowLink, lang: Lang): string =>
  href(`${prefix(lang)}${table === "sources" ? table : `data/${table}`}/#${id}`);

/** A path for every such table, in every language. */
export const tablePaths = () =>
  langs.flatMap((lang) =>
    pagedTables.map(({ name }) => ({ params: { lang: langParam(lang), table: name } })),
  );
