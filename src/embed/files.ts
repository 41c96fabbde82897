import type { APIRoute } from "astro";
import type { Scheme } from "../charts/kit/palette.ts";
import { shown } from "../shown.ts";
import { absolute } from "../site.ts";
import { oembedOf } from "./oembed.ts";
import { ownHtml } from "./own.ts";
import { subjectOf } from "./subject.ts";

/** Answers with the oEmbed record of the chart that the route names. */
export const oembed: APIRoute = ({ params }) => {
  const { chart, view, lang, to } = shown(params);
  return Response.json(oembedOf(subjectOf(chart, view, lang), to.share));
};

/** Answers with the chart as HTML to own. It is text, because static hosts would show a `.html` and hide its code. */
export const snippet =
  (scheme: Scheme): APIRoute =>
  ({ params }) => {
    const { view, lang, to } = shown(params);
    return new Response(ownHtml(view, lang, scheme, absolute(to.page)), {
      headers: { "Content-Type": "text/plain; charset=utf-8" },
    });
  };
