/** Words of embedding. */
export const ja = {
  embed: "記事に埋め込む",
  embedHelp: "次のコードを記事のHTMLに貼ってください。この図は、元のデータが直れば一緒に新しくなります。",
  embedLink: "枠の中のページだけを見る",
};

export const en: Record<keyof typeof ja, string> = {
  embed: "Embed in an article",
  embedHelp:
    "Paste this one line into your article’s HTML. The chart follows the data when a figure is corrected.",
  embedLink: "See the page inside the frame",
};
