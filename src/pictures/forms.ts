import type { APIRoute } from "astro";
import type { Scheme } from "../charts/kit/palette.ts";
import { standaloneSvg } from "../charts/standalone.ts";
import { shown } from "../shown.ts";
import { toPng } from "./png.ts";
import { shareChart, shareSize } from "./share.ts";

/** Twice the SVG's own width, px: sharp on a phone and in print. */
const pngWidth = 1360;

/** The SVG file of the chart that a route's parameters name. */
function fileOf(params: Readonly<Record<string, string | undefined>>, scheme: Scheme): string {
  const { view, lang } = shown(params);
  return standaloneSvg(view, lang, scheme);
}

/** An answer that is a PNG. */
export const picture = (png: Uint8Array) =>
  new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });

/** Answers with the SVG file of the chart that the route names. */
export const svg =
  (scheme: Scheme): APIRoute =>
  ({ params }) =>
    new Response(fileOf(params, scheme), { headers: { "Content-Type": "image/svg+xml" } });

/** Answers with the same as a PNG. */
export const png =
  (scheme: Scheme): APIRoute =>
  async ({ params }) =>
    picture(await toPng(fileOf(params, scheme), pngWidth));

/** Answers with the picture that services show with a link to the chart. */
export const share: APIRoute = async ({ params }) => {
  const { view, lang } = shown(params);
  return picture(await toPng(shareChart(view, lang), shareSize.width));
};
