import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/** Names, and numbers that state no figure: a scale’s end, a width to measure, a time zone. */
const names =
  /7pay|7iD|Omni7|オムニ7|2段階認証|3-?D ?(?:Secure|セキュア)|300億円祭|2018年4月|April 2018|100%|約00\.0%|UTC\+9/g;

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node);

/** Texts in a source that state a figure of two digits or more by hand. A single digit is grammar in Japanese (1つ, 1日). */
function typedIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const words = isText(node) ? node.text.replace(names, "") : "";
    // Prose has Japanese letters or words apart; keys, paths and attributes have neither.
    const prose = /[ぁ-んァ-ヶ一-龠]|[A-Za-z]{2,} \S|\d [a-z]{2}/.test(words) && !/[<>="]/.test(words);
    if (prose && /\d[\d.,]*\d/.test(words)) found.push(words);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true));
  return found;
}

it("finds a figure typed into a sentence, in both languages, and none that is computed", () => {
  expect(typedIn("const a = { ja: `被害は${n}人、808人`, en: `It was 1,574 people` };")).toHaveLength(2);
  expect(typedIn('const b = { id: "meti-2017-x", ja: `7payの${n}日`, en: "at 18.4 or so" };')).toHaveLength(
    1,
  );
});

it("no chart's words state a figure typed by hand", () => {
  const folder = "src/charts";
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter(
    (file) => /^[a-z-]+[\\/].*\.ts$/.test(file) && !/\.test\.ts$|^(?:kit|live|testing)/.test(file),
  );
  expect(files.length).toBeGreaterThan(60);
  const typed = files.flatMap((file) =>
    typedIn(readFileSync(join(folder, file), "utf8")).map((text) => `${file}: ${text}`),
  );
  expect(typed).toEqual([]);
});
