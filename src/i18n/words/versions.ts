/** Words of versions: what a page was built from, and charts that never change. */
export const ja = {
  builtFromData: "データ{version}版",
  builtFromCommit: "コミット {commit}",
  pinnedTo: "データ{version}版（{date}公開）のまま残したものです。この先も変わりません。",
  pinnedCredit: "データ{version}版（{date}公開）",
  liveVersion: "最新版（数字が新しくなっていることがあります）",
  pinnedVersions: "固定した版",
  pinnedIntro:
    "版を公開したときの図を、そのまま残しています。あとでデータや図が直っても、ここのファイルは変わりません。",
};

export const en: Record<keyof typeof ja, string> = {
  builtFromData: "Data version {version}",
  builtFromCommit: "commit {commit}",
  pinnedTo: "Pinned to data version {version}, released on {date}; it will not change.",
  pinnedCredit: "data version {version}, released on {date}",
  liveVersion: "Live version (may have newer figures)",
  pinnedVersions: "Pinned versions",
  pinnedIntro:
    "The charts as they were when a version was released. Data and charts may be mended later; the files kept here do not change.",
};
