import { build } from "vite";

/** Parts of D3 that `live.js` has brought before a chart's own life runs: it takes them from `chartD3`. */
const brought = ["d3-dispatch", "d3-interpolate", "d3-selection", "d3-transition"];

/**
 * Bundles a file of `src/embed/` into one classic script: a sandboxed frame refuses modules, and the pages' own
 * scripts are modules. Throws where the file does not build.
 */
export async function classicScript(file: "frame" | "live" | "timeline" | "host"): Promise<string> {
  const first = file !== "timeline";
  const result = await build({
    configFile: false,
    root: process.cwd(),
    logLevel: "warn",
    resolve: { alias: first ? {} : { d3: `${process.cwd()}/src/embed/d3.ts` } },
    build: {
      write: false,
      lib: { entry: `src/embed/${file}.ts`, formats: ["iife"], name: "chart", fileName: file },
      rolldownOptions: first ? {} : { external: brought, output: { globals: () => "chartD3" } },
    },
  });
  const [output] = [result].flat();
  if (!output || !("output" in output)) throw new Error(`src/embed/${file}.ts gave no script.`);
  return output.output[0].code;
}
