import { readdirSync } from "node:fs";
import { charts } from "../../src/charts/registry.ts";
import { langs } from "../../src/i18n/lang.ts";
import { prefix } from "../../src/site.ts";

/** The screen widths that every chart must be readable at, CSS px. */
export const widths = [320, 390, 768, 1280] as const;

/** Every state of every chart in every language, with the path of its page under the base. */
export const states = langs.flatMap((lang) =>
  charts.flatMap(({ id, states }) =>
    states.map((state) => ({
      lang,
      id,
      state,
      page: `${prefix(lang)}charts/${id}/${state}/`,
      embed: `${prefix(lang)}embed/${id}/${state}/`,
    })),
  ),
);

/** The home page and every chapter in every language, as paths under the base. */
export const chapters = langs.flatMap((lang) => [
  prefix(lang),
  ...readdirSync(`content/${lang}`)
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => `${prefix(lang)}${file.replace(".mdx", "/")}`),
]);

/** Whether the run takes every case (`npm run test:all`), not one of each kind. */
export const full = process.env.MATRIX === "full";

/** Every chart's first state in every language; every state where the run is a full one. */
export const oneOfEach = states.filter(
  ({ id, state }) => full || charts.find((chart) => chart.id === id)?.states[0] === state,
);
