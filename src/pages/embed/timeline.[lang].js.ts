import type { APIRoute } from "astro";
import { explorerData } from "../../charts/timeline/explorer.ts";
import { tables } from "../../data.ts";
import { classicScript } from "../../embed/bundle.ts";
import { langs } from "../../i18n/lang.ts";
import { langOf } from "../../routes.ts";

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** The explorer with its data, in one script. */
export const GET: APIRoute = async ({ params }) => {
  const data = JSON.stringify(explorerData(tables, langOf(params.lang)));
  return new Response(`globalThis.timelineData=${data};${await classicScript("timeline")}`, {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
};
