import type { APIRoute } from "astro";
import { chartOf } from "../../../../charts/registry.ts";
import { standaloneSvg } from "../../../../charts/standalone.ts";
import { tables } from "../../../../data.ts";
import { langOf, statePaths } from "../../../../routes.ts";

export const getStaticPaths = statePaths;

export const GET: APIRoute = ({ params }) => {
  const view = chartOf(params.id as string).view(tables, params.state as string);
  return new Response(standaloneSvg(view, langOf(params.lang), "dark"), {
    headers: { "Content-Type": "image/svg+xml" },
  });
};
