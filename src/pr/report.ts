import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { calledFor } from "../tables/diff-report.ts";
import { countLine } from "../tables/report.ts";
import { dataSection } from "./data-section.ts";
import { Html, html, inBoth, inLines } from "./html.ts";
import { headings, type Review } from "./review.ts";
import { cautionSection, factSection, pageSection, pictureSection, problemSection } from "./sections.ts";

const fileOf = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** The review as one HTML file that needs nothing else: no script, no other file, no server. */
export function formatReport(review: Review): string {
  const { base, problems, diffs, version, changes, cautions } = review;
  const { facts, pictures, pages } = changes;
  const style = `${fileOf("../styles/tokens.css")}${fileOf("report.css")}`;
  const hash = createHash("sha256").update(style).digest("base64");
  const failed = problems.some(({ warning }) => !warning);
  const counts = [
    [headings.facts, facts.length],
    [headings.pictures, pictures.length],
    [headings.pages, pages.length],
  ] as const;
  const page = html`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${headings.title.ja} / ${headings.title.en}</title>
<style>${new Html(style)}</style>
</head>
<body>
<header>
<h1>${inBoth(headings.title)}</h1>
<p class="verdict ${failed ? "error" : "sound"}">${problems.length > 0 ? countLine(problems) : inLines(headings.sound)}</p>
<p>${inLines(calledFor(diffs, version))}</p>
<dl>${counts.map(([name, count]) => html`<div><dt>${inBoth(name)}</dt><dd>${count}</dd></div>`)}</dl>
<p><small>${inBoth(headings.since)} <code>${base}</code></small></p>
</header>
<main>
${dataSection(review)}
${problemSection(problems)}
${cautionSection(cautions)}
${factSection(facts)}
${pageSection(pages)}
${pictureSection(pictures)}
</main>
</body>
</html>
`;
  return page.markup;
}
