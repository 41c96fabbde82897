import type { GitHub } from "./github.ts";
import { inert } from "./inert.ts";
import { readZipped } from "./zip.ts";

/** The artifact that `.github/workflows/pull-request.yml` uploads. */
export const artifactName = "review-summary";

/** The one file in it. */
export const fileName = "summary.md";

/** Bytes: far more than a summary needs. */
const largest = 400_000;

/** How the one comment is found again. */
const marker = "<!-- review of the change -->";

interface Run {
  event: string;
  head_sha: string;
  head_branch: string | null;
  head_repository: { owner: { login: string } } | null;
  html_url: string;
}
interface Pull {
  number: number;
  head: { sha: string };
}
interface Artifact {
  id: number;
  name: string;
  size_in_bytes: number;
}
interface Comment {
  id: number;
  body: string;
  user: { login: string } | null;
}

/** The open pull request whose head a run tested, by what GitHub knows of the run; `null` where there is not just one. */
async function pullOf(
  github: GitHub,
  { head_repository, head_branch, head_sha }: Run,
): Promise<number | null> {
  if (!head_repository || !head_branch) return null;
  const head = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
  const pulls = await github.get<Pull[]>(`pulls?state=open&per_page=100&head=${head}`);
  const tested = pulls.filter((pull) => pull.head.sha === head_sha);
  return tested.length === 1 ? (tested[0] as Pull).number : null;
}

/** The summary that a run left, harmless; `null` where it left none. Throws where it is not what it should be. */
async function summaryOf(github: GitHub, run: number): Promise<string | null> {
  const list = await github.get<{ artifacts: Artifact[] }>(
    `actions/runs/${run}/artifacts?name=${artifactName}&per_page=1`,
  );
  const artifact = list.artifacts.find(({ name }) => name === artifactName);
  if (!artifact) return null;
  if (artifact.size_in_bytes > largest)
    throw new Error(`The artifact is too large: ${artifact.size_in_bytes}.`);
  const zip = await github.download(`actions/artifacts/${artifact.id}/zip`);
  return inert(readZipped(zip, fileName, largest).toString("utf8"));
}

/** The project’s own comment on a pull request, or `null`. */
async function ownComment(github: GitHub, pull: number): Promise<number | null> {
  for (let page = 1; ; page += 1) {
    const comments = await github.get<Comment[]>(`issues/${pull}/comments?per_page=100&page=${page}`);
    const own = comments.find(
      ({ user, body }) => user?.login === "github-actions[bot]" && body.startsWith(marker),
    );
    if (own) return own.id;
    if (comments.length < 100) return null;
  }
}

/**
 * Writes or renews the one comment on the pull request that a workflow run belongs to, from the summary that the run
 * left. The run executed a stranger’s code: its artifact is taken for text and nothing else, and which pull request it
 * belongs to is asked of GitHub, never of the artifact. Gives what it did in a sentence.
 */
export async function commentOn(github: GitHub, runId: number): Promise<string> {
  const run = await github.get<Run>(`actions/runs/${runId}`);
  const pull = run.event === "pull_request" ? await pullOf(github, run) : null;
  if (pull === null) return "This run belongs to no open pull request as it is now.";
  const summary = await summaryOf(github, runId);
  if (summary === null) return "The run left no summary.";
  const body = `${marker}\n> 提案されたコードが書いた点検の結果です。図の前後と組み立てたサイトは[実行の記録](${run.html_url})にあります。\n> The review as the proposed code wrote it. Charts before and after and the built site are with [the run](${run.html_url}).\n\n${summary}`;
  const comment = await ownComment(github, pull);
  if (comment === null) await github.send("POST", `issues/${pull}/comments`, { body });
  else await github.send("PATCH", `issues/comments/${comment}`, { body });
  return `The comment on #${pull} is up to date.`;
}
