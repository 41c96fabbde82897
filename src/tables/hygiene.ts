import type { Text } from "../i18n/lang.ts";
import type { Cell } from "./csv.ts";
import type { Code, Problem } from "./problem.ts";

/** The place of an index in a text. */
function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  return { line: before.split("\n").length, column: index - before.lastIndexOf("\n") };
}

/**
 * Turns a file's bytes into text and reports what a spreadsheet may have done to them: another encoding, a byte-order
 * mark, Windows line endings, no newline at the end. The text comes back mended, so that reading can go on.
 */
export function readBytes(file: string, bytes: Uint8Array): { text: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (code: Code, at: { line: number; column: number }, words: Text) =>
    problems.push({ code, file, ...at, ...words });
  let text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const broken = text.indexOf("\ufffd");
  if (broken >= 0) {
    report("file/encoding", placeOf(text, broken), {
      ja: "UTF-8として読めない文字があります。表計算ソフトなら「CSV UTF-8」で保存し直してください。",
      en: "There is a character here that is not UTF-8. Save the file again as UTF-8 (“CSV UTF-8” in a spreadsheet).",
    });
  }
  if (text.startsWith("\ufeff")) {
    text = text.slice(1);
    report(
      "file/byte-order-mark",
      { line: 1, column: 1 },
      {
        ja: "ファイルの先頭にBOM（見えない印）があります。「UTF-8（BOMなし）」で保存し直してください。",
        en: "The file begins with a BOM (an invisible byte-order mark). Save it as UTF-8 without a BOM.",
      },
    );
  }
  const carriage = text.indexOf("\r");
  if (carriage >= 0) {
    report("file/line-ending", placeOf(text, carriage), {
      ja: "Windowsの改行（CRLF）があります。改行をLFにして保存し直してください。",
      en: "There are Windows line endings (CRLF). Save the file with LF line endings.",
    });
    text = text.replace(/\r\n?/g, "\n");
  }
  if (!text.endsWith("\n")) {
    report("file/no-final-newline", placeOf(text, text.length), {
      ja: "最後の行が改行で終わっていません。末尾に改行を1つ入れてください。",
      en: "The last line does not end with a newline. Add one at the end.",
    });
  }
  return { text, problems };
}

/** What may be wrong with any cell, whatever its column: the pattern that finds it, and the words. */
const checks: { code: Code; find(text: string): number; words(found: string): Text }[] = [
  {
    code: "cell/space",
    find: (text) => (/^\s/u.test(text) ? 0 : text.search(/\s+$/u)),
    words: () => ({
      ja: "セルの前か後ろに空白があります。空白を消してください。",
      en: "There is white space before or after the cell’s text. Remove it.",
    }),
  },
  {
    code: "cell/formula",
    find: (text) => text.search(/^[=+\-@]/),
    words: (found) => ({
      ja: `セルが「${found}」で始まると、表計算ソフトが数式として実行します。別の文字で始めてください。`,
      en: `A cell that begins with “${found}” is run as a formula by spreadsheets. Begin it with another character.`,
    }),
  },
  {
    code: "cell/control",
    find: (text) =>
      text.search(
        /[\u0000-\u0009\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/,
      ),
    words: (found) => ({
      ja: `見えない文字（U+${hex(found)}）があります。消してください。`,
      en: `There is an invisible character (U+${hex(found)}). Remove it.`,
    }),
  },
  {
    code: "cell/full-width",
    find: (text) => text.search(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/),
    words: (found) => ({
      ja: `全角の「${found}」があります。半角の「${found.normalize("NFKC")}」にしてください。`,
      en: `There is a full-width “${found}”. Write “${found.normalize("NFKC")}”.`,
    }),
  },
  {
    code: "cell/normalisation",
    // One pass: an unclosed quote can make a cell of a whole file.
    find: (text) => {
      const normal = text.normalize("NFC");
      let at = 0;
      while (at < text.length && text[at] === normal[at]) at += 1;
      return normal === text ? -1 : at;
    },
    words: () => ({
      ja: "文字が分解された形（NFD）で書かれています。NFCに直してください（打ち直せば直ります）。",
      en: "Characters are written in decomposed form (NFD). Normalise them to NFC (typing them again does it).",
    }),
  },
];

const hex = (char: string) => (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/** What is wrong with a cell whatever its column; at most one problem of each kind. */
export function checkCell(file: string, { text, line, column }: Cell): Problem[] {
  return checks.flatMap(({ code, find, words }) => {
    const at = find(text);
    return at < 0 ? [] : [{ code, file, line, column, ...words([...text.slice(at)][0] ?? "") }];
  });
}
