import { type Contribution, exchange, inBothLanguages } from "./contribution.ts";

/** Contributions that the check accepts. */
export const sound: readonly Contribution[] = [
  {
    name: "a corrected amount",
    edits: {
      "data/card-fraud.csv": exchange("\n2014-total,2014,total,114.5,", "\n2014-total,2014,total,115.5,"),
    },
    diff: ["### card-fraud", "| 2014-total | amount_jpy_100m | 114.5 | 115.5 |"],
    facts: [
      "| 2014-total.amount | 114.5億円 / ¥11.45 billion | 115.5億円 / ¥11.55 billion |",
      "| 2014-number-theft.share | 58.8% | 58.3% |",
    ],
    charts: ["card-fraud/totals (ja, en)", "card-fraud/share (ja, en)"],
    pages: inBothLanguages(
      "aftermath/",
      "charts/",
      "charts/card-fraud/",
      "charts/card-fraud/totals/",
      "charts/card-fraud/share/",
      "data/card-fraud/",
    ),
    version: ["PATCH", "1.0.1"],
  },
  {
    name: "a new event",
    edits: {
      "data/events.csv": exchange(
        "\ncard-charge-stop,",
        "\nnew-event,2019-07-03T12:00+09:00,,minute,,,attack,新しいできごと,A new event,何があったか。,What happened.,,,watch-0701,high\ncard-charge-stop,",
      ),
    },
    diff: ["### events", "- 増えた行 / rows added (1): new-event"],
    facts: [
      "| new-event.start | なし / none | 2019年7月3日12時 / 3 July 2019, 12:00 |",
      "| new-event.day-of-service | なし / none | 3日目 / day 3 |",
    ],
    charts: ["days", "calls", "doors", "summer", "all"].map((state) => `timeline/${state} (ja, en)`),
    pages: inBothLanguages(
      "launch/",
      "embed/",
      "method/",
      "charts/",
      "charts/timeline/",
      "charts/timeline/days/",
      "charts/timeline/calls/",
      "charts/timeline/doors/",
      "charts/timeline/summer/",
      "charts/timeline/all/",
      "data/",
      "data/events/",
      "sources/",
    ),
    version: ["MINOR", "1.1.0"],
  },
  {
    name: "a new source",
    edits: {
      "data/sources.csv": exchange(
        "\nabyssluke-0704,",
        "\na-new-page,ある新聞,ある記事,https://example.com/a,,2019-07-04,ja,news,What it says\nabyssluke-0704,",
      ),
      "data/card-fraud.csv": exchange(
        ",limo-18440;limo-33206;netshop-11060,",
        ",limo-18440;limo-33206;a-new-page,",
      ),
    },
    diff: [
      "### card-fraud",
      "| 2014-total | source_ids | limo-18440;limo-33206;netshop-11060 | limo-18440;limo-33206;a-new-page |",
      "### sources",
      "- 増えた行 / rows added (1): a-new-page",
    ],
    facts: ["| a-new-page.published | なし / none | 2019年7月4日 / 4 July 2019 |"],
    charts: [],
    pages: inBothLanguages(
      "aftermath/",
      "method/",
      "charts/card-fraud/",
      "charts/card-fraud/totals/",
      "charts/card-fraud/share/",
      "data/",
      "data/card-fraud/",
      "sources/",
    ),
    version: ["MINOR", "1.1.0"],
  },
  {
    name: "a row moved",
    edits: {
      "data/card-fraud.csv": (text) => {
        const [header, first, second, ...rest] = text.split("\n");
        return [header, second, first, ...rest].join("\n");
      },
    },
    diff: [],
    charts: [],
    // The rows that cite a source come in their order.
    pages: inBothLanguages("data/card-fraud/", "sources/"),
    version: null,
  },
  {
    name: "a whole file quoted anew",
    edits: { "data/card-fraud.csv": (text) => text.replace(/[^,\n]+/g, '"$&"') },
    diff: [],
    charts: [],
    pages: [],
    version: null,
  },
  {
    name: "an HTML injection in a title",
    edits: {
      "data/events.csv": exchange(
        ",Seven Pay holds an emergency press conference,",
        ",</text><script>window.injected = 1</script><img src=x onerror=window.injected=1>,",
      ),
    },
    diff: [
      "### events",
      "| press-conference-0704 | title_en | Seven Pay holds an emergency press conference | &lt;/text>&lt;script>window.injected = 1&lt;/script>&lt;img src=x onerror=window.injected=1> |",
    ],
    charts: ["days", "doors", "summer"].map((state) => `timeline/${state} (en)`),
    pages: [
      "launch/",
      "charts/",
      "charts/timeline/",
      "charts/timeline/days/",
      "charts/timeline/doors/",
      "charts/timeline/summer/",
      "charts/timeline/all/",
      "data/events/",
    ].map((path) => `/en/${path}`),
    version: ["PATCH", "1.0.1"],
  },
];
