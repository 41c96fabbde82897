import { createRequire } from "node:module";
import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import { expect, it } from "vitest";
import { chartWordsOf, documentsOf, type Prose, pagesOf } from "./prose.ts";

// The preset is CommonJS without types.
const preset = createRequire(import.meta.url)("textlint-rule-preset-japanese") as {
  rules: Record<string, never>;
  rulesConfig: Record<string, object | boolean>;
};
const kernel = new TextlintKernel();

/** What the preset's own settings find too strict for news prose with dates and names in it. */
const settings: Record<string, object | boolean> = {
  ...preset.rulesConfig,
  "max-ten": { max: 4 },
  "sentence-length": { max: 130 },
  // Lists of dates and names repeat a particle rightly; so does a contrast with は.
  "no-doubled-joshi": {
    min_interval: 1,
    allow: ["は", "と", "も", "や", "か", "の", "から", "まで", "に", "で"],
  },
};

async function faultsIn({ where, text }: Prose): Promise<string[]> {
  const { messages } = await kernel.lintText(text, {
    ext: ".txt",
    plugins: [
      { pluginId: "text", plugin: (textPlugin as { default?: never }).default ?? (textPlugin as never) },
    ],
    rules: Object.entries(preset.rules).map(([ruleId, rule]) => ({
      ruleId,
      rule,
      options: settings[ruleId] ?? true,
    })),
  });
  return messages.map(({ ruleId, message, line }) => `${where}:${line} ${ruleId}: ${message.split("\n")[0]}`);
}

it("finds a fault where there is one", async () => {
  expect(await faultsIn({ where: "x", text: "彼は食べれるが、これは高いが、安いが、買う。" })).not.toEqual(
    [],
  );
}, 120_000);

it("finds nothing in the chapters, pages and documents", async () => {
  const found = await Promise.all([...pagesOf("ja"), ...documentsOf("ja")].map(faultsIn));
  expect(found.flat()).toEqual([]);
}, 120_000);

it("finds nothing in the words of the charts", async () => {
  const found = await Promise.all(chartWordsOf("ja").map(faultsIn));
  expect(found.flat()).toEqual([]);
}, 120_000);

it("sets brackets, colons and marks full width beside Japanese", () => {
  const wrong = [...pagesOf("ja"), ...documentsOf("ja"), ...chartWordsOf("ja")].flatMap(({ where, text }) =>
    [...text.matchAll(/.{0,8}(?:[ぁ-んァ-ヶ一-龠][(:;!?]|[)(][ぁ-んァ-ヶ一-龠]).{0,8}/g)].map(
      ([at]) => `${where}: ${at}`,
    ),
  );
  expect(wrong).toEqual([]);
});
