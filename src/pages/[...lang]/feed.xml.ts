import rss from "@astrojs/rss";
import type { APIRoute } from "astro";
import { chaptersIn } from "../../chapters.ts";
import { tables } from "../../data.ts";
import { word } from "../../i18n/words.ts";
import { langOf, langPaths } from "../../routes.ts";
import { absolute, prefix } from "../../site.ts";
import { newestFirst } from "../../tables/changelog.ts";

export const getStaticPaths = langPaths;

/** What is new on the site: changes to the data, and chapters on the day they were first published. */
export const GET: APIRoute = async ({ params }) => {
  const lang = langOf(params.lang);
  const own = (path: string) => absolute(prefix(lang) + path);
  const changes = newestFirst(tables.changelog).map((change) => ({
    title: `${lang === "ja" ? change.change_ja : change.change_en} · ${word("dataVersion", lang, { version: change.version })}`,
    description: lang === "ja" ? change.reason_ja : change.reason_en,
    link: `${own("corrections/")}#${change.id}`,
    pubDate: new Date(change.released.from),
  }));
  const chapters = (await chaptersIn(lang)).map(({ slug, data }) => ({
    title: data.title,
    description: data.description,
    link: own(`${slug}/`),
    pubDate: new Date(`${data.published}T00:00:00+09:00`),
  }));
  return rss({
    title: word("siteName", lang),
    description: word("siteTagline", lang),
    site: own(""),
    items: [...changes, ...chapters],
    customData: `<language>${lang}</language>`,
    trailingSlash: true,
  });
};
