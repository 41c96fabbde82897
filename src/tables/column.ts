import type { Text } from "../i18n/lang.ts";
import { type Moment, readMoment } from "./moment.ts";

/** The outcome of reading one cell: its value, or what should have stood there. */
export type Reading<T> = { value: T } | { expected: Text };

/** A column of a table: how a cell's text becomes a typed value. */
export interface Column<T> {
  /** Reads a cell that is not empty. */
  read(text: string): Reading<T>;
  /** The value of an empty cell; without it an empty cell is a problem. */
  empty?: { value: T };
  /** The table whose primary key this column's values must be found in. */
  refersTo?: string;
}

const refuse = (ja: string, en: string): { expected: Text } => ({ expected: { ja, en } });

function matching(pattern: RegExp, expected: Text): Column<string> {
  return { read: (text) => (pattern.test(text) ? { value: text } : { expected }) };
}

/** Any text. */
export const text = (): Column<string> => ({ read: (value) => ({ value }) });

/** A stable id: lower-case letters, digits and hyphens, beginning with a letter or digit. */
export const id = (): Column<string> =>
  matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    ja: "半角の英小文字・数字・ハイフンのID（例: press-conference-0704）",
    en: "an id of lower-case letters, digits and hyphens (such as press-conference-0704)",
  });

/** A web address. */
export const address = (): Column<string> => ({
  read: (value) =>
    /^https?:\/\/\S+$/.test(value) && URL.canParse(value)
      ? { value }
      : refuse("http:// か https:// で始まるアドレス", "an address that starts with http:// or https://"),
});

/** A whole number, zero or more, written with digits alone. */
export const count = (): Column<number> => ({
  read: (value) =>
    /^(?:0|[1-9]\d*)$/.test(value) && Number.isSafeInteger(Number(value))
      ? { value: Number(value) }
      : refuse(
          "半角数字だけの0以上の整数（例: 1574）",
          "a whole number in plain digits, zero or more (such as 1574)",
        ),
});

/** A decimal number and how many digits after the point it was published with: `60.0` says more than `60`. */
export interface Decimal {
  number: number;
  digits: number;
}

/** A percentage from 0 to 100, written as decimal digits without a sign. */
export const percent = (): Column<Decimal> => ({
  read: (value) =>
    /^\d+(?:\.\d+)?$/.test(value) && Number(value) <= 100
      ? { value: { number: Number(value), digits: value.split(".")[1]?.length ?? 0 } }
      : refuse("0から100までの半角の数（例: 18.4）", "a number from 0 to 100 in plain digits (such as 18.4)"),
});

/** `true` or `false`. */
export const flag = (): Column<boolean> => ({
  read: (value) =>
    value === "true" || value === "false"
      ? { value: value === "true" }
      : refuse("true か false", "true or false"),
});

/** One of a few words. */
export const oneOf = <const V extends string>(...values: V[]): Column<V> => ({
  read: (value) =>
    (values as string[]).includes(value)
      ? { value: value as V }
      : refuse(`次のどれか: ${values.join("、")}`, `one of: ${values.join(", ")}`),
});

/** A point in time in Japan time: a month, a day or a minute. */
export const moment = (): Column<Moment> => ({
  read: (value) => {
    const read = readMoment(value);
    return read
      ? { value: read }
      : refuse(
          "実在する日付。YYYY-MM、YYYY-MM-DD、YYYY-MM-DDTHH:MM+09:00 のどれか",
          "a date that exists, as YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM+09:00",
        );
  },
});

/** When a page was published: a year, a month or a day, as text. */
export const published = (): Column<string> => ({
  read: (value) =>
    /^\d{4}$/.test(value) || (!value.includes("T") && readMoment(value))
      ? { value }
      : refuse("YYYY、YYYY-MM、YYYY-MM-DD のどれか", "YYYY, YYYY-MM or YYYY-MM-DD"),
});

/** A calendar year of four digits. */
export const year = (): Column<number> => ({
  read: (value) =>
    /^(?:19|20)\d{2}$/.test(value)
      ? { value: Number(value) }
      : refuse("西暦4桁（例: 2015）", "a year of four digits (such as 2015)"),
});

/** A country's three letters. */
export const iso3 = (): Column<string> =>
  matching(/^[A-Z]{3}$/, {
    ja: "ISO 3166-1 の英大文字3字（例: JPN）",
    en: "the three capital letters of ISO 3166-1 (such as JPN)",
  });

/** Several values in one cell, parted by semicolons without spaces. An empty item or a repeated one is refused. */
export const list = <T>(item: Column<T>): Column<T[]> => ({
  ...(item.refersTo === undefined ? {} : { refersTo: item.refersTo }),
  read: (value) => {
    const parts = value.split(";");
    if (new Set(parts).size < parts.length)
      return refuse("同じ値のない ; 区切りの一覧", "a list parted by ; without repeats");
    const values: T[] = [];
    for (const part of parts) {
      const read = item.read(part);
      if ("expected" in read) return read;
      values.push(read.value);
    }
    return { value: values };
  },
});

/** The id of a row in another table. */
export const ref = (table: string): Column<string> => ({ ...id(), refersTo: table });

/** The ids of the figures that a row's text repeats (`rec-0711.victims`); empty where it repeats none. */
export const factIds = (): Column<string[]> => ({
  ...list(
    matching(/^[a-z0-9-]+(?:\.[a-z-]+)+$/, {
      ja: "; で区切った数値のID（例: rec-0711.victims）",
      en: "ids of figures parted by ; (such as rec-0711.victims)",
    }),
  ),
  empty: { value: [] },
});

/** The same column, where an empty cell means unknown or not applicable: never zero. */
export const optional = <T>(column: Column<T>): Column<T | null> => ({ ...column, empty: { value: null } });
