import { confidence, id, moment, named, optional, sourceIds, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

export const services = defineTable({
  name: "services",
  words: {
    ja: ["決済サービス", "安全対策や補償を比べたコード決済のサービス。"],
    en: ["Services", "The code-payment services whose security and compensation are compared."],
  },
  columns: {
    id: named(id(), ["ID", "サービスのID。"], ["Id", "The service’s id."]),
    name_ja: named(text(), ["名前（日本語）", "サービスの名前。"], ["Name (Japanese)", "What it is called."]),
    name_en: named(text(), ["名前（英語）", "サービスの名前。"], ["Name (English)", "What it is called."]),
    launched: named(optional(moment()), ["開始", "始まった時。"], ["Launched", "When it began."]),
    source_ids: sourceIds(),
    confidence: confidence(),
  },
});

export type Service = RowOf<typeof services.columns>;
