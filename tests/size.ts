import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { brotliCompressSync } from "node:zlib";
import { charts } from "../src/charts/registry.ts";
import { langs } from "../src/i18n/lang.ts";
import { prefix, site } from "../src/site.ts";

/** Budgets in bytes after brotli, quality 11, and in requests: what a reader's line has to carry. */
const budget = {
  "drawing, all three widths": 6_000,
  "embed before a touch": 11_000,
  "embed’s requests before a touch": 4,
  "embed awake": 32_000,
  "embed awake, timeline with its explorer": 44_000,
  "script before a touch": 2_000,
  "a chart’s life": 20_000,
  "the timeline’s explorer, beyond a chart’s life": 12_000,
  "the code builder": 4_000,
  "chapter before scrolling": 50_000,
  "embed.js, for the pages of others": 1_000,
} as const;

const file = (path: string) => readFileSync(join("dist", path), "utf8");
const brotli = (text: string) => brotliCompressSync(text).length;
const total = (texts: readonly string[]) => texts.reduce((sum, text) => sum + brotli(text), 0);

/** The site's own files that a page's HTML loads at once: stylesheets and scripts. */
function loadedBy(html: string, kind: "css" | "js"): string[] {
  const pattern = kind === "css" ? /<link rel="stylesheet" href="([^"]+)"/g : /<script[^>]*? src="([^"]+)"/g;
  const paths = [...html.matchAll(pattern)].map(([, path]) => (path as string).slice(site.base.length));
  const found = new Set(paths);
  // What a script imports comes with it.
  for (const path of kind === "js" ? found : [])
    for (const [, more] of file(path).matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g))
      found.add(join(dirname(path), more as string));
  return [...found].map(file);
}

/** Data for search engines stand in such elements too, and are no script. */
const inlineScripts = (html: string) =>
  [...html.matchAll(/<script(?![^>]* (?:src=|type="application\/))[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => text as string,
  );

const worst = new Map<keyof typeof budget, { amount: number; where: string }>();
function measure(what: keyof typeof budget, where: string, amount: number): void {
  if (amount > (worst.get(what)?.amount ?? -1)) worst.set(what, { amount, where });
}

/** Measures and gives the scripts that a page has before anyone touches it. */
function measureScript(path: string): string[] {
  const html = file(`${path}index.html`);
  const scripts = [...loadedBy(html, "js"), ...inlineScripts(html)];
  measure("script before a touch", path, total(scripts));
  return scripts;
}

for (const lang of langs) {
  for (const { id, states } of charts) {
    for (const state of states) {
      const path = `${prefix(lang)}embed/${id}/${state}/`;
      const html = file(`${path}index.html`);
      const loaded = [html, ...loadedBy(html, "css"), ...loadedBy(html, "js")];
      const before = total(loaded);
      measure("embed’s requests before a touch", path, loaded.length);
      measure("embed before a touch", path, before);
      const awake = before + brotli(file("embed/live.js"));
      if (id === "timeline") {
        const explorer = brotli(file(`embed/timeline.${lang}.js`));
        measure("embed awake, timeline with its explorer", path, awake + explorer);
      } else measure("embed awake", path, awake);
      const drawings = [...html.matchAll(/<div class="drawing[\s\S]*?<\/svg>/g)].map(([svg]) => svg);
      measure("drawing, all three widths", path, brotli(drawings.join("")));
      measureScript(`${prefix(lang)}charts/${id}/${state}/`);
    }
  }
  measureScript(`${prefix(lang)}embed/`);
  for (const name of readdirSync(join("content", lang)).filter((file) => file.endsWith(".mdx"))) {
    const path = `${prefix(lang)}${name.replace(".mdx", "/")}`;
    const html = file(`${path}index.html`);
    const scripts = measureScript(path);
    measure("chapter before scrolling", path, total([html, ...loadedBy(html, "css"), ...scripts]));
  }
}
measure("embed.js, for the pages of others", "embed.js", brotli(file("embed.js")));

/** A script that pages load when they need it, and what it imports. Throws where there is none of that name. */
function loadedWith(script: string): Set<string> {
  const first = readdirSync("dist/_astro").find(
    (name) => name.startsWith(`${script}.`) && name.endsWith(".js"),
  );
  if (!first) throw new Error(`dist/_astro holds no ${script}.*.js: what the figures load has another name.`);
  const found = new Set([first]);
  for (const name of found)
    for (const [, more] of file(`_astro/${name}`).matchAll(/from"\.\/([^"]+\.js)"/g))
      found.add(more as string);
  return found;
}
const life = [...loadedWith("life")].filter((name) => !name.startsWith("Page."));
const builder = [...loadedWith("builder")].filter((name) => !name.startsWith("Page."));
const explorer = [...loadedWith("start")].filter((name) => !name.startsWith("Page.") && !life.includes(name));
for (const [what, names] of [
  ["a chart’s life", life],
  ["the timeline’s explorer, beyond a chart’s life", explorer],
  ["the code builder", builder],
] as const)
  measure(what, names.join(", "), total(names.map((name) => file(`_astro/${name}`))));

for (const [what, { amount, where }] of worst) {
  const limit = budget[what];
  const over = amount > limit;
  const unit = what.includes("requests") ? "requests" : "bytes";
  console.log(`${over ? "OVER" : "ok  "} ${what}: ${amount} of ${limit} ${unit} (${where})`);
  if (over) process.exitCode = 1;
}
