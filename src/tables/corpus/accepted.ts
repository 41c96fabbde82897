import type { Broken } from "./broken.ts";

const header = "id,name_ja,name_en,launched,source_ids,confidence\n";

/** Changes that break nothing, however odd they look. */
export const accepted: Broken[] = [
  {
    what: "the rows in another order",
    edits: { services: [] },
    save: (csv) => {
      const [first, ...rows] = csv.trimEnd().split("\n");
      return `${[first, ...rows.reverse()].join("\n")}\n`;
    },
  },
  {
    what: "every cell quoted",
    edits: { services: [] },
    save: (csv) => csv.replace(/[^,\n]+/g, '"$&"'),
  },
  {
    what: "HTML in a title",
    edits: {
      events: [
        [
          "service-start,2019-07-01,,day,,,launch,7payのサービス開始,7pay starts,",
          'service-start,2019-07-01,,day,,,launch,<b>7pay</b>,"<img src=x onerror=""alert(1)"">&amp;",',
        ],
      ],
    },
  },
  { what: "blank lines", edits: { services: [[header, `\n${header}\n`]] } },
  {
    what: "a cell of several lines",
    edits: { services: [["paypay,PayPay,", 'paypay,"Pay\n\nPay",']] },
  },
  { what: "an optional cell left empty", edits: { services: [[",2018-10-05,", ",,"]] } },
  { what: "a date known to the year alone", edits: { services: [[",2018-10-05,", ",2018,"]] } },
  {
    what: "the sources of a row in another order",
    edits: { services: [["watch-0701;bcn-0801", "bcn-0801;watch-0701"]] },
  },
  {
    what: "a new row",
    edits: { services: [["\npaypay,", "\nnew-pay,新しい,New Pay,,seed,low\npaypay,"]] },
  },
  {
    what: "an emoji joined by zero-width joiners",
    edits: { services: [[",Rakuten Pay,", ",\u{1f469}\u200d\u{1f4bb},"]] },
  },
];
