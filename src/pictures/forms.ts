import type { APIRoute } from "astro";
import type { View } from "../charts/chart.ts";
import type { Scheme } from "../charts/kit/palette.ts";
import { chartOf } from "../charts/registry.ts";
import { standaloneSvg } from "../charts/standalone.ts";
import { tables } from "../data.ts";
import type { Lang } from "../i18n/lang.ts";
import { langOf } from "../routes.ts";
import { toPng } from "./png.ts";
import { shareChart, shareSize } from "./share.ts";

/** Twice the SVG's own width, px: sharp on a phone and in print. */
const pngWidth = 1360;

type Params = Record<string, string | undefined>;

/** What a route's parameters name: one state of a chart in a language. */
const shown = ({ id, state, lang }: Params): [View, Lang] => [
  chartOf(id as string).view(tables, state as string),
  langOf(lang),
];

/** An answer that is a PNG. */
export const picture = (png: Uint8Array) =>
  new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png" } });

/** Answers with the SVG file of the chart that the route names. */
export const svg =
  (scheme: Scheme): APIRoute =>
  ({ params }) =>
    new Response(standaloneSvg(...shown(params), scheme), { headers: { "Content-Type": "image/svg+xml" } });

/** Answers with the same as a PNG. */
export const png =
  (scheme: Scheme): APIRoute =>
  async ({ params }) =>
    picture(await toPng(standaloneSvg(...shown(params), scheme), pngWidth));

/** Answers with the picture that services show with a link to the chart. */
export const share: APIRoute = async ({ params }) =>
  picture(await toPng(shareChart(...shown(params)), shareSize.width));
