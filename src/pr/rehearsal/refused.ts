import { type Contribution, exchange, inBothLanguages } from "./contribution.ts";

const services = "data/services.csv";

/** What is left out with a row of the services that cannot be used. */
const chartsOfServices = [
  "security-matrix/all (ja, en)",
  "security-matrix/sms-two-step (ja, en)",
  "security-matrix/device-binding (ja, en)",
  "compensation/promises (ja, en)",
];
const pagesOfServices = inBothLanguages(
  "aftermath/",
  "holes/",
  "embed/",
  "method/",
  "charts/",
  "charts/security-matrix/",
  "charts/security-matrix/all/",
  "charts/security-matrix/sms-two-step/",
  "charts/security-matrix/device-binding/",
  "charts/compensation/",
  "charts/compensation/promises/",
  "data/",
  "data/services/",
  "sources/",
);

/** Contributions that the check refuses. What can be shown is shown all the same. */
export const refused: readonly Contribution[] = [
  {
    name: "a duplicate id",
    edits: { [services]: (text) => `${text}paypay,二つ目,The second,,seed,low\n` },
    annotations: [`${services}:14:1 key/duplicate`],
    says: ["ID「paypay」は3行目にもあります", "The id “paypay” also stands in line 3"],
    diff: [
      "### services",
      "| paypay | name_ja | PayPay | 二つ目 |",
      "| paypay | name_en | PayPay | The second |",
      "| paypay | launched | 2018-10-05 | ∅ |",
      "| paypay | source_ids | inest;amebamp-paypay;dime-paypay | seed |",
      "| paypay | confidence | high | low |",
    ],
    charts: chartsOfServices,
    pages: pagesOfServices,
    version: ["PATCH", "1.0.1"],
  },
  {
    name: "a typo in a date",
    edits: { [services]: exchange(",2018-10-05,", ",2018-10-32,") },
    annotations: [`${services}:3:22 cell/value`],
    says: ["「launched」に「2018-10-32」があります", "“launched” holds “2018-10-32”"],
    diff: ["### services", "| paypay | launched | 2018-10-05 | 2018-10-32 |"],
    facts: ["| paypay.launched | 2018年10月5日 / 5 October 2018 | なし / none |"],
    charts: chartsOfServices,
    pages: pagesOfServices,
    version: ["PATCH", "1.0.1"],
  },
  {
    name: "a renamed column",
    edits: { [services]: exchange(",launched,", ",started,") },
    annotations: [`${services}:1:20 header/wrong-column`],
    says: ["4番目の列は「launched」のはずですが、「started」があります", "Column 4 should be “launched”"],
    diff: [
      "### services",
      "- 増えた列 / columns added (1): started",
      "- 消えた列 / columns removed (1): launched",
    ],
    facts: ["| services.rows | 12行 / 12 rows | なし / none |"],
    charts: chartsOfServices,
    pages: pagesOfServices,
    version: ["MAJOR", "2.0.0"],
  },
  {
    name: "a spreadsheet’s byte-order mark and line endings",
    edits: { [services]: (text) => `\ufeff${text.replaceAll("\n", "\r\n")}` },
    annotations: [`${services}:1:1 file/byte-order-mark`, `${services}:1:50 file/line-ending`],
    says: ["Windowsの改行（CRLF）があります", "There are Windows line endings (CRLF)"],
    diff: [],
    charts: [],
    pages: [],
    version: null,
  },
];
