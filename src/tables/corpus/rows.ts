import type { Broken } from "./broken.ts";

const figures807 = "被害は807人、3860万5335円,";

/** Rows that contradict themselves, other rows, or the figures that they repeat. */
export const brokenRows: Broken[] = [
  {
    what: "an end before the start",
    edits: {
      events: [[/misuse-peak,[^,]*,[^,]*,/, "misuse-peak,2019-07-02,«row/rule»2019-07-01,"]],
    },
  },
  {
    what: "a later bound before the earlier one",
    edits: {
      events: [
        [
          /card-charge-stop,[^,]*,[^,]*,[^,]*,[^,]*,[^,]*,/,
          "card-charge-stop,2019-07-03,,day,2019-07-03T18:00+09:00,«row/rule»2019-07-03T17:30+09:00,",
        ],
      ],
    },
  },
  {
    what: "a bound beside a time that is known",
    edits: {
      events: [
        [
          /card-charge-stop,[^,]*,[^,]*,[^,]*,[^,]*,[^,]*,/,
          "card-charge-stop,2019-07-03T17:00+09:00,,minute,,«row/rule»2019-07-03T17:30+09:00,",
        ],
      ],
    },
  },
  {
    what: "a precision finer than the date",
    edits: { events: [[/\nservice-start,[^,]*,,day,/, "\nservice-start,2019-07-01,,«row/rule»minute,"]] },
  },
  {
    what: "a precision coarser than the time",
    edits: {
      events: [
        [
          "estimate-0704-0600,2019-07-04T06:00+09:00,,hour,",
          "estimate-0704-0600,2019-07-04T06:00+09:00,,«row/rule»day,",
        ],
      ],
    },
  },
  {
    what: "an arrest without what came of it",
    edits: { events: [[/,not-found,(?=,jt-0712;)/, ",«row/rule»,"]] },
  },
  {
    what: "a figure announced before it was true",
    edits: { "damage-estimates": [["17:00+09:00,2019-07-16,", "17:00+09:00,«row/rule»2019-07-10,"]] },
  },
  {
    what: "a period of a scale figure that ends before it begins",
    edits: { exposure: [[",2019-07-02,2019-07-03,", ",2019-07-02,«row/rule»2019-07-01,"]] },
  },
  {
    what: "a poll that ended before it began",
    edits: { surveys: [[",2018-06-04,2018-06-05,", ",2018-06-04,«row/rule»2018-05,"]] },
  },
  {
    what: "a policy that ended before it began",
    edits: { "policy-events": [[/pe-05,2018-12-04,[^,]*,/, "pe-05,2018-12-04,«row/rule»2017,"]] },
  },
  {
    what: "a rank beyond the number of countries",
    edits: { "country-lists": [["(July 2019),8,7,18.4,", "(July 2019),8,«row/rule»9,18.4,"]] },
  },
  {
    what: "a unit that does not fit the measure",
    edits: { "cashless-japan": [["amount,5.1436,jpy-trillion,", "amount,5.1436,«row/rule»percent,"]] },
  },

  {
    what: "an unknown id that stands alone",
    edits: { compensation: [["\n7pay-terms,7pay,", "\n7pay-terms,«key/unknown»8pay,"]] },
  },
  {
    what: "an unknown source in a list",
    edits: { services: [[",watch-0701;bcn-0801,", ",«key/unknown»watch-0701;nobody;bcn-0801,"]] },
  },
  {
    what: "two unknown sources in one list",
    edits: {
      services: [[",watch-0701;bcn-0801,", ",«key/unknown»«key/unknown»watch-0701;nobody;nowhere;bcn-0801,"]],
    },
  },
  {
    what: "an unknown row of the same table",
    edits: {
      "damage-cases": [
        ['confirmed.",case-06,,itmedia-0705-police', 'confirmed.",«key/unknown»case-66,,itmedia-0705-police'],
      ],
    },
  },
  {
    what: "an unknown row of the same table in a list",
    edits: {
      incidents: [
        [
          ",cmp-10,piyolog-2020;xtech-yucho-0916,",
          ",«key/unknown»cmp-10;cmp-99,piyolog-2020;xtech-yucho-0916,",
        ],
      ],
    },
  },
  {
    what: "a claim that rests on an unknown row",
    edits: { claims: [[",damage-estimates/est-0704;", ",«key/unknown»damage-estimates/est-9999;"]] },
  },
  {
    what: "a claim that rests on an unknown table",
    edits: { claims: [[",damage-estimates/est-0704;", ",«key/unknown»estimates/est-0704;"]] },
  },
  {
    what: "a correction that rests on an unknown source",
    edits: { changelog: [["published together.,\n", "published together.,«key/unknown»nobody\n"]] },
  },
  {
    what: "a row removed that another table names",
    edits: {
      services: [["\nkohnan-pay,コーナンPay,Kohnan Pay,2019-04-01,kohnan-diamond,medium\n", "\n"]],
      "security-features": [["\nkohnan-pay-sms-two-step,", "\nkohnan-pay-sms-two-step,«key/unknown»"]].map(
        ([find, put]) => [`${find}kohnan-pay,`, `${put}kohnan-pay,`] as const,
      ),
    },
  },
  {
    what: "an id given twice, at the second",
    edits: {
      services: [["\nkohnan-pay,", "\n«key/duplicate»famipay,"]],
      "security-features": [
        ["\nkohnan-pay-sms-two-step,kohnan-pay,", "\nkohnan-pay-sms-two-step,«key/unknown»kohnan-pay,"],
      ],
    },
  },
  {
    what: "a row given twice",
    edits: {
      services: [
        [
          "merpay,メルペイ,Merpay,2019-02,furoujp;xtrend00222,medium\n",
          "merpay,メルペイ,Merpay,2019-02,furoujp;xtrend00222,medium\n«key/duplicate»merpay,メルペイ,Merpay,2019-02,furoujp;xtrend00222,medium\n",
        ],
      ],
    },
  },
  {
    what: "a source that nothing cites any more",
    edits: {
      services: [[",furoujp;xtrend00222,", ",xtrend00222,"]],
      sources: [["\nfuroujp,", "\n«key/orphan»furoujp,"]],
    },
  },
  {
    what: "a wrong cell in a row that others name: alone, not with everything that names it",
    edits: { services: [["7pay,2019-07-01,watch", "7pay,«cell/value»2019-7-1,watch"]] },
  },
  {
    what: "several tables at once",
    edits: {
      services: [["7pay,2019-07-01,watch", "7pay,«cell/value»2019-7-1,watch"]],
      targets: [[",40,2027,", ",40,«cell/value»2027年,"]],
      glossary: [["\nnanaco,nanaco,nanaco,", "\nnanaco,nanaco,nanaco,«cell/space» "]],
    },
  },

  {
    what: "a text that says another figure than the table, in one language",
    edits: {
      events: [
        [
          '"Recognised damage put at 1,574 people',
          '«text/other-figure»"Recognised damage put at 1,547 people',
        ],
      ],
    },
  },
  {
    what: "a figure changed in its table alone",
    edits: {
      "damage-estimates": [["recognised,807,", "recognised,806,"]],
      events: [
        [
          `${figures807}"Damage at 807 people`,
          `«text/other-figure»${figures807}«text/other-figure»"Damage at 807 people`,
        ],
      ],
    },
  },
  {
    what: "a repeated figure that no table holds",
    edits: {
      events: [
        [",rec-0711.victims;rec-0711.amount,", ",«text/unknown-fact»rec-0711.victim;rec-0711.amount,"],
      ],
    },
  },
];
