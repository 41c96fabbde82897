import type { DateStyle } from "./i18n/format.ts";
import type { Text } from "./i18n/lang.ts";

/** One line of the receipt. */
interface Line {
  name: Text;
  /** The facts it gives, in order. */
  facts: readonly string[];
  show?: DateStyle;
  /** For a rank: the fact that says among how many. */
  among?: string;
}

/** Lines under one heading. */
interface Group {
  name: Text;
  lines: readonly Line[];
}

/** The till receipt of the home page. The estimate and what the company recognised are different kinds of number: each is named. */
export const receipt: readonly Group[] = [
  {
    name: { ja: "始まり", en: "Opening" },
    lines: [
      { name: { ja: "サービス開始", en: "Service opened" }, facts: ["service-start.start"], show: "date" },
      { name: { ja: "登録した人", en: "Registered users" }, facts: ["exp-01.value"] },
    ],
  },
  {
    name: { ja: "被害", en: "Damage" },
    lines: [
      { name: { ja: "最初の試算", en: "First estimate" }, facts: ["est-0704.victims", "est-0704.amount"] },
      {
        name: { ja: "最初の認定", en: "Recognised at first" },
        facts: ["rec-0711.victims", "rec-0711.amount"],
      },
      {
        name: { ja: "廃止発表時の認定", en: "At closing announcement" },
        facts: ["rec-0731.victims", "rec-0731.amount"],
      },
      {
        name: { ja: "最後の報道", en: "Last reported" },
        facts: ["rec-20200106.victims", "rec-20200106.amount"],
      },
    ],
  },
  {
    name: { ja: "終わり", en: "Closing" },
    lines: [
      {
        name: { ja: "チャージの全面停止", en: "All top-ups stopped" },
        facts: ["all-charging-stopped.day-of-service"],
      },
      {
        name: { ja: "廃止の決定", en: "Board decided to close" },
        facts: ["board-decision.start"],
        show: "date",
      },
      { name: { ja: "サービス終了", en: "Service ended" }, facts: ["service-end.start"], show: "date" },
      {
        name: { ja: "払い戻し前の残高", en: "Balances not yet refunded" },
        facts: ["unrefunded-20190930.amount"],
      },
    ],
  },
  {
    name: { ja: "キャッシュレス比率の国別順位", en: "The cashless ranking" },
    lines: [
      {
        name: { ja: "ブログの表での日本", en: "Japan in the blog’s table" },
        facts: ["seed-2019.japan-rank"],
        among: "seed-2019.countries",
      },
      {
        name: { ja: "経産省の元の表での日本", en: "Japan in the ministry’s list" },
        facts: ["meti-vision-2018.japan-rank"],
        among: "meti-vision-2018.countries",
      },
    ],
  },
];

/** The fact on the line of the total. */
export const daysOpen = "service.days-open";

/** Every fact that the receipt prints. */
export const receiptFacts: readonly string[] = [
  ...receipt.flatMap(({ lines }) => lines.flatMap(({ facts, among }) => (among ? [...facts, among] : facts))),
  daysOpen,
];
