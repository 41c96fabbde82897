import type { APIRoute } from "astro";
import { explorerData } from "../../../charts/timeline/explorer.ts";
import { tables } from "../../../data.ts";
import { langs } from "../../../i18n/lang.ts";
import { langOf } from "../../../routes.ts";

export const getStaticPaths = () => langs.map((lang) => ({ params: { lang } }));

/** What the explorer takes, in one language. */
export const GET: APIRoute = ({ params }) => Response.json(explorerData(tables, langOf(params.lang)));
