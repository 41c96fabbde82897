import type { Lang } from "../../i18n/lang.ts";
import { word } from "../../i18n/words.ts";
import type { ExplorerWords } from "./live/data.ts";

const own: Record<Lang, Omit<ExplorerWords, "role" | "count">> = {
  ja: {
    name: "できごとを拡大して見る",
    close: "閉じる",
    zoomIn: "拡大",
    zoomOut: "縮小",
    whole: "全期間",
    strip: "拡大する期間",
    stripHint: "左右の矢印キーで期間をずらし、プラスとマイナスで拡大・縮小します。",
    closeUp: "拡大した図",
    closeUpHint:
      "矢印キーで前後のできごとへ、HomeとEndで最初と最後へ進みます。プラスとマイナスで拡大・縮小、Escapeで閉じます。",
    previous: "前のできごと",
    next: "次のできごと",
    none: "図の印か矢印のボタンを押すと、ここにできごとが出ます。",
    filter: "種類で絞る",
    left: "{n}件を表示",
    more: "一覧の中で見る",
    notes: [
      "白抜きの帯は、その間のいつかに起きたことを示す。塗りつぶしは、時刻、日または期間が分かるもの。破線の印は、裏づけの弱いもの。時刻は日本時間。",
      "横に引くと動く。ダブルクリック、2本の指、またはCtrl（⌘）を押しながらのホイールで拡大する。",
    ],
  },
  en: {
    name: "The events, close up",
    close: "Close",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    whole: "All years",
    strip: "Period in the close-up",
    stripHint: "Left and right arrow keys move the period; plus and minus zoom.",
    closeUp: "Close-up",
    closeUpHint:
      "Arrow keys go to the next and previous event, Home and End to the first and last. Plus and minus zoom, Escape closes.",
    previous: "Previous event",
    next: "Next event",
    none: "Press a mark or an arrow to read about an event here.",
    filter: "Filter by kind",
    left: "{n} events shown",
    more: "See it in the full list",
    notes: [
      "A hollow bar means: some time within it. Solid marks have a known time, day or duration; dashed ones are weakly supported. Times are Japan time (UTC+9).",
      "Drag sideways to move. Double-click, pinch, or turn the wheel with Ctrl (⌘) to zoom.",
    ],
  },
};

/** What the explorer says in a language; words that the other charts use too come from there. */
export const explorerWords = (lang: Lang): ExplorerWords => ({
  ...own[lang],
  role: word("chartRole", lang),
  count: word("itemOf", lang),
});
