import type { Lang } from "./lang.ts";

/** The language and country whose numbers and dates are printed. */
export const locales = { ja: "ja-JP", en: "en-GB" } as const;

/** Makes a format once for each set of arguments: making one takes far longer than using it. */
function kept<Args extends readonly unknown[], Format>(make: (...args: Args) => Format) {
  const made = new Map<string, Format>();
  return (...args: Args): Format => {
    const key = JSON.stringify(args);
    const format = made.get(key) ?? make(...args);
    made.set(key, format);
    return format;
  };
}

/** Numbers with their thousands parted and so many digits after the point. */
export const numberFormat = kept(
  (lang: Lang, digits: number) =>
    new Intl.NumberFormat(locales[lang], { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** Dates and times in Japan, whatever the machine’s own zone. */
export const dateFormat = kept(
  (lang: Lang, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[lang], { ...options, timeZone: "Asia/Tokyo" }),
);
