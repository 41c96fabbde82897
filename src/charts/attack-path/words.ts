import { formatMoment, formatSpan } from "../../i18n/format.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Moment } from "../../tables/moment.ts";
import type { Words } from "../chart.ts";
import type { AttackModel } from "./model.ts";
import { isWeak, titleOf } from "./texts.ts";

/** What the words count. */
function counts({ path, items, year }: AttackModel, lang: Lang) {
  const steps = path.filter(({ id, number }) => id !== "list" && number !== null);
  const pointedOut = items.filter(({ row }) => row.step !== "list");
  const of = (wanted: string) => pointedOut.filter(({ status }) => status === wanted);
  const dates = items.flatMap(({ row }) => row.reported ?? []).sort((a, b) => a.from - b.from);
  const concluded = items.find(({ row }) => row.step === "list")?.row.reported;
  return {
    steps: steps.length,
    weakSteps: steps.filter(({ items }) => items.length > 0).length,
    total: pointedOut.length,
    fixed: of("fixed").length,
    unknown: of("unknown").length,
    open: of("open").map((item) => titleOf(item, lang)),
    weak: items.filter(isWeak).length,
    concluded: concluded ? formatMoment(concluded, lang, "date") : null,
    span: formatSpan(dates[0] as Moment, dates.at(-1) as Moment, lang),
    year,
  };
}

/** The finding, the sentence and the cautions. */
export const words = (model: AttackModel, lang: Lang): Words =>
  ({ ja, en })[lang](counts(model, lang), model.goal !== null);

type Counts = ReturnType<typeof counts>;

function ja(n: Counts, goal: boolean): Words {
  const where = n.weakSteps === n.steps ? "どの段階でも" : `${n.steps}段階のうち${n.weakSteps}段階で`;
  return {
    title: `ログインからレジまで、${where}弱点が指摘された。対処の日が分かるのは${n.total}件中${n.fixed}件`,
    summary: [
      `会社は${n.concluded ? `${n.concluded}、` : ""}ほかで手に入れたIDとパスワードの一覧を使うリスト型攻撃の可能性が高いと結論づけた。`,
      ...(n.open.length > 0
        ? [`廃止まで続いたのは${n.open.map((title) => `「${title}」`).join("と")}。`]
        : []),
    ].join(""),
    notes: [
      "直接の原因と示された弱点はない。リスト型攻撃は会社の結論で、パスワードを使い回していないとする被害者もいる。",
      "技術者の指摘と会社の説明が、同じ弱点を別々に述べていることがある。件数は弱さの尺度ではない。",
      `「対処」は会社が手を打った日で、解決したとは限らない。「対処は不明」（${n.unknown}件）は記録が見つからないもので、対処がなかったとは限らない。年のない日付は${n.year}年。`,
      ...(n.weak > 0 ? [`破線の印は裏づけの弱いもの（${n.weak}件）。`] : []),
      ...(goal ? ["電子たばこの購入は逮捕の容疑による。逮捕は有罪を意味しない。"] : []),
    ],
    asOf: `${n.span}に判明したもの`,
  };
}

function en(n: Counts, goal: boolean): Words {
  const where = n.weakSteps === n.steps ? "Every step" : `${n.weakSteps} of the ${n.steps} steps`;
  return {
    title: `${where} from log-in to the till had a weakness pointed out; ${n.fixed} of the ${n.total} were dealt with on a known day`,
    summary: [
      `The company concluded${n.concluded ? ` on ${n.concluded}` : ""} that an attack with a list of IDs and passwords obtained elsewhere was likely.`,
      ...(n.open.length > 0
        ? [`Open to the end: ${n.open.map((title) => `“${title}”`).join(" and ")}.`]
        : []),
    ].join(" "),
    notes: [
      "None of the weaknesses was shown to be the direct cause. The list-type attack is the company’s conclusion; some victims say that they reused no password.",
      "Engineers and the company sometimes speak of the same weakness in separate entries: their number does not measure how weak the service was.",
      `“Dealt with” is the day on which the company acted, which does not say that the problem was solved. “No fix found” (${n.unknown}) does not say that nothing was done. Days without a year are in ${n.year}.`,
      ...(n.weak > 0 ? [`Dashed marks rest on weak support (${n.weak}).`] : []),
      ...(goal
        ? ["The purchase of e-cigarettes is what the police alleged at an arrest. Arrest is not guilt."]
        : []),
    ],
    asOf: `what came to light, ${n.span}`,
  };
}
