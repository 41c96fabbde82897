import type { APIRoute } from "astro";
import { classicScript } from "../embed/bundle.ts";

export const GET: APIRoute = async () =>
  new Response(await classicScript("host"), {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
