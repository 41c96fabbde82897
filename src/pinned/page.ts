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
  /** A file of the site that the page loads, by its path. Throws where there is none. */
  loaded(path: string): string;
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

/** An element of a name and with that text, in place of another. */
function replaceBy(old: Element, name: string, text: string): void {
  const element = old.ownerDocument.createElement(name);
  element.textContent = text;
  old.replaceWith(element);
}

/** Puts the stylesheets and scripts that a page loads inside it. Scripts are classic ones. */
function inline(document: Document, { path, loaded }: Pin): void {
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"]'))
    replaceBy(sheet, "style", loaded((sheet.getAttribute("href") as string).slice(1)));
  for (const script of document.querySelectorAll("script[src]")) {
    const own = (script.getAttribute("src") as string).slice(1);
    // It finds what it loads later by its own address; now that it runs, setting that fetches nothing.
    const address = JSON.stringify(posix.relative(posix.dirname(path), own));
    replaceBy(script, "script", `document.currentScript.src=${address};${loaded(own)}`);
  }
}

/** A policy that allows a page's own styles and scripts, and what lies beside the page. */
function policyOf(document: Document): string {
  const hashes = (name: string) =>
    [...document.querySelectorAll(name)].map(({ textContent }) => policyHash(textContent ?? "")).join(" ");
  return `default-src 'none'; connect-src 'self'; script-src 'self' ${hashes("script")}; style-src ${hashes("style")}; base-uri 'none'; form-action 'none'`;
}

/**
 * Makes a built page into one that stands by itself: style and script inside it, under a policy that allows these and
 * what lies beside the page; links relative; a note under its figure that says what it is pinned to. `html` was built for
 * a site without a base path. Throws where the page loads what is not there, or its figure has no foot.
 */
export function pinPage(html: string, pin: Pin): string {
  const { document } = parseHTML(html);
  inline(document, pin);
  for (const element of document.querySelectorAll("head link")) element.remove();
  document.querySelector('meta[name="version"]')?.setAttribute("content", pin.version);
  for (const name of leading) {
    for (const element of document.querySelectorAll(`[${name}^="/"]`)) {
      const to = pin.link((element.getAttribute(name) as string).slice(1));
      if (to === null) element.closest("li")?.remove();
      else element.setAttribute(name, to);
    }
  }

  const policy = document.createElement("meta");
  policy.setAttribute("http-equiv", "content-security-policy");
  policy.setAttribute("content", policyOf(document));
  document.querySelector("meta[charset]")?.after(policy);

  const foot = document.querySelector(".chart-foot > p");
  const neighbour = foot?.querySelector("a");
  if (!foot || !neighbour) throw new Error(`${pin.path} has no foot that could say what it is pinned to.`);
  const live = neighbour.cloneNode() as HTMLAnchorElement;
  live.setAttribute("href", pin.link(pin.live) as string);
  live.textContent = word("liveVersion", pin.lang);
  const note = document.createElement("p");
  note.append(pin.note, pin.lang === "ja" ? "" : " ", live);
  foot.after(note);
  return htmlOf(document);
}
