import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { site } from "./src/site.ts";

/** Restarts the development server when a table changes: the tables are read once, at the start. */
const watchData = {
  name: "watch-data",
  hooks: {
    "astro:config:setup": ({ addWatchFile, config }) => {
      for (const table of ["events", "damage-estimates", "cashless-ratios", "sources"]) {
        addWatchFile(new URL(`data/${table}.csv`, config.root));
      }
    },
  },
};

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: "always",
  i18n: { locales: ["ja", "en"], defaultLocale: "ja" },
  integrations: [mdx(), watchData],
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
