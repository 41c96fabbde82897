/**
 * Builds what a release takes pages from, into the folder that the first argument names: the site's pages for frames, by
 * the same files as the site, so that what is frozen is what is published; and a list of them. Their style is inside.
 */
import { join } from "node:path";
import { build } from "astro";

const [outDir] = process.argv.slice(2) as [string];
const page = "[...lang]/embed/[id]/[state]";

await build({
  configFile: false,
  srcDir: "./src/pinned/site",
  outDir,
  cacheDir: join(outDir, ".cache"),
  logLevel: "warn",
  trailingSlash: "always",
  build: { inlineStylesheets: "always" },
  devToolbar: { enabled: false },
  integrations: [
    {
      name: "frames",
      hooks: {
        "astro:config:setup": ({ injectRoute }) =>
          injectRoute({ pattern: page, entrypoint: `./src/pages/${page}.astro` }),
      },
    },
  ],
});
