import { build } from "vite";

/**
 * Bundles a file of `src/embed/` into one classic script: a sandboxed frame refuses modules, and the pages' own
 * scripts are modules. Throws where the file does not build.
 */
export async function classicScript(file: "frame" | "live"): Promise<string> {
  const result = await build({
    configFile: false,
    root: process.cwd(),
    logLevel: "warn",
    build: {
      write: false,
      lib: { entry: `src/embed/${file}.ts`, formats: ["iife"], name: "chart", fileName: file },
    },
  });
  const [output] = [result].flat();
  if (!output || !("output" in output)) throw new Error(`src/embed/${file}.ts gave no script.`);
  return output.output[0].code;
}
