import type { APIRoute } from "astro";
import { tables } from "../../data.ts";
import { byName, rawRow } from "../../tables/raw.ts";

export const getStaticPaths = () => Object.keys(byName(tables)).map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) =>
  Response.json((byName(tables)[params.table as string] ?? []).map(rawRow));
