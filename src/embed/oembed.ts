import { escapeMarkup } from "../escape.ts";
import { word } from "../i18n/words.ts";
import { shareSize } from "../pictures/share.ts";
import { absolute, prefix } from "../site.ts";
import type { Subject } from "./snippets/subject.ts";

/** The narrowest column that a frame's height is honest for, CSS px. */
const narrowest = 330;

/**
 * The oEmbed record of one state of a chart (oembed.com, version 1.0, type `rich`). `share` is the path of its share
 * picture.
 *
 * A file cannot answer `maxwidth`, so that the record states the narrowest width and its frame fills whatever it gets.
 * `100%` also keeps WordPress's editor from taking the frame for a video and fixing its proportions. WordPress strips
 * `style` and `loading` and leaves `frameborder`. There is no `blockquote` before the frame: WordPress would hide the
 * frame until its script had run, and that script cuts frames at 1,000 px.
 */
export function oembedOf(subject: Subject, share: string) {
  const { lang, title, height, live } = subject;
  const home = absolute(prefix(lang));
  const name = word("siteName", lang);
  return {
    version: "1.0",
    type: "rich",
    title,
    author_name: name,
    author_url: home,
    provider_name: name,
    provider_url: home,
    /** Seconds: a day, since figures are corrected. */
    cache_age: 86_400,
    thumbnail_url: absolute(share),
    thumbnail_width: shareSize.width,
    thumbnail_height: shareSize.height,
    width: narrowest,
    height,
    html: `<iframe src="${escapeMarkup(live.embed)}" title="${escapeMarkup(title)}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`,
  };
}
