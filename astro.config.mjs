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
});
