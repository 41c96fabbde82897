import { describe, expect, it } from "vitest";
import { charts } from "./charts/registry.ts";
import { langs } from "./i18n/lang.ts";
import { chartPaths, langOf, langParam, langPaths, neutralStatePaths, statePaths } from "./routes.ts";

const written = (paths: { params: object }[]) => paths.map(({ params }) => JSON.stringify(params));
const states = charts.flatMap(({ id, states: names }) => names.map((state) => ({ id, state })));

describe("languages in routes", () => {
  it("leave Japanese without a parameter and bring every language back", () => {
    expect(langParam("ja")).toBeUndefined();
    expect(langParam("en")).toBe("en");
    for (const lang of langs) expect(langOf(langParam(lang))).toBe(lang);
  });

  it("have a path each", () => {
    expect(langPaths()).toEqual([{ params: { lang: undefined } }, { params: { lang: "en" } }]);
  });
});

describe("paths of charts", () => {
  it("cover every chart in every language once", () => {
    expect(chartPaths()).toHaveLength(charts.length * langs.length);
    expect(new Set(written(chartPaths())).size).toBe(chartPaths().length);
  });

  it("cover every state in every language once, the first included", () => {
    expect(states.length).toBeGreaterThan(charts.length);
    for (const lang of ["en", undefined]) {
      const own = statePaths().filter(({ params }) => params.lang === lang);
      expect(own.map(({ params: { id, state } }) => ({ id, state }))).toEqual(states);
    }
    expect(statePaths()).toHaveLength(states.length * langs.length);
  });

  it("cover every state once where the language does not matter", () => {
    expect(neutralStatePaths().map(({ params }) => params)).toEqual(states);
  });

  it("hold nothing that an address would have to escape", () => {
    for (const { id, state } of states) expect(`${id}/${state}`).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/);
  });
});
