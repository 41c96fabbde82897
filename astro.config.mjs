import { readdirSync, writeFileSync } from "node:fs";
import mdx from "@astrojs/mdx";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { headersFile } from "./src/headers.ts";
import { site } from "./src/site.ts";

/** Restarts the development server when a table changes: the tables are read once, at the start. */
const watchData = {
  name: "watch-data",
  hooks: {
    "astro:config:setup": ({ addWatchFile, config }) => {
      for (const file of readdirSync(new URL("data/", config.root)))
        addWatchFile(new URL(`data/${file}`, config.root));
    },
  },
};

/** Writes `_headers` beside the pages, for hosts that send what it says. */
const headers = {
  name: "headers",
  hooks: {
    "astro:build:done": ({ dir, pages }) => {
      const paths = pages.map(({ pathname }) => pathname);
      writeFileSync(new URL("_headers", dir), headersFile(paths, site.base));
    },
  },
};

/**
 * Parts that come with the first touch are asked for together with what they import. Vite's own helper does that for
 * stylesheets too, which no such part has, and would be half of the script that a page may have before a touch.
 */
const loadTogether = {
  name: "load-together",
  enforce: "pre",
  load: (id) =>
    id === "\0vite/preload-helper.js"
      ? `export const __vitePreload = (load, paths = []) => {
           for (const path of paths)
             document.head.append(
               Object.assign(document.createElement("link"), { rel: "modulepreload", href: "${site.base}" + path }),
             );
           return load();
         }`
      : null,
};

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: "always",
  i18n: { locales: ["ja", "en"], defaultLocale: "ja" },
  integrations: [
    mdx(),
    sitemap({
      i18n: { defaultLocale: "ja", locales: { ja: "ja", en: "en" } },
      // A chart's own address shows its first state, whose page is listed; frames are for other sites.
      filter: (page) => !/\/(?:embed\/.|404\/|search\/$|charts\/[^/]+\/$)/.test(page),
    }),
    watchData,
    headers,
  ],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
  vite: { plugins: [loadTogether] },
});
