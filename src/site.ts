import type { Lang, Text } from "./i18n/lang.ts";

const { SITE_URL, BASE_PATH } = process.env;

/**
 * A setting from the environment, `null` where it is not set or empty. Throws in both languages where it has not the
 * form that is expected.
 */
function setting(name: string, form: RegExp, expected: Text): string | null {
  const value = process.env[name];
  if (!value) return null;
  if (!form.test(value)) {
    throw new Error(
      `環境変数 ${name} に「${value}」があります。正しくは、${expected.ja}。 / The environment variable ${name} holds “${value}”; expected ${expected.en}.`,
    );
  }
  return value;
}

const server =
  setting("GITHUB_SERVER_URL", /^https?:\/\/[\w.:-]+\/?$/, {
    ja: "GitHubのアドレス（例: https://github.com）",
    en: "the address of a GitHub server (such as https://github.com)",
  }) ?? "https://github.com";

const repository = setting("GITHUB_REPOSITORY", /^[A-Za-z0-9-]+\/[\w.-]+$/, {
  ja: "「持ち主/名前」（例: example/ninety-two-days）",
  en: "“owner/name” (such as example/ninety-two-days)",
});

/** Where the site is published, from the environment; the defaults suit a local preview. */
export const site = {
  /** `SITE_URL`: scheme and host. */
  origin: new URL(SITE_URL || "http://127.0.0.1:4321").origin,
  /** `BASE_PATH`: the path the site lives under, here with a slash at both ends. */
  base: `/${BASE_PATH ?? ""}/`.replace(/\/+/g, "/"),
  /** `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY` (`owner/name`): the repository's address, or `null` where it is unknown. */
  repository: repository && `${server.replace(/\/$/, "")}/${repository}`,
  /** `DATA_BRANCH`: the branch of the repository that corrections go to. */
  branch:
    setting("DATA_BRANCH", /^[\w.-]+(?:\/[\w.-]+)*$/, {
      ja: "ブランチの名前（例: main）",
      en: "the name of a branch (such as main)",
    }) ?? "main",
  /** `CORRECTIONS_CONTACT`: who takes corrections without GitHub, as an e-mail address or a page's; or `null`. */
  contact: setting("CORRECTIONS_CONTACT", /^(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https:\/\/[^\s/]\S*)$/, {
    ja: "メールアドレスか、https:// で始まるアドレス",
    en: "an e-mail address, or an address that starts with https://",
  }),
} as const;

/** A path on the site for a link: `path` has no leading slash. */
export const href = (path: string): string => `${site.base}${path}`;

/** The full address of a path on the site. */
export const absolute = (path: string): string => new URL(href(path), site.origin).href;

/** The path prefix of a language: none for Japanese, `en/` for English. */
export const prefix = (lang: Lang): string => (lang === "ja" ? "" : "en/");
