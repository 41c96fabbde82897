import type { Text } from "../i18n/lang.ts";
import { type Moment, readMoment } from "./moment.ts";

/** The outcome of reading one cell: its value, or what should have stood there. */
export type Reading<T> = { value: T } | { expected: Text };

/** A column's title and description in one language. */
export type Named = readonly [title: string, description: string];

/** The type of a field in a Table Schema of Data Package v2, with what goes with it. */
export interface FieldType {
  type: "string" | "integer" | "number" | "boolean" | "year";
  format?: "uri";
  /** Set for several values in one cell. The standard has a type `list`, which its published profile 2.0 refuses. */
  delimiter?: ";";
  constraints?: Record<string, unknown>;
  categories?: { value: string; label: string; label_ja: string }[];
}

/** A column of a table: how a cell's text becomes a typed value, and what the column is called. */
export interface Column<T> {
  /** Reads a cell that is not empty. */
  read(text: string): Reading<T>;
  /** The value of an empty cell; without it an empty cell is a problem. */
  empty?: { value: T };
  /** The table whose primary key this column's values must be found in. */
  refersTo?: string;
  field: FieldType;
  words?: Readonly<{ ja: Named; en: Named }>;
}

const refuse = (ja: string, en: string): { expected: Text } => ({ expected: { ja, en } });

function matching(pattern: RegExp, expected: Text): Column<string> {
  return {
    read: (text) => (pattern.test(text) ? { value: text } : { expected }),
    field: { type: "string", constraints: { pattern: pattern.source } },
  };
}

/** Gives a column its title and description: `named(count(), ["人数", "…"], ["People", "…"])`. */
export const named = <T>(column: Column<T>, ja: Named, en: Named): Column<T> => ({
  ...column,
  words: { ja, en },
});

/** Any text. */
export const text = (): Column<string> => ({ read: (value) => ({ value }), field: { type: "string" } });

/** A stable id: lower-case letters, digits and hyphens, beginning with a letter or digit. */
export const id = (): Column<string> =>
  matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    ja: "半角の英小文字・数字・ハイフンのID（例: press-conference-0704）",
    en: "an id of lower-case letters, digits and hyphens (such as press-conference-0704)",
  });

/** A web address. */
export const address = (): Column<string> => ({
  read: (value) =>
    /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value)
      ? { value }
      : refuse("http:// か https:// で始まるアドレス", "an address that starts with http:// or https://"),
  field: { type: "string", format: "uri" },
});

/** A whole number written with digits alone, zero or more unless `minimum` says otherwise. */
export const count = (minimum = 0): Column<number> => ({
  read: (value) =>
    /^(?:0|[1-9]\d*)$/.test(value) && Number.isSafeInteger(Number(value)) && Number(value) >= minimum
      ? { value: Number(value) }
      : refuse(
          `半角数字だけの${minimum}以上の整数（例: 1574）`,
          `a whole number in plain digits, ${minimum} or more (such as 1574)`,
        ),
  field: { type: "integer", constraints: { minimum } },
});

/** A decimal number and how many digits after the point it was published with: `60.0` says more than `60`. */
export interface Decimal {
  number: number;
  digits: number;
}

/** A decimal number, zero or more, written without a sign, and at most `maximum` where that is given. */
export const decimal = (maximum?: number): Column<Decimal> => ({
  read: (value) =>
    /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) && Number(value) <= (maximum ?? Number.MAX_SAFE_INTEGER)
      ? { value: { number: Number(value), digits: value.split(".")[1]?.length ?? 0 } }
      : refuse(
          `半角の数、0以上${maximum === undefined ? "" : `${maximum}以下`}（例: 18.4）`,
          `a number in plain digits, 0 or more${maximum === undefined ? "" : ` and at most ${maximum}`} (such as 18.4)`,
        ),
  field: { type: "number", constraints: { minimum: 0, ...(maximum === undefined ? {} : { maximum }) } },
});

/** A percentage from 0 to 100. */
export const percent = (): Column<Decimal> => decimal(100);

/** `true` or `false`. */
export const flag = (): Column<boolean> => ({
  read: (value) =>
    value === "true" || value === "false"
      ? { value: value === "true" }
      : refuse("true か false", "true or false"),
  field: { type: "boolean" },
});

/** One of a few words, each with its label: `oneOf({ yes: { ja: "あり", en: "Yes" } })`. */
export const oneOf = <const V extends string>(labels: Record<V, Text>): Column<V> => {
  const values = Object.keys(labels) as V[];
  return {
    read: (value) =>
      (values as string[]).includes(value)
        ? { value: value as V }
        : refuse(`次のどれか: ${values.join("、")}`, `one of: ${values.join(", ")}`),
    field: {
      type: "string",
      constraints: { enum: values },
      categories: values.map((value) => ({ value, label: labels[value].en, label_ja: labels[value].ja })),
    },
  };
};

/** How well a row is supported by its sources. */
export const confidence = () =>
  named(
    oneOf({
      high: { ja: "高い", en: "high" },
      medium: { ja: "中くらい", en: "medium" },
      low: { ja: "低い", en: "low" },
    }),
    [
      "確度",
      "出典による裏づけの強さ。high は独立した2つ以上のページか当事者自身の文書、medium は1つの報道、low は弱い裏づけ。",
    ],
    [
      "Confidence",
      "How well sources support the row: high is two or more independent pages or the party’s own text, medium one outlet, low weak support.",
    ],
  );

const momentForm = "^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}\\+09:00)?)?)?$";

/** A point in time in Japan time (UTC+9): a year, a month, a day or a minute. */
export const moment = (): Column<Moment> => ({
  read: (value) => {
    const read = readMoment(value);
    return read
      ? { value: read }
      : refuse(
          "実在する日付。YYYY、YYYY-MM、YYYY-MM-DD、YYYY-MM-DDTHH:MM+09:00 のどれか",
          "a date that exists, as YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM+09:00",
        );
  },
  field: { type: "string", constraints: { pattern: momentForm } },
});

/** A calendar year of four digits. */
export const year = (): Column<number> => ({
  read: (value) =>
    /^(?:19|20)\d{2}$/.test(value)
      ? { value: Number(value) }
      : refuse("西暦4桁（例: 2015）", "a year of four digits (such as 2015)"),
  field: { type: "year" },
});

/** A version: three numbers parted by points. */
export const semver = (): Column<string> =>
  matching(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, {
    ja: "SemVerの版（例: 1.2.0）",
    en: "a SemVer version (such as 1.2.0)",
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
    if (new Set(parts).size < parts.length) {
      return refuse("同じ値のない ; 区切りの一覧", "a list parted by ; without repeats");
    }
    const values: T[] = [];
    for (const part of parts) {
      const read = item.read(part);
      if ("expected" in read) return read;
      values.push(read.value);
    }
    return { value: values };
  },
  field: { type: "string", delimiter: ";" },
});

/** The id of a row in another table. */
export const ref = (table: string): Column<string> => ({ ...id(), refersTo: table });

/** What `refersTo` says of a column whose values name rows of any table, as `table/id`. */
export const anyTable = "*";

/** Rows of any table, as `table/id`: at least one. */
export const rowIds = (): Column<string[]> =>
  named(
    {
      ...list(
        matching(/^[a-z0-9-]+\/[a-z0-9-]+$/, {
          ja: "; で区切った「表/行のID」（例: damage-estimates/rec-0711）",
          en: "“table/row id” parted by ; (such as damage-estimates/rec-0711)",
        }),
      ),
      refersTo: anyTable,
    },
    ["決め手の行", "判定の決め手になる行。「表/行のID」を ; で区切る。"],
    ["Rows", "The rows that decide it, as “table/row id” parted by semicolons."],
  );

/** The sources of a row: at least one. */
export const sourceIds = () =>
  named(
    list(ref("sources")),
    ["出典", "この行を支えるページ（sources のID）。; で区切る。"],
    ["Sources", "The pages that support the row (ids of sources), parted by semicolons."],
  );

/** The ids of the figures that a row's text repeats (`rec-0711.victims`); empty where it repeats none. */
export const factIds = (): Column<string[]> =>
  named(
    {
      ...list(
        matching(/^[a-z0-9-]+(?:\.[a-z-]+)+$/, {
          ja: "; で区切った数値のID（例: rec-0711.victims）",
          en: "ids of figures parted by ; (such as rec-0711.victims)",
        }),
      ),
      empty: { value: [] },
    },
    ["繰り返す数値", "この行の文章が繰り返している、ほかの行の数値のID。検査が見比べる。"],
    [
      "Repeated figures",
      "Ids of the figures of other rows that this row’s text repeats; the check compares them.",
    ],
  );

/** The same column, where an empty cell means unknown or not applicable: never zero. */
export const optional = <T>(column: Column<T>): Column<T | null> => ({ ...column, empty: { value: null } });
