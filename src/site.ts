import type { Lang } from "./i18n/lang.ts";

const { SITE_URL, BASE_PATH, GITHUB_REPOSITORY } = process.env;

/** Where the site is published, from the environment; the defaults suit a local preview. */
export const site = {
  /** `SITE_URL`: scheme and host. */
  origin: new URL(SITE_URL || "http://127.0.0.1:4321").origin,
  /** `BASE_PATH`: the path the site lives under, here with a slash at both ends. */
  base: `/${BASE_PATH ?? ""}/`.replace(/\/+/g, "/"),
  /** `GITHUB_REPOSITORY` (`owner/name`): the repository's address, or `null` where it is unknown. */
  repository: GITHUB_REPOSITORY ? `https://github.com/${GITHUB_REPOSITORY}` : null,
} as const;

/** A path on the site for a link: `path` has no leading slash. */
export const href = (path: string): string => `${site.base}${path}`;

/** The full address of a path on the site. */
export const absolute = (path: string): string => new URL(href(path), site.origin).href;

/** The path prefix of a language: none for Japanese, `en/` for English. */
export const prefix = (lang: Lang): string => (lang === "ja" ? "" : "en/");
