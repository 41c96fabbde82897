import type { Lang } from "../../i18n/lang.ts";

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;
const noLineStart = /^[\p{Pe}\p{Pf}\p{Pd}、。・ー々…,.!?%ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const noLineEnd = /[\p{Ps}\p{Pi}\u00a5約]$/u;

/** Em widths of Latin letters in the sans-serif faces people have, rounded up so that labels never collide. */
function emOf(char: string): number {
  if (wide.test(char)) return 1;
  if (/[ilj.,:;'|!()[\]·]/.test(char)) return 0.34;
  if (/[ftrI\s-]/.test(char)) return 0.42;
  if (/[mwMW@%—]/.test(char)) return 0.92;
  if (/[A-Z&¥<>+=–]/.test(char)) return 0.7;
  return 0.63;
}

/** Bold letters are wider by about this much. */
const boldness = 1.08;

/**
 * The width of one line of text in px at a font size; a full-width character is 1 em, where Plot takes it for a Latin
 * letter.
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let em = 0;
  for (const char of text) em += emOf(char) * (bold && !wide.test(char) ? boldness : 1);
  return em * fontSize;
}

/**
 * The share of its `textWidth` that running text takes at most, where no label has to be kept from another: the texts
 * around the charts, in IBM Plex Sans, which is wider than most faces.
 */
export const running: Readonly<Record<Lang, number>> = { ja: 1, en: 0.91 };

/** Whether two neighbouring pieces must stay on one line. */
function sticks(last: string, next: string): boolean {
  if (next === " " || noLineStart.test(next) || noLineEnd.test(last.trimEnd())) return true;
  // Latin words break after spaces, hyphens and dashes alone.
  return !/[\s\p{Pd}]$/u.test(last) && !wide.test([...last].at(-1) ?? "") && !wide.test([...next][0] ?? "");
}

/** The pieces of a text that a line may end after. */
function pieces(text: string, lang: Lang): string[] {
  const units: string[] = [];
  for (const { segment } of new Intl.Segmenter(lang, { granularity: "word" }).segment(text)) {
    const last = units.at(-1);
    if (last !== undefined && sticks(last, segment)) units[units.length - 1] = last + segment;
    else units.push(segment);
  }
  return units;
}

/**
 * Breaks text into lines of at most `width` px, between words in both languages; Japanese punctuation never
 * begins a line. A single word wider than that stays whole.
 */
export function wrap(text: string, width: number, fontSize: number, lang: Lang, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(text, lang)) {
    if (line !== "" && textWidth((line + piece).trimEnd(), fontSize, bold) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}
