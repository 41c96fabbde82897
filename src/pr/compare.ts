import type { Lang, Text } from "../i18n/lang.ts";
import type { Account } from "./account.ts";
import type { Figure } from "./figure.ts";
import type { Parts } from "./pages.ts";

/** A fact that reads differently; `null` where it does not exist on that side. */
export interface FactChange {
  id: string;
  from: Text | null;
  to: Text | null;
}

/** A picture of a chart that looks different. */
export interface PictureChange {
  chart: string;
  state: string;
  lang: Lang;
  /** The path of its page. */
  page: string;
  /** What it was; `null` where there was no such state, or it was not drawn. */
  before: Pick<Figure, "title" | "failed" | "svg"> | null;
  after: Pick<Figure, "title" | "failed" | "svg"> | null;
}

/** A page that changes: its path without a leading slash, and the names of its parts that differ. */
export interface PageChange {
  path: string;
  parts: string[];
}

/** All that differs between the sites of two commits. */
export interface SiteChanges {
  facts: FactChange[];
  pictures: PictureChange[];
  pages: PageChange[];
}

/** The names that two records have between them, each once, those of the second in its order. */
const names = (base: object, head: object) => [...new Set([...Object.keys(head), ...Object.keys(base)])];

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Whether the rows that a page lists before and after stand in another order. */
function isReordered(was: Parts, is: Parts): boolean {
  const rowsIn = (parts: Parts, other: Parts) =>
    Object.keys(parts).filter((name) => name.startsWith("row ") && Object.hasOwn(other, name));
  return !isSame(rowsIn(was, is), rowsIn(is, was));
}

/** Compares the accounts of two commits. */
export function compareAccounts(base: Account, head: Account): SiteChanges {
  const byPage = ({ figures }: Account) => Object.fromEntries(figures.map((figure) => [figure.page, figure]));
  const [before, after] = [byPage(base), byPage(head)];
  const looks = (figure: Figure | undefined) =>
    figure ? { title: figure.title, failed: figure.failed, svg: figure.svg } : null;
  return {
    facts: names(base.facts, head.facts)
      .map((id) => ({ id, from: base.facts[id] ?? null, to: head.facts[id] ?? null }))
      .filter(({ from, to }) => !isSame(from, to)),
    pictures: names(before, after).flatMap((page) => {
      const [was, is] = [looks(before[page]), looks(after[page])];
      const { chart, state, lang } = (after[page] ?? before[page]) as Figure;
      return was?.svg === is?.svg && was?.failed === is?.failed
        ? []
        : [{ chart, state, lang, page, before: was, after: is }];
    }),
    pages: names(base.pages, head.pages).flatMap((path) => {
      const [was, is] = [base.pages[path] ?? {}, head.pages[path] ?? {}];
      const parts = names(was, is).filter((name) => was[name] !== is[name]);
      if (isReordered(was, is)) parts.push("order");
      return parts.length > 0 ? [{ path, parts }] : [];
    }),
  };
}
