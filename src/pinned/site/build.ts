/**
 * Builds what a release is made from into the folder that the first argument names: the site's pages for frames and what
 * they load, by the same files as the site, so that what is frozen is what is published; and a list of them. The second
 * argument names a folder for the build's own use.
 */
import { readdirSync } from "node:fs";
import { build } from "astro";

const [outDir, cacheDir] = process.argv.slice(2) as [string, string];
const loaded = readdirSync("src/pages/embed").map((name) => `embed/${name}`);

await build({
  configFile: false,
  srcDir: "./src/pinned/site",
  outDir,
  cacheDir,
  logLevel: "warn",
  trailingSlash: "always",
  build: { inlineStylesheets: "always" },
  devToolbar: { enabled: false },
  integrations: [
    {
      name: "frames",
      hooks: {
        "astro:config:setup": ({ injectRoute }) => {
          for (const file of ["[...lang]/embed/[id]/[state].astro", ...loaded])
            injectRoute({ pattern: file.replace(/\.(?:astro|ts)$/, ""), entrypoint: `./src/pages/${file}` });
        },
      },
    },
  ],
});
