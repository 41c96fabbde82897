import type { Broken } from "./broken.ts";

/** Saves the file with raw bytes where U+E000 stands. */
const withBytes =
  (...bytes: number[]) =>
  (csv: string) =>
    Buffer.concat(
      csv
        .split("\ue000")
        .flatMap((part, index) => [...(index > 0 ? [Buffer.from(bytes)] : []), Buffer.from(part)]),
    );

const header = "id,name_ja,name_en,launched,source_ids,confidence\n";
const paypay = "paypay,PayPay,PayPay,2018-10-05,inest;amebamp-paypay;dime-paypay,high\n";
const last = "and-pay,&Pay,&Pay,,piyolog-0828,medium\n";

/** What a spreadsheet or an editor does to a whole file. */
export const brokenFiles: Broken[] = [
  {
    what: "a byte-order mark",
    edits: { services: [[header, `«file/byte-order-mark»${header}`]] },
    save: (csv) => `\ufeff${csv}`,
  },
  {
    what: "Windows line endings",
    edits: { services: [["source_ids,confidence\n", "source_ids,confidence«file/line-ending»\n"]] },
    save: (csv) => csv.replaceAll("\n", "\r\n"),
  },
  {
    what: "a Windows line ending in one line alone",
    edits: { services: [[paypay, paypay.replace("\n", "«file/line-ending»\r\n")]] },
  },
  {
    what: "the line endings of an old Macintosh",
    edits: { services: [["source_ids,confidence\n", "source_ids,confidence«file/line-ending»\n"]] },
    save: (csv) => csv.replaceAll("\n", "\r"),
  },
  {
    what: "a letter in Latin-1",
    edits: { services: [["paypay,PayPay,PayPay,", "paypay,PayPay,Pay«file/encoding»\ue000Pay,"]] },
    save: withBytes(0xe9),
  },
  {
    what: "a word in Shift_JIS",
    edits: { services: [["paypay,PayPay,", "paypay,«file/encoding»\ue000,"]] },
    save: withBytes(0x89, 0xef, 0x8e, 0xd0),
  },
  {
    what: "a replacement character that was saved as UTF-8",
    edits: { services: [["merpay,メルペイ,", "merpay,メル«file/encoding»\ufffdイ,"]] },
  },
  {
    what: "no newline at the end",
    edits: { services: [[last, last.replace("\n", "«file/no-final-newline»")]] },
  },
  {
    what: "all that Excel does at once",
    edits: {
      services: [
        [header, `«file/byte-order-mark»${header.replace("\n", "«file/line-ending»\n")}`],
        [last, last.replace("\n", "«file/no-final-newline»")],
      ],
    },
    save: (csv) => `\ufeff${csv.replaceAll("\n", "\r\n")}`,
  },
  {
    what: "an empty file",
    edits: { services: [["id,name_ja", "«header/wrong-column»«file/no-final-newline»id,name_ja"]] },
    save: () => "",
  },
  {
    what: "semicolons for commas",
    edits: { services: [["id,name_ja", "«header/wrong-column»id,name_ja"]] },
    save: (csv) => csv.replaceAll(",", ";"),
  },
  {
    what: "tabs for commas",
    edits: { services: [["id,name_ja", "«header/wrong-column»id,name_ja"]] },
    save: (csv) => csv.replaceAll(",", "\t"),
  },
  // The cell that swallows the rest of the file is too long a row and ends with a line break.
  {
    what: "a quote that is never closed",
    edits: {
      services: [["\npaypay,PayPay,", '\npaypay,«csv/unclosed-quote»«row/cell-count»«cell/space»"PayPay,']],
    },
  },
  // The quote swallows the line break up to the next row's first quote, where everything is the other way round.
  {
    what: "a quote that closes in the next row",
    edits: {
      targets: [
        [",About 40% of payments", ',"About 40% of payments'],
        [
          'vision-2018-40,2018-04-11,40,2025,meti-legacy,経済産業省,"Ministry of Economy, Trade and Industry (METI)",',
          'vision-2018-40,2018-04-11,40,2025,meti-legacy,経済産業省,"«csv/text-after-quote»Ministry of Economy,«cell/space» Trade and Industry (METI)«csv/quote-inside»",',
        ],
        ['by two years, to 2025.",pe-02,', 'by two years, to 2025.",«row/cell-count»pe-02,'],
      ],
    },
  },
  {
    what: "text after a closing quote",
    edits: { services: [["paypay,PayPay,", 'paypay,"PayPay"«csv/text-after-quote»x,']] },
  },
  {
    what: "text after a closing quote in a reference, whose value nobody meant",
    edits: { services: [[",2014-12,dime-paypay,", ',2014-12,"dime-paypay"«csv/text-after-quote»x,']] },
  },
  {
    what: "a quote escaped by a backslash",
    edits: { services: [["paypay,PayPay,", 'paypay,"Pay\\"«csv/text-after-quote»Pay",']] },
  },
  {
    what: "quotes inside a cell that is not quoted",
    edits: { services: [[",Rakuten Pay,", ',Rakuten «csv/quote-inside»"Pay",']] },
  },
  {
    what: "a space before a quote",
    edits: { services: [[",Rakuten Pay,", ',«cell/space» «csv/quote-inside»"Rakuten Pay",']] },
  },
  {
    what: "a column missing from the header",
    edits: { services: [[header, "id,name_ja,name_en,«header/wrong-column»source_ids,confidence\n"]] },
  },
  {
    what: "the last column missing from the header",
    edits: { services: [[header, "id,name_ja,name_en,launched,«header/wrong-column»source_ids\n"]] },
  },
  {
    what: "a renamed column",
    edits: { services: [[",launched,", ",«header/wrong-column»launch,"]] },
  },
  {
    what: "a column in capitals",
    edits: { services: [["id,name_ja", "«header/wrong-column»ID,name_ja"]] },
  },
  {
    what: "two columns swapped",
    edits: { services: [["name_ja,name_en", "«header/wrong-column»name_en,name_ja"]] },
  },
  {
    what: "a column more than the schema has",
    edits: { services: [["confidence\n", "confidence,«header/unknown-column»note\n"]] },
  },
  {
    what: "no header",
    edits: { services: [[`${header}7pay`, "«header/wrong-column»7pay"]] },
  },
  {
    what: "a row with a cell too few",
    edits: {
      services: [
        ["bcn-0801,high\n", "bcn-0801\n"],
        ["watch-0701;", "«row/cell-count»watch-0701;"],
      ],
    },
  },
  {
    what: "a row with a cell too many",
    edits: { services: [["bcn-0801,high\n", "bcn-0801,high,«row/cell-count»\n"]] },
  },
  {
    what: "a number with a comma that is not quoted",
    edits: {
      "damage-estimates": [
        ["recognised,1574,", "recognised,1,574,"],
        ["nhk-0716,high\n", "nhk-0716,«row/cell-count»high\n"],
      ],
    },
  },
  {
    what: "a line of spaces",
    edits: { services: [[paypay, `«cell/space»«row/cell-count»  \n${paypay}`]] },
  },
  {
    what: "an empty row of a spreadsheet",
    edits: {
      services: [[paypay, `«cell/empty»,«cell/empty»,«cell/empty»,,«cell/empty»,«cell/empty»\n${paypay}`]],
    },
  },
];
