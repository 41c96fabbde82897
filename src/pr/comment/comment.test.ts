import { describe, expect, it } from "vitest";
import { commentOn } from "./comment.ts";
import type { GitHub } from "./github.ts";
import { zipOf } from "./zip-testing.ts";

const run = {
  event: "pull_request",
  head_sha: "a".repeat(40),
  head_branch: "mend",
  head_repository: { owner: { login: "reader" } },
  html_url: "https://github.com/owner/name/actions/runs/7",
};
const pull = { number: 12, head: { sha: run.head_sha } };
const artifact = { id: 5, name: "review-summary", size_in_bytes: 900 };
const marker = "<!-- review of the change -->";

/** GitHub as these tests have it: what it answers, and all that was sent to it. */
function stub(
  answers: Record<string, unknown>,
  files: Record<string, string> = { "summary.md": "# 点検\n" },
) {
  const sent: unknown[] = [];
  const github: GitHub = {
    async get<T>(path: string) {
      if (!(path in answers)) throw new Error(`Nobody should ask for ${path}.`);
      return answers[path] as T;
    },
    download: async () => zipOf(files),
    send: async (method, path, body) => {
      sent.push([method, path, body]);
    },
  };
  return { github, sent };
}

const paths = {
  run: "actions/runs/7",
  artifacts: "actions/runs/7/artifacts?name=review-summary&per_page=1",
  pulls: "pulls?state=open&per_page=100&head=reader%3Amend",
  comments: "issues/12/comments?per_page=100&page=1",
};
const usual = {
  [paths.run]: run,
  [paths.artifacts]: { artifacts: [artifact] },
  [paths.pulls]: [pull],
  [paths.comments]: [],
};

describe("commentOn", () => {
  it("writes a comment on the pull request whose head was tested", async () => {
    const { github, sent } = stub(usual, { "summary.md": "# 点検\n@someone <b>\n", "number.txt": "99" });
    expect(await commentOn(github, 7)).toContain("#12");
    expect(sent).toEqual([["POST", "issues/12/comments", { body: expect.stringContaining(`${marker}\n`) }]]);
    const { body } = (sent[0] as [string, string, { body: string }])[2];
    expect(body).toContain(run.html_url);
    expect(body).toContain("# 点検\n@\u2060someone &lt;b>");
  });

  it("renews its own comment, and nobody else’s", async () => {
    const comments = [
      { id: 1, body: `${marker} forged`, user: { login: "reader" } },
      { id: 2, body: "Thank you", user: { login: "github-actions[bot]" } },
      { id: 3, body: `${marker} old`, user: { login: "github-actions[bot]" } },
    ];
    const { github, sent } = stub({ ...usual, [paths.comments]: comments });
    await commentOn(github, 7);
    expect(sent).toEqual([["PATCH", "issues/comments/3", expect.anything()]]);
  });

  it.each([
    ["a push’s run", { [paths.run]: { ...run, event: "push" } }],
    ["a run of a fork that is gone", { [paths.run]: { ...run, head_repository: null } }],
    ["a head that has moved on", { [paths.pulls]: [{ number: 12, head: { sha: "b".repeat(40) } }] }],
    ["no pull request", { [paths.pulls]: [] }],
    ["two pull requests of one head", { [paths.pulls]: [pull, { ...pull, number: 13 }] }],
    ["no summary", { [paths.artifacts]: { artifacts: [] } }],
  ])("stays silent for %s", async (_, other) => {
    const { github, sent } = stub({ ...usual, ...other });
    expect(await commentOn(github, 7)).toMatch(/no (?:open pull request|summary)/);
    expect(sent).toEqual([]);
  });

  it.each([
    ["a huge artifact", { ...artifact, size_in_bytes: 1e9 }, { "summary.md": "a" }],
    ["a bomb", artifact, { "summary.md": "a".repeat(2_000_000) }],
    ["an archive without a summary", artifact, { "other.md": "a" }],
  ])("refuses %s", async (_, given, files) => {
    const { github, sent } = stub({ ...usual, [paths.artifacts]: { artifacts: [given] } }, files);
    await expect(commentOn(github, 7)).rejects.toThrow();
    expect(sent).toEqual([]);
  });
});
