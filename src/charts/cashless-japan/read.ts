import type { Lang } from "../../i18n/lang.ts";
import type { Definition, JapanItem } from "./items.ts";
import type { JapanModel } from "./model.ts";
import { yearText } from "./names.ts";

/** The calendar year of the incident. */
export const incidentYear = ({ incident }: Pick<JapanModel, "incident">) => Number(incident.text.slice(0, 4));

/** The values or gains of one indicator that a sentence may rest on: none with weak support. */
export const firm = ({ items }: JapanModel, kind: "ratio" | "gain", definition: Definition = "meti-legacy") =>
  items.filter((item) => item.kind === kind && item.definition === definition && !item.weak);

/** An item's year in words. */
export const yearOf = ({ year }: JapanItem, lang: Lang) => yearText(year ?? 0, lang);
