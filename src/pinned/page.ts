import { createHash } from "node:crypto";
import { posix } from "node:path";
import { parseHTML } from "linkedom";
import { escapeMarkup } from "../escape.ts";
import type { Lang } from "../i18n/lang.ts";
import { word } from "../i18n/words.ts";

/** What a pinned page needs beside the page it is made from. */
export interface Pin {
  lang: Lang;
  /** The page's path under the release's folder. */
  path: string;
  version: string;
  /** What it is pinned to, in the page's language. */
  note: string;
  /** The frame's script. */
  script: string;
  /** The path on the site of the live page that it was made from. */
  live: string;
  /** A relative link to a path on the site, or `null` for what is not pinned and has no place on the page. */
  link(to: string): string | null;
}

/** An inline style or script as a policy names it. */
const policyHash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The attributes of a page that lead somewhere. */
const leading = ["href", "data-json", "data-page"];

/** A document as HTML. linkedom writes attributes and the title as they stand, so they are escaped before. */
function htmlOf(document: Document): string {
  for (const element of document.querySelectorAll("*"))
    for (const attribute of element.attributes) attribute.value = escapeMarkup(attribute.value);
  document.title = escapeMarkup(document.title);
  return `${document}\n`;
}

/**
 * Makes a built page into one that stands by itself: style and script inside it, under a policy that allows these and
 * what lies beside the page; links relative; a note that says what it is pinned to. `html` was built with its style
 * inside, for a site without a base path. Throws where the page loads anything but the frame's script.
 */
export function pinPage(html: string, { lang, path, version, note, script, live, link }: Pin): string {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll("head link")) element.remove();
  document.querySelector('meta[name="version"]')?.setAttribute("content", version);
  for (const name of leading) {
    for (const element of document.querySelectorAll(`[${name}^="/"]`)) {
      const to = link((element.getAttribute(name) as string).slice(1));
      if (to === null) element.closest("li")?.remove();
      else element.setAttribute(name, to);
    }
  }

  for (const loaded of document.querySelectorAll("script")) {
    if (loaded.getAttribute("src") !== "/embed/frame.js")
      throw new Error(`${path} loads more than the frame’s script.`);
    // The script finds what it loads later by its own address. Once it runs, its source is not fetched any more.
    const source = posix.relative(posix.dirname(path), "embed/frame.js");
    const inline = document.createElement("script");
    inline.textContent = `document.currentScript.src=${JSON.stringify(source)};${script}`;
    loaded.replaceWith(inline);
  }

  const hashes = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => policyHash(element.textContent)).join(" ");
  const policy = document.createElement("meta");
  policy.setAttribute("http-equiv", "content-security-policy");
  policy.setAttribute(
    "content",
    `default-src 'none'; connect-src 'self'; script-src 'self' ${hashes("script")}; style-src ${hashes("style")}; base-uri 'none'; form-action 'none'`,
  );
  document.querySelector("meta[charset]")?.after(policy);

  const told = document.createElement("p");
  const newer = document.createElement("a");
  newer.setAttribute("href", link(live) as string);
  newer.setAttribute("target", "_top");
  newer.textContent = word("liveVersion", lang);
  told.append(note, lang === "ja" ? "" : " ", newer);
  document.querySelector(".chart-foot > p, [data-pinned]")?.after(told);
  return htmlOf(document);
}
