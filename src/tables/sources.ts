import { address, id, oneOf, optional, published, text } from "./column.ts";
import { defineTable, type RowOf } from "./table.ts";

/**
 * The pages that rows cite, each once. `url` is the publisher's own address where known, `copy_url` the copy
 * that was read in its place. A title in square brackets is our own short description.
 */
export const sources = defineTable({
  name: "sources",
  columns: {
    id: id(),
    publisher: text(),
    title: text(),
    url: optional(address()),
    copy_url: optional(address()),
    published: optional(published()),
    lang: oneOf("ja", "en", "zh"),
    kind: oneOf("news", "blog", "analysis", "industry", "company_release", "government", "seed"),
    supports: text(),
  },
});

export type Source = RowOf<typeof sources.columns>;
