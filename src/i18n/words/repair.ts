/** Words of correcting and reporting. */
export const ja = {
  correctRow: "{row}を直す（{line}行目）",
  report: "知らせる",
  reportByMail: "メールで知らせる",
  reportElsewhere: "GitHubを使わずに知らせる",
  reportTitle: "まちがい：{about}",
  restsOn: "もとの{n}行（{table}）",
  correct: "直す",
  correctChart: "この図の数字を直す",
  chartRows: "この図のもとの行",
  chartRowsIntro: "図と表は、次の行から描かれています。行を直せば、この図も本文も一緒に直ります。",
  contributing: "直し方と加わり方",
  editorialPolicy: "編集方針",
};

export const en: Record<keyof typeof ja, string> = {
  correctRow: "Correct {row} (line {line})",
  report: "Report",
  reportByMail: "Report by e-mail",
  reportElsewhere: "Report without GitHub",
  reportTitle: "Mistake: {about}",
  restsOn: "The {n} rows it rests on ({table})",
  correct: "Correct",
  correctChart: "Correct a number in this chart",
  chartRows: "The rows behind this chart",
  chartRowsIntro:
    "The chart and its table are drawn from these rows. Correct a row, and this chart and the prose follow.",
  contributing: "How to correct and contribute",
  editorialPolicy: "Editorial policy",
};
