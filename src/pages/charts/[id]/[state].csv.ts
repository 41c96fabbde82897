import type { APIRoute } from "astro";
import { csvFormat } from "d3";
import { chartOf } from "../../../charts/registry.ts";
import { tables } from "../../../data.ts";
import { neutralStatePaths } from "../../../routes.ts";

export const getStaticPaths = neutralStatePaths;

export const GET: APIRoute = ({ params }) => {
  const { records } = chartOf(params.id as string).view(tables, params.state as string);
  return new Response(`${csvFormat([...records])}\n`, {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
};
