/** The site's languages, Japanese first: Japanese stands at the root, English under `en/`. */
export const langs = ["ja", "en"] as const;

/** One of the site's languages, as a BCP 47 tag. */
export type Lang = (typeof langs)[number];

/** The same words in every language. A missing translation is a type error. */
export type Text = Readonly<Record<Lang, string>>;
