import type { Article, Organization, WithContext } from "schema-dts";
import type { Lang } from "../i18n/lang.ts";
import { langs } from "../i18n/lang.ts";
import { word } from "../i18n/words.ts";
import { absolute, prefix } from "../site.ts";

/** Who publishes, for every record: this site, with its policy on corrections. */
export const publisher = (lang: Lang): Organization => ({
  "@type": "Organization",
  name: word("siteName", lang),
  url: absolute(prefix(lang)),
  correctionsPolicy: absolute(`${prefix(lang)}corrections/`),
});

/** A chapter as schema.org's Article. `published` is the day of its first publication, `2026-11-22`. */
export function articleData(
  lang: Lang,
  slug: string,
  { title, description, published }: { title: string; description: string; published: string },
): WithContext<Article> {
  const address = (other: Lang) => absolute(`${prefix(other)}${slug}/`);
  const other = langs.find((candidate) => candidate !== lang) as Lang;
  const original = lang === "ja";
  return {
    "@context": "https://schema.org",
    "@type": "Article",
    "@id": address(lang),
    headline: title,
    description,
    inLanguage: lang,
    datePublished: published,
    image: absolute(`${prefix(lang)}share/${slug}.png`),
    license: "https://creativecommons.org/licenses/by/4.0/",
    isBasedOn: absolute(`${prefix(lang)}data/`),
    author: publisher(lang),
    publisher: publisher(lang),
    ...(original
      ? { workTranslation: { "@type": "Article", "@id": address(other) } }
      : { translationOfWork: { "@type": "Article", "@id": address(other) } }),
  };
}
