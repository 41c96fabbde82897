import { address, id, moment, named, oneOf, optional, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/** The pages that rows cite, each once. A title in square brackets is our own short description. */
export const sources = defineTable({
  name: "sources",
  words: {
    ja: ["出典", "表の行が引用しているページ。"],
    en: ["Sources", "The pages that rows of the tables cite."],
  },
  columns: {
    id: named(id(), ["ID", "ページのID。"], ["Id", "The page’s id."]),
    publisher: named(
      text(),
      ["発行者", "ページを出した媒体や組織。"],
      ["Publisher", "The outlet or body behind the page."],
    ),
    title: named(
      text(),
      ["題名", "ページの題名。角括弧の題は、こちらで付けた短い説明。"],
      ["Title", "The page’s title; in square brackets, our own short description."],
    ),
    url: named(
      optional(address()),
      ["アドレス", "発行者自身のアドレス。"],
      ["Address", "The publisher’s own address."],
    ),
    copy_url: named(
      optional(address()),
      ["写しのアドレス", "実際に読んだ写しが別の場所にあるとき、そのアドレス。"],
      ["Address of the copy", "Where the copy that was read stands, if elsewhere."],
    ),
    published: named(
      optional(moment()),
      ["公開日", "ページの公開日。"],
      ["Published", "When the page was published."],
    ),
    lang: named(
      oneOf({
        ja: { ja: "日本語", en: "Japanese" },
        en: { ja: "英語", en: "English" },
        zh: { ja: "中国語", en: "Chinese" },
      }),
      ["言語", "ページの言語。"],
      ["Language", "The page’s language."],
    ),
    kind: named(
      oneOf({
        news: { ja: "報道", en: "news" },
        blog: { ja: "ブログ", en: "blog" },
        analysis: { ja: "分析", en: "analysis" },
        industry: { ja: "業界団体", en: "industry body" },
        company_release: { ja: "企業の発表", en: "company release" },
        government: { ja: "政府", en: "government" },
        seed: { ja: "きっかけのブログ", en: "the blog post this began with" },
      }),
      ["種類", "どんなページか。"],
      ["Kind", "What kind of page it is."],
    ),
    supports: named(
      text(),
      ["支える内容", "何のために引用しているか（調べた人の英語の覚え書き）。"],
      ["Supports", "What the page is cited for, in the researcher’s words."],
    ),
  },
});

export type Source = RowOf<typeof sources.columns>;
