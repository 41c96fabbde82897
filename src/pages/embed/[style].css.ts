import type { APIRoute } from "astro";
import { styles } from "../../embed/styles.ts";

export const getStaticPaths = () => Object.keys(styles).map((style) => ({ params: { style } }));

export const GET: APIRoute = ({ params }) =>
  new Response(styles[params.style as string], { headers: { "Content-Type": "text/css; charset=utf-8" } });
