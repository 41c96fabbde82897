import type { Lang } from "./lang.ts";

const ja = {
  siteName: "92日 — 7payの記録",
  siteTagline: "2019年夏、コンビニの決済サービスに何が起きたのか。データで読む",
  skip: "本文へ",
  otherLanguage: "English",
  home: "ホーム",
  chapters: "章",
  charts: "図の一覧",
  data: "データ",
  sources: "出典",
  plainWords: "やさしい日本語で",
  next: "次の章",
  previous: "前の章",
  states: "図の切り替え",
  table: "表で見る",
  source: "出典",
  sourceCount: "出典{n}件",
  asOf: "時点",
  unaffiliated: "このサイトは、セブン&アイ・ホールディングス、セブン・ペイなど、どの会社とも関係ありません。",
  licence: "コードはMIT、データ・文章・図はCC BY 4.0で自由に使えます。",
  repository: "リポジトリ",
  download: "この図のデータと画像",
  light: "明るい背景",
  dark: "暗い背景",
  embed: "記事に埋め込む",
  embedHelp: "次の1行を記事のHTMLに貼ってください。この図は、元のデータが直れば一緒に新しくなります。",
  embedLink: "枠の中のページだけを見る",
  chartPage: "この図のページ",
  walkHint: "矢印キーで1つずつ読み上げます。HomeとEndで最初と最後へ、Escapeで終わります。",
  chartRole: "動かせる図",
  itemOf: "{n}/{total}",
  factAsOf: "{when}時点",
  factFormula: "計算：{formula}",
  factSources: "出典：",
  moreSources: "ほか{n}件",
  lessSure: "裏づけの弱い数字です",
  question: "問い",
  receiptTotal: "この記録",
  receiptNote: "数字を押すと、いつの値で、どこから来たかが出ます。",
  notFound: "このページはありません",
  dataIntro: "このサイトの文章と図は、すべて下の表から作られています。",
  rows: "{n}行",
  readHere: "読んだ写し",
  chartsIntro: "すべての図と、その切り替え。どれも記事に埋め込めます。",
  sourcesIntro: "表の行が引用しているページの一覧です。角括弧の題は、こちらで付けた短い説明です。",
};

const en: Record<keyof typeof ja, string> = {
  siteName: "92 Days: the record of 7pay",
  siteTagline:
    "What happened to a convenience-store payment service in the summer of 2019, read from the data",
  skip: "Skip to the text",
  otherLanguage: "日本語",
  home: "Home",
  chapters: "Chapters",
  charts: "All charts",
  data: "Data",
  sources: "Sources",
  plainWords: "In plain words",
  next: "Next chapter",
  previous: "Previous chapter",
  states: "Views of this chart",
  table: "Show as a table",
  source: "Sources",
  sourceCount: "Sources ({n})",
  asOf: "As of",
  unaffiliated: "This site is not affiliated with Seven & i Holdings, Seven Pay or any other company.",
  licence: "Code under MIT; data, prose and charts under CC BY 4.0.",
  repository: "Repository",
  download: "This chart’s data and pictures",
  light: "light",
  dark: "dark",
  embed: "Embed in an article",
  embedHelp:
    "Paste this one line into your article’s HTML. The chart follows the data when a figure is corrected.",
  embedLink: "See the page inside the frame",
  chartPage: "This chart’s page",
  walkHint: "Arrow keys read the items one by one; Home and End go to the first and last, Escape leaves.",
  chartRole: "interactive chart",
  itemOf: "{n} of {total}",
  factAsOf: "As of {when}",
  factFormula: "Worked out as: {formula}",
  factSources: "Sources:",
  moreSources: "and {n} more",
  lessSure: "Weakly supported figure",
  question: "The question",
  receiptTotal: "This record",
  receiptNote: "Press a figure to see when it was true and where it comes from.",
  notFound: "There is no such page",
  dataIntro: "All prose and charts of this site are made from the tables below.",
  rows: "{n} rows",
  readHere: "copy read",
  chartsIntro: "Every chart and its views. Each can be embedded in an article.",
  sourcesIntro:
    "The pages that rows of the tables cite. Titles in square brackets are our own short descriptions.",
};

const words = { ja, en };

/** The interface's words, by language. */
export type Word = keyof typeof ja;

/**
 * A word of the interface in a language; `{name}` in it is replaced by the value of that name.
 * A word without a translation is a type error.
 */
export function word(key: Word, lang: Lang, values: Record<string, string | number> = {}): string {
  return words[lang][key].replace(/\{(\w+)\}/g, (whole, name: string) => `${values[name] ?? whole}`);
}
