import { escapeMarkup } from "../../escape.ts";
import type { Lang } from "../../i18n/lang.ts";
import { shownSize } from "../kit/canvas.ts";
import { running } from "../kit/text.ts";
import { layOut } from "./layout.ts";
import { type FeatureRow, isOwn, type MatrixItem, type MatrixModel } from "./model.ts";
import { outlineOf } from "./shapes.ts";
import {
  corner,
  dateOf,
  featureName,
  isWeak,
  listed,
  noteOf,
  notFound,
  notFoundHead,
  serviceName,
  statusName,
  weakTag,
} from "./texts.ts";

const span = (name: string, text: string) =>
  `<span class="security-matrix-${name}">${escapeMarkup(text)}</span>`;

/** What is known of an item: mark and word, whether weak, and when. */
function known(item: MatrixItem, lang: Lang): string {
  const { status } = item.row;
  const mark = `<svg viewBox="-8 -8 16 16" aria-hidden="true"><path d="${outlineOf(status)}"/></svg>`;
  const word = `<b class="security-matrix-status">${mark}${escapeMarkup(statusName(status, lang))}</b>`;
  const weak = isWeak(item) ? [span("weak", weakTag[lang])] : [];
  return [word, ...weak, span("date", dateOf(item, lang))].join(" ");
}

const classOf = (item: MatrixItem) =>
  `security-matrix-${item.row.status}${isOwn(item.service) ? " security-matrix-own" : ""}`;

/** Services across, one row a feature; `role` keeps it a table where the stylesheet lays it out otherwise. */
function table({ services, rows }: MatrixModel, lang: Lang): string {
  const name = (service: MatrixItem["service"]) => escapeMarkup(serviceName(service, lang));
  const heads = services.map(
    (service) =>
      `<th scope="col" role="columnheader" class="security-matrix-head${isOwn(service) ? " security-matrix-own" : ""}">${name(service)}</th>`,
  );
  const row = ({ feature, cells }: FeatureRow) => {
    const firstEmpty = cells.findIndex(({ item }) => !item);
    const cell = ({ service, item }: FeatureRow["cells"][number], at: number) => {
      const label = span("service", serviceName(service, lang));
      if (item)
        return `<td role="cell" class="security-matrix-cell ${classOf(item)}" data-key="${escapeMarkup(item.key)}">${label} <span class="security-matrix-known">${known(item, lang)}</span></td>`;
      const lead =
        at === firstEmpty
          ? `<span class="security-matrix-lead" aria-hidden="true">${escapeMarkup(notFoundHead[lang])}</span>`
          : "";
      return `<td role="cell" class="security-matrix-cell security-matrix-none">${lead}${label} ${span("nothing", `– ${notFound[lang]}`)}</td>`;
    };
    return `<tr role="row"><th scope="row" role="rowheader" class="security-matrix-head">${escapeMarkup(featureName(feature, lang))}</th>${cells.map(cell).join("")}</tr>`;
  };
  return `<table class="security-matrix" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" class="security-matrix-head">${span("corner", corner[lang])}</th>${heads.join("")}</tr></thead><tbody role="rowgroup">${rows.map(row).join("")}</tbody></table>`;
}

/** One feature's services, each with what is known in full. */
function list({ cells }: FeatureRow, lang: Lang): string {
  const entries = cells.flatMap(({ service, item }) =>
    item
      ? [
          `<li class="security-matrix-entry ${classOf(item)}" data-key="${escapeMarkup(item.key)}">${span("service", serviceName(service, lang))} <span class="security-matrix-known">${known(item, lang)}</span> ${span("note", noteOf(item, lang))}</li>`,
        ]
      : [],
  );
  const missing = cells.flatMap(({ service, item }) => (item ? [] : [serviceName(service, lang)]));
  const none =
    missing.length > 0
      ? `<p class="security-matrix-missing">${escapeMarkup(`${notFoundHead[lang]}${listed(missing, lang)}`)}</p>`
      : "";
  return `<ul class="security-matrix-list" role="list">${entries.join("")}</ul>${none}`;
}

/** The table of every feature, or one feature's services in full. */
export const html = (model: MatrixModel, lang: Lang): string =>
  model.state === "all" ? table(model, lang) : model.rows.map((row) => list(row, lang)).join("");

/** Its height in a column of a width, both in CSS px: as the drawing is laid out, in running text, and a little more. */
export function height(model: MatrixModel, lang: Lang, width: number): number {
  const canvas = { size: shownSize(width), lang, width: width / running[lang], fontSize: 14 };
  return Math.ceil(layOut(model, canvas).height) + 40;
}
