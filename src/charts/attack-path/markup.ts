import { escapeMarkup } from "../../escape.ts";
import type { Lang } from "../../i18n/lang.ts";
import { shownSize } from "../kit/canvas.ts";
import { running } from "../kit/text.ts";
import { layOut } from "./layout.ts";
import type { AttackItem, AttackModel, AttackStep } from "./model.ts";
import { gloss, goalText, headings, isWeak, knownOf, stepName, titleOf } from "./texts.ts";

const element = (tag: string, name: string, text: string) =>
  text === "" ? "" : `<${tag} class="attack-path-${name}">${escapeMarkup(text)}</${tag}>`;

function entry(item: AttackItem, year: string, lang: Lang): string {
  const known = knownOf(item, lang, year).map((text) => `<span>${escapeMarkup(text)}</span>`);
  const state = `attack-path-${item.status}${isWeak(item) ? " attack-path-dashed" : ""}`;
  return `<li class="attack-path-item ${state}" data-key="${escapeMarkup(item.key)}"><b>${escapeMarkup(titleOf(item, lang))}</b> <span class="attack-path-known">${known.join(" ")}</span></li>`;
}

function step({ id, number, items }: AttackStep, year: string, lang: Lang): string {
  const place = number === null ? "attack-path-other" : "attack-path-numbered";
  const list =
    items.length > 0
      ? `<ul role="list" aria-label="${escapeMarkup(stepName(id, lang))}">${items.map((item) => entry(item, year, lang)).join("")}</ul>`
      : "";
  return `<li class="attack-path-step ${place}"><div>${element("p", "name", stepName(id, lang))}${element("p", "gloss", gloss(id, lang))}</div>${list}</li>`;
}

/** The path as an ordered list of steps, each with a list of its weaknesses; then what lay around it. */
export function html(model: AttackModel, lang: Lang): string {
  const steps = (list: readonly AttackStep[]) => list.map((each) => step(each, model.year, lang)).join("");
  const goal = `<li class="attack-path-step attack-path-goal"><div>${element("p", "name", headings.goal[lang])}${element("p", "gloss", goalText(model, lang))}</div></li>`;
  return `<ol class="attack-path" role="list">${steps(model.path)}${goal}</ol>${element("p", "heading", headings.around[lang])}<ul class="attack-path-around" role="list">${steps(model.around)}</ul>`;
}

/** Its height in a column of a width, both in CSS px: as the drawing is laid out, in running text and one size of letters. */
export function height(model: AttackModel, lang: Lang, width: number): number {
  const canvas = { size: shownSize(width), lang, width: width / running[lang], fontSize: 15 };
  return Math.ceil(layOut(model, canvas).height);
}
