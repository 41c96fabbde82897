import type { Lang } from "../../i18n/lang.ts";
import type { Canvas } from "../kit/canvas.ts";
import type { AttackItem, AttackModel, AttackStep } from "./model.ts";
import { gutter, type Room, type Sheet, sheetFor } from "./sheet.ts";
import { gloss, goalText, headings, stepName } from "./texts.ts";

/** A node on the line of the path, px; the goal has no step. */
export interface Node {
  step: AttackStep | null;
  x: number;
  y: number;
}

export interface Layout extends Pick<Sheet, "heads" | "glosses" | "items"> {
  nodes: Node[];
  /** Px from the top, above what lay around the path. */
  rule: number;
  height: number;
}

/** Half of a node, px; the line of the path runs this far from the edge. */
export const nodeRadius = 10;
/** Px from the edge to the text beside the line of the path. */
const margin = 2 * nodeRadius + 10;

/** Where everything stands: the path down the page or, on a wide one, across it. */
export function layOut(model: AttackModel, canvas: Canvas): Layout {
  const sheet = sheetFor(canvas, model.year);
  return { ...sheet, ...(canvas.size === "wide" ? across : down)(model, canvas, sheet) };
}

type Frame = Pick<Layout, "nodes" | "rule" | "height">;

/** The shares of the columns across a wide page: most weaknesses stand at log-in and takeover. */
const shares = [1, 1.3, 1.3, 1, 1, 0.9];

function columnsAcross(width: number): Omit<Room, "y">[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const unit = (width - (shares.length - 1) * gutter) / whole;
  let x = 0;
  return shares.map((share) => {
    const column = { x, width: share * unit };
    x += column.width + gutter;
    return column;
  });
}

const goalWords = (model: AttackModel, lang: Lang) => [headings.goal[lang], goalText(model, lang)] as const;

function across(model: AttackModel, { lang, width }: Canvas, { head, grid }: Sheet): Frame {
  const columns = columnsAcross(width);
  const room = (at: number, y: number): Room => ({ ...(columns[at] as Omit<Room, "y">), y });
  const ends = model.path.map(({ id }, at) => head(stepName(id, lang), gloss(id, lang), room(at, margin)));
  head(...goalWords(model, lang), room(model.path.length, margin));
  const nodes = [...model.path, null].map((step, at) => ({
    step,
    x: room(at, 0).x + nodeRadius,
    y: nodeRadius,
  }));
  const top = Math.max(...ends) + 14;
  const rule = Math.max(...model.path.map(({ items }, at) => grid(items, room(at, top), 1))) + 6;
  const y = head(headings.around[lang], "", { x: 0, y: rule + 16, width }) + 10;
  // What lay around takes a third and two thirds, in as many columns.
  const third = (width + gutter) / 3;
  const around = model.around.map(({ id, items }, at) => {
    const wide = { x: at * third, y, width: (at + 1) * third - gutter };
    return grid(items, { ...wide, y: head(stepName(id, lang), "", wide) + 8 }, at + 1);
  });
  return { nodes, rule, height: Math.max(...around) };
}

function down(model: AttackModel, { lang, width, size }: Canvas, { line, head, grid }: Sheet): Frame {
  // The weaknesses stand beside their step where there is room, else under it.
  const beside = size === "medium" ? { x: 200, width: width - 200 } : null;
  const nodes: Node[] = [];
  let y = 0;
  const section = (name: string, text: string, items: readonly AttackItem[], x: number) => {
    const below = head(name, text, { x, y, width: (beside ? beside.x - 24 : width) - x });
    const end = beside
      ? grid(items, { ...beside, y }, 2)
      : grid(items, { x, y: below + 8, width: width - x }, 1);
    y = Math.max(below, end) + 12;
  };
  const node = (step: AttackStep | null) => nodes.push({ step, x: nodeRadius, y: y + line / 2 });
  for (const step of model.path) {
    node(step);
    section(stepName(step.id, lang), gloss(step.id, lang), step.items, margin);
  }
  node(null);
  const rule = head(...goalWords(model, lang), { x: margin, y, width: width - margin }) + 12;
  y = head(headings.around[lang], "", { x: 0, y: rule + 16, width }) + 12;
  for (const { id, items } of model.around) section(stepName(id, lang), "", items, 0);
  return { nodes, rule, height: y - 12 };
}
