import type { Lang } from "../../i18n/lang.ts";

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const noLineStart = /^[\p{Pe}\p{Pf}、。・ー々…,.!?%ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const noLineEnd = /[\p{Ps}\p{Pi}\u00a5約]$/u;

/** Em widths of Latin letters in the sans-serif faces people have, rounded up so that labels never collide. */
function emOf(char: string): number {
  if (wide.test(char)) return 1;
  if (/[ilj.,:;'|!()[\]·]/.test(char)) return 0.34;
  if (/[ftrI\s-]/.test(char)) return 0.42;
  if (/[mwMW@%—]/.test(char)) return 0.92;
  if (/[A-Z&¥<>+=–]/.test(char)) return 0.7;
  return 0.62;
}

/** The width of one line of text in px at a font size; a full-width character is 1 em. Plot measures it as a Latin letter. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const char of text) em += emOf(char);
  return em * fontSize;
}

/**
 * Breaks text into lines of at most `width` px, between words in both languages; Japanese punctuation never
 * begins a line. A single word wider than that stays whole.
 */
export function wrap(text: string, width: number, fontSize: number, lang: Lang): string[] {
  const units: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: "word" }).segment(text)) {
    const last = units.at(-1);
    if (last !== undefined && (noLineStart.test(segment) || noLineEnd.test(last) || segment === " ")) {
      units[units.length - 1] = last + segment;
    } else units.push(segment);
  }
  const lines: string[] = [];
  let line = "";
  for (const unit of units) {
    if (line !== "" && textWidth((line + unit).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = unit;
    } else line += unit;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}
