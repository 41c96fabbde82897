import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { tables } from "../../data.ts";
import { byName } from "../../tables/raw.ts";

export const getStaticPaths = () => Object.keys(byName(tables)).map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(`data/${params.table}.csv`, "utf8"), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
