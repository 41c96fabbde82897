import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import { langs } from "../i18n/lang.ts";
import { searchRecords } from "../search/records.ts";
import { prefix } from "../site.ts";
import { readTables } from "../tables/read.ts";

/** Makes the search index of the built site, in `dist/pagefind/`: chapters and pages of prose, and rows of tables. */
const { index } = await createIndex({
  rootSelector: "main",
  excludeSelectors: ["figure", "form", "nav", "pre", "[popover]"],
});
if (!index) throw new Error("Pagefind could not make an index.");
const must = ({ errors }: { errors: string[] }) => {
  if (errors.length > 0) throw new Error(errors.join("\n"));
};
const { tables } = readTables();
for (const lang of langs) {
  for (const file of readdirSync(join("content", lang), { recursive: true }) as string[]) {
    if (!file.endsWith(".mdx")) continue;
    const path = `${prefix(lang)}${file.replace(/^pages[\\/]/, "").replace(/\.mdx$/, "")}/`;
    must(
      await index.addHTMLFile({ url: path, content: readFileSync(join("dist", path, "index.html"), "utf8") }),
    );
  }
  for (const record of searchRecords(tables, lang)) must(await index.addCustomRecord(record));
}
must(await index.writeFiles({ outputPath: "dist/pagefind" }));
await close();
