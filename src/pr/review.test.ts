import { describe, expect, it } from "vitest";
import type { Problem } from "../tables/problem.ts";
import { formatReport } from "./report.ts";
import { pairedPages, type Review, reasonsOf } from "./review.ts";
import { formatReview } from "./summary.ts";

const hostile = "</td><script>alert(1)</script>|`[x](y)";
const problem: Problem = {
  code: "cell/value",
  file: "data/a.csv",
  line: 2,
  column: 3,
  ja: `誤り${hostile}`,
  en: `wrong ${hostile}`,
};
const review = (more: Partial<Review> = {}): Review => ({
  base: "0123456789",
  problems: [problem],
  diffs: [
    {
      table: "a",
      change: "changed",
      columnsAdded: [],
      columnsRemoved: [],
      stricter: [],
      rowsAdded: [hostile],
      rowsRemoved: [],
      cells: [{ row: hostile, column: "n", from: hostile, to: "" }],
    },
  ],
  data: {
    before: { csv: new Map(), fields: new Map() },
    after: { csv: new Map([["a", `id,n\n"${hostile}",<i>new</i>\n`]]), fields: new Map() },
  },
  version: "1.2.3",
  changes: {
    facts: [{ id: `${hostile}.n`, from: null, to: { ja: hostile, en: hostile } }],
    pictures: [
      {
        chart: "damage",
        state: "people",
        lang: "en",
        page: "en/charts/damage/people/",
        before: { title: hostile, failed: false, svg: `<svg>"${hostile}"</svg>` },
        after: { title: hostile, failed: true, svg: null },
      },
    ],
    pages: [{ path: "data/a/", parts: [`row a/${hostile}`, "version"] }],
  },
  cautions: [{ ja: "注意", en: "Caution" }],
  ...more,
});
const nothing = { facts: [], pictures: [], pages: [] };

describe("reasonsOf", () => {
  it("gathers the parts of a page by kind", () => {
    const parts = ["fact a.n", "row a/x", "fact b.n", "version"];
    expect(reasonsOf({ path: "", parts }).map(({ what, names }) => [what.en, names])).toEqual([
      ["facts", ["a.n", "b.n"]],
      ["rows", ["a/x"]],
      ["data version", []],
    ]);
  });
});

describe("pairedPages", () => {
  it("puts both languages together where they change for the same reasons", () => {
    const page = (path: string, ...parts: string[]) => ({ path, parts });
    const pages = [page("a/", "text"), page("b/", "text"), page("en/a/", "text"), page("en/b/", "version")];
    expect(pairedPages(pages).map(({ paths }) => paths)).toEqual([["a/", "en/a/"], ["b/"], ["en/b/"]]);
  });
});

describe("the report", () => {
  it("lets no text become markup", () => {
    const report = formatReport(review());
    expect(report).not.toMatch(/<script|alert\(1\)<\/s/);
    expect(report).toContain("&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(report).toMatch(/描けません <span lang="en">cannot be drawn<\/span><br><code>&lt;/);
  });

  it("shows every cell of a new row", () => {
    expect(formatReport(review())).toContain("<br><code>n</code></th><td>&lt;i&gt;new&lt;/i&gt;</td>");
  });

  it("has no section for what did not change", () => {
    const report = formatReport(review({ problems: [], diffs: [], changes: nothing, cautions: [] }));
    expect(report).not.toContain("<h2>");
    expect(report).toMatch(/データに誤りはありません。.*The data are sound\./);
    expect(report).toMatch(/データに違いはありません。.*The data are the same\./);
  });

  it("folds a long list, and never the pictures", () => {
    const facts = Array.from({ length: 50 }, (_, n) => ({ id: `f${n}.n`, from: null, to: null }));
    expect(formatReport(review())).not.toContain("<details>");
    expect(formatReport(review({ changes: { ...nothing, facts } })).match(/<details>/g)).toHaveLength(1);
  });
});

describe("the summary", () => {
  it("keeps whatever a text says in its cell or line", () => {
    const summary = formatReview(review());
    expect(summary).not.toMatch(/<script|\n<|(?<!\\)\[x|(?<!\\)`/);
    expect(summary).toContain("**MINOR**");
  });

  it("is cut at the end of a line where GitHub would refuse it, and says so", () => {
    const facts = Array.from({ length: 5000 }, (_, n) => ({ id: `f${n}.n`, from: null, to: null }));
    const summary = formatReview(review({ changes: { ...nothing, facts } }));
    expect(summary.length).toBeLessThanOrEqual(60_000);
    expect(summary).toMatch(/ なし \/ none \|\n\n…続きは報告書にあります。 \/ The report has the rest\.\n$/);
  });
});
