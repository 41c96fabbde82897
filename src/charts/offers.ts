import type { Text } from "../i18n/lang.ts";

/** Charts with more to them than the life that all share, by id: the words on the button that offers it. */
export const offers: Readonly<Record<string, Text>> = {
  timeline: { ja: "拡大して1件ずつ見る", en: "Zoom in, event by event" },
};
