import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { langs } from "../../i18n/lang.ts";
import { readTables } from "../../tables/read.ts";
import { canvasOf, type Size, sizes } from "../kit/canvas.ts";
import { attackPath } from "./index.ts";
import { layOut } from "./layout.ts";
import { model } from "./model.ts";

const { tables } = readTables();
const shown = model(tables);
const cases = langs.flatMap((lang) => (Object.keys(sizes) as Size[]).map((size) => ({ lang, size })));

describe.each(cases)("attack-path in $lang, $size", ({ lang, size }) => {
  const canvas = canvasOf(size, lang);
  const { document } = parseHTML(attackPath.view(tables, "path").draw(canvas));
  const layout = layOut(shown, canvas);
  const paint = (key: string, name: string) =>
    document.querySelector(`[data-key="${key}"]`)?.closest(`[${name}]`)?.getAttribute(name);

  it("paints in vermilion what stayed open, and nothing else", () => {
    for (const { key, status } of shown.items)
      expect(paint(key, "stroke") === "var(--c-vermilion)", key).toBe(status === "open");
  });

  it("draws hollow what is not known to have ended", () => {
    for (const { key, status } of shown.items)
      expect(paint(key, "fill") === "var(--c-paper)", key).toBe(status === "unknown" || status === "told");
  });

  it("dashes what rests on weak support", () => {
    for (const { key, row } of shown.items)
      expect(paint(key, "stroke-dasharray") !== undefined, key).toBe(row.confidence === "low");
  });

  it("puts the nodes on one line, the goal last", () => {
    const { nodes } = layout;
    expect(nodes.map(({ step }) => step?.id ?? null)).toEqual([...shown.path.map(({ id }) => id), null]);
    const [fixed, moving] = size === "wide" ? (["y", "x"] as const) : (["x", "y"] as const);
    expect(new Set(nodes.map((node) => node[fixed])).size).toBe(1);
    const places = nodes.map((node) => node[moving]);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("keeps every weakness with its own step", () => {
    const along = size === "wide" ? "x" : "y";
    layout.nodes.forEach((node, at) => {
      const next = layout.nodes[at + 1];
      for (const { item, ...placed } of layout.items.filter(({ item }) => item.row.step === node.step?.id)) {
        expect(placed[along], item.key).toBeGreaterThan(node[along] - 11);
        expect(placed[along], item.key).toBeLessThan(next?.[along] as number);
      }
    });
    for (const { item, y } of layout.items)
      expect(y > layout.rule, item.key).toBe(["detection", "organisation"].includes(item.row.step));
  });
});
