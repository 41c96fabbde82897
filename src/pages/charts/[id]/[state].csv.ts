import type { APIRoute } from "astro";
import { chartOf } from "../../../charts/registry.ts";
import { csvOf } from "../../../charts/rows.ts";
import { tables } from "../../../data.ts";
import { neutralStatePaths } from "../../../routes.ts";

export const getStaticPaths = neutralStatePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(csvOf(chartOf(params.id as string).view(tables, params.state as string)), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
