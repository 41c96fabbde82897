import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { csvParse } from "d3";
import { addressesOf } from "../../src/charts/address.ts";
import { langs } from "../../src/i18n/lang.ts";
import { prefix } from "../../src/site.ts";
import { makeScratch, type Scratch } from "../support/scratch.ts";

const chart = `import { defineChart } from "../chart.ts";
import { draw } from "./draw.ts";
import { model } from "./model.ts";

export const throwAway = defineChart({
  id: "throw-away",
  states: { only: { ja: "全部", en: "All" } },
  model,
  words: ({ items }, lang) => ({
    title: lang === "ja" ? "捨てる図" : "A chart to throw away",
    summary: lang === "ja" ? \`\${items.length}行\` : \`\${items.length} rows\`,
    notes: [],
    asOf: lang === "ja" ? "今" : "now",
  }),
  columns: () => [
    { heading: { ja: "行", en: "Row" }, cell: ({ key }) => key },
    { heading: { ja: "人", en: "People" }, cell: ({ victims }) => \`\${victims}\`, numeric: true },
  ],
  record: ({ key, victims }) => ({ id: key, victims }),
  draw,
});
`;
const model = `import type { Tables } from "../../tables/read.ts";

export const model = ({ damageEstimates }: Tables) => ({
  items: damageEstimates.map(({ id, victims, source_ids }) => ({ key: id, victims, sourceIds: source_ids })),
});
`;
const draw = `import * as Plot from "@observablehq/plot";
import type { Canvas } from "../kit/canvas.ts";
import { colour } from "../kit/palette.ts";
import { items, labels, plot } from "../kit/plot.ts";
import type { model } from "./model.ts";

export const draw = ({ items: rows }: ReturnType<typeof model>, canvas: Canvas): string =>
  plot(canvas, rows.map(({ key }) => key), {
    height: 200,
    marginLeft: 20,
    marginRight: 120,
    x: { axis: null },
    y: { axis: null },
    marks: [
      Plot.dot(rows, { ...items, x: "victims", y: "key", fill: colour("mark") }),
      Plot.text(rows, { ...labels, x: "victims", y: "key", text: "key", textAnchor: "start", dx: 8, fill: colour("ink") }),
    ],
  });
`;

test.describe("a chart of a model and a drawing", () => {
  let scratch: Scratch;
  test.beforeAll(() => {
    scratch = makeScratch();
    mkdirSync(scratch.path("src/charts/throw-away"));
    for (const [file, text] of Object.entries({ "index.ts": chart, "model.ts": model, "draw.ts": draw }))
      writeFileSync(scratch.path(`src/charts/throw-away/${file}`), text);
    scratch.replace(
      "src/charts/registry.ts",
      'import type { Chart } from "./chart.ts";',
      'import type { Chart } from "./chart.ts";\nimport { throwAway } from "./throw-away/index.ts";',
    );
    scratch.replace("src/charts/registry.ts", "readonly Chart[] = [", "readonly Chart[] = [throwAway, ");
  });
  test.afterAll(() => scratch.remove());

  test("is published in every form", async () => {
    test.setTimeout(240_000);
    const { code, output } = await scratch.run("build");
    expect(code, output).toBe(0);
    const read = (path: string) => readFileSync(scratch.path(`dist/${path}`), "utf8");
    for (const lang of langs) {
      const to = addressesOf("throw-away", "only", lang);
      for (const path of Object.values(to)) {
        const file = scratch.path(`dist/${path.endsWith("/") ? `${path}index.html` : path}`);
        expect(existsSync(file), path).toBe(true);
      }
      for (const path of [to.page, to.embed]) {
        const html = read(`${path}index.html`);
        expect(html.match(/<div class="drawing /g)).toHaveLength(3);
        expect(html).toContain('<tr data-key="rec-0711"');
      }
      expect(csvParse(read(to.csv))).toHaveLength(5);
      expect(read(to.svg)).toContain(lang === "ja" ? "捨てる図" : "A chart to throw away");
      expect(read(`${prefix(lang)}charts/index.html`)).toContain(`charts/throw-away/`);
    }
  });
});
