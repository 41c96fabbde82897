import { addressesOf } from "./charts/address.ts";
import { chartOf } from "./charts/registry.ts";
import { tables } from "./data.ts";
import { langOf } from "./routes.ts";

/** What the parameters of a file's route name: one state of a chart in a language, and its addresses. Throws where there is none. */
export function shown({ id = "", state = "", lang: param }: Readonly<Record<string, string | undefined>>) {
  const chart = chartOf(id);
  const lang = langOf(param);
  return { chart, view: chart.view(tables, state), lang, to: addressesOf(id, state, lang) };
}
