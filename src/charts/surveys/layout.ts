import type { Canvas } from "../kit/canvas.ts";
import { textWidth, wrap } from "../kit/text.ts";
import { type SurveyItem, type SurveyModel, type SurveyQuestion, timeOf } from "./model.ts";
import { barName, questionLine, selfSelectedLine, share, summerDays, surveyLine } from "./names.ts";

/** A bar with its name, in px. */
export interface Bar {
  item: SurveyItem;
  top: number;
  /** Its right end. */
  end: number;
  /** Its share, after it, or within it where there is no room. */
  value: { text: string; x: number; inside: boolean };
  lines: string[];
  nameY: number;
}

/** A line of text over the bars. */
interface Line {
  text: string;
  y: number;
}

export interface SurveyLayout {
  height: number;
  about: Line[];
  /** The warning of a self-selected poll, with the frame around it. */
  warning: (Line & { width: number; height: number }) | null;
  questions: Line[];
  details: Line[];
  bars: Bar[];
  /** Where 7pay's days lie between two waves. */
  summer: Line[];
  /** Nought and a hundred percent, and where the latter is named. */
  track: { left: number; right: number; nameY: number };
}

/** CSS px. */
export const barHeight = 22;

/** Questions one below the other; the names of bars beside them, and above them on a phone. */
export function layOut(model: SurveyModel, canvas: Canvas): SurveyLayout {
  const { width, fontSize, size, lang } = canvas;
  const narrow = size === "narrow";
  const line = Math.round(fontSize * 1.4);
  const named = model.questions.flatMap((question) =>
    question.items.map((item) => textWidth(barName(item, question, lang), fontSize, item.marked)),
  );
  const column = narrow ? 0 : Math.min(Math.ceil(Math.max(...named)) + 16, 0.4 * width);
  const track = { left: column, right: width, nameY: 0 };
  const out: SurveyLayout = {
    ...{ height: 0, about: [], warning: null, questions: [], details: [], bars: [], summer: [] },
    track,
  };
  let y = 0;
  const write = (lines: Line[], text: string, bold: boolean) => {
    for (const part of wrap(text, width, fontSize, lang, bold)) {
      lines.push({ text: part, y: y + line / 2 });
      y += line;
    }
  };

  write(out.about, surveyLine(model, lang), false);
  if (model.surveys.some(({ self_selected }) => self_selected)) {
    const text = selfSelectedLine[lang];
    const high = line + 10;
    y += 8;
    out.warning = { text, y: y + high / 2, width: textWidth(text, fontSize, true) + 20, height: high };
    y += high;
  }
  for (const question of model.questions) {
    y += line;
    write(out.questions, question[lang], true);
    write(out.details, questionLine(question, model, lang), false);
    track.nameY ||= y - line / 2;
    y += narrow ? 4 : 8;
    question.items.forEach((item, index) => {
      if (passesSummer(question, index, model)) {
        y += 4;
        write(out.summer, summerLine(model, canvas), true);
        y += 10;
      }
      const lines = wrap(
        barName(item, question, lang),
        narrow ? width : column - 12,
        fontSize,
        lang,
        item.marked,
      );
      const high = lines.length * line;
      const bar = { item, lines, ...extent(item, track, canvas) };
      if (narrow) {
        out.bars.push({ ...bar, nameY: y + high / 2, top: y + high + 2 });
        y += high + 2 + barHeight + 10;
      } else {
        const room = Math.max(high, barHeight);
        out.bars.push({ ...bar, nameY: y + room / 2, top: y + (room - barHeight) / 2 });
        y += room + 10;
      }
    });
  }
  out.height = y - 6;
  return out;
}

/** How far a bar reaches, and where its share stands. */
function extent(item: SurveyItem, track: { left: number; right: number }, { fontSize, lang }: Canvas) {
  const end = track.left + (item.quantity.number / 100) * (track.right - track.left);
  const text = share(item, lang);
  const inside = end + 8 + textWidth(text, fontSize, true) > track.right;
  return { end, value: { text, x: inside ? end - 8 : end + 8, inside } };
}

/** Whether 7pay came and went between a wave and the one before it. */
function passesSummer({ waves, items }: SurveyQuestion, index: number, { summer }: SurveyModel): boolean {
  const [before, item] = [items[index - 1], items[index]];
  if (!waves || !before || !item) return false;
  return timeOf(before.survey, summer) === "before" && timeOf(item.survey, summer) === "after";
}

const summerLine = (model: SurveyModel, { lang }: Canvas) =>
  lang === "ja" ? `この間に7pay（${summerDays(model, lang)}）` : `7pay: ${summerDays(model, lang)}`;
