import type { APIRoute } from "astro";
import { classicScript } from "../../embed/bundle.ts";

export const GET: APIRoute = async () =>
  new Response(await classicScript("frame"), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
