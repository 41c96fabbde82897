import type { Lang } from "../../i18n/lang.ts";
import type { Words } from "../chart.ts";
import type { CodeItem, CodeModel, CodePanel } from "./model.ts";
import { dated, label, value, when } from "./names.ts";

/** The figure of 7pay's summer and the one before it. */
function turn({ items }: CodePanel): [before: CodeItem, during: CodeItem] {
  const at = items.findIndex(({ summer }) => summer);
  const [before, during] = [items[at - 1], items[at]];
  if (!before || !during) throw new Error("LINE Pay has no two figures around 7pay's first day.");
  return [before, during];
}

/** Monthly users beside what was spent on winning them. */
export function linePayWords(model: CodeModel, lang: Lang): Omit<Words, "asOf"> {
  const [users, cost] = model.panels.map(turn) as [[CodeItem, CodeItem], [CodeItem, CodeItem]];
  const fell = [users, cost].every(([before, during]) => during.quantity.number < before.quantity.number);
  const [usersPanel, costPanel] = model.panels.map(({ items }) =>
    items.map((item) => dated(item, lang)).join(lang === "ja" ? "、" : ", "),
  ) as [string, string];
  const [u, c] = [users, cost].map((pair) => pair.map((item) => label(item, lang))) as [string[], string[]];
  if (lang === "ja") {
    return {
      title: `LINE Payの月間利用者は${u[0]}から${u[1]}へ、マーケティング費は${c[0]}から${c[1]}へ${fell ? "減った" : "動いた"}`,
      summary: `月間利用者は${usersPanel}。マーケティング費は${costPanel}。`,
      notes: [
        `どちらも同じ時期に${fell ? "減った" : "動いた"}が、一方が他方を${fell ? "減らした" : "動かした"}のか、7payの騒動も響いたのかは、この数字からは分からない。`,
        "LINE Payが日本国内で数えた月間利用者で、ほかのサービスの累計の登録者とは比べられない。最初の値の正確な月は分からない。",
        ...model.aside.map(
          (item) => `登録者は${value(item, lang)}（${when(item, lang)}）だが、累計なので並べていない。`,
        ),
      ],
    };
  }
  return {
    title: `LINE Pay: monthly users ${fell ? "fell" : "moved"} from ${u[0]} to ${u[1]}, marketing from ${c[0]} to ${c[1]}`,
    summary: `Monthly users: ${usersPanel}. Marketing cost: ${costPanel}.`,
    notes: [
      `Both ${fell ? "fell" : "moved"} at the same time. Whether one caused the other, or the 7pay affair played a part, these figures cannot say.`,
      "Monthly users in Japan as LINE counted them; they cannot be compared with other services’ cumulative registrations. The exact month of the first is unknown.",
      ...model.aside.map(
        (item) =>
          `Registered users were ${label(item, lang)} (${when(item, lang)}), a cumulative number, and are not shown beside them.`,
      ),
    ],
  };
}
