import type { APIRoute } from "astro";
import { chartOf, charts } from "../../charts/registry.ts";
import { subjectsOf } from "../../embed/subject.ts";

/** What the code builder tells of a chart's states; for its script, not for others. */
export const getStaticPaths = () => charts.map(({ id }) => ({ params: { id } }));

export const GET: APIRoute = ({ params: { id = "" } }) => Response.json(subjectsOf(chartOf(id)));
