import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { facesFor, family } from "./face.ts";

/** What a drawer is asked: the number of the question, an SVG, and the width of its PNG in px. */
export type Question = [id: number, svg: string, width: number];
/** What it answers: the number of the question, and the PNG or what went wrong. */
export type Answer = [id: number, png: Uint8Array | null, error: unknown];

const require = createRequire(import.meta.url);
const ready = initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));

/** The letters a drawing sets. */
const textOf = (svg: string) =>
  svg
    .replace(/<[^>]*>/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">");

async function draw(svg: string, width: number): Promise<Uint8Array> {
  await ready;
  const font = {
    fontBuffers: await facesFor(textOf(svg)),
    loadSystemFonts: false,
    defaultFontFamily: family,
    sansSerifFamily: family,
  };
  const picture = new Resvg(svg, { fitTo: { mode: "width", value: width }, font });
  const png = picture.render().asPng();
  picture.free();
  return png;
}

parentPort?.on("message", async ([id, svg, width]: Question) => {
  const answer: Answer = await draw(svg, width).then(
    (png) => [id, png, null],
    (error) => [id, null, error],
  );
  parentPort?.postMessage(answer);
});
