import { confidence, id, named, sourceIds, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

export const glossary = defineTable({
  name: "glossary",
  words: {
    ja: ["用語", "読者が出会う言葉と、やさしい説明。"],
    en: ["Glossary", "Terms a reader meets, in plain words."],
  },
  columns: {
    id: named(id(), ["ID", "用語のID。"], ["Id", "The term’s id."]),
    term_ja: named(text(), ["用語（日本語）", "言葉。"], ["Term (Japanese)", "The term."]),
    term_en: named(text(), ["用語（英語）", "言葉。"], ["Term (English)", "The term."]),
    reading_ja: named(text(), ["読み", "日本語の読みがな。"], ["Reading", "The Japanese reading."]),
    definition_ja: named(text(), ["説明（日本語）", "意味。"], ["Definition (Japanese)", "What it means."]),
    definition_en: named(text(), ["説明（英語）", "意味。"], ["Definition (English)", "What it means."]),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type Term = RowOf<typeof glossary.columns>;
