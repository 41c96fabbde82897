import type { APIRoute } from "astro";
import { explorerData } from "../../charts/timeline/explorer.ts";
import { tables } from "../../data.ts";
import { explorerScript } from "../../embed/explorer-script.ts";
import { langs } from "../../i18n/lang.ts";
import { langOf } from "../../routes.ts";

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await explorerScript(explorerData(tables, langOf(params.lang))), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
