import { parse } from "yaml";

type Permissions = Record<string, string> | string | undefined;

export interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  uses?: string;
  "runs-on"?: string;
  "timeout-minutes"?: number;
  permissions?: Permissions;
  secrets?: unknown;
  steps?: Step[];
}
interface Workflow {
  on: string | string[] | Record<string, unknown>;
  permissions?: Permissions;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

const isRead = (permissions: Permissions) =>
  typeof permissions === "object" &&
  Object.entries(permissions).every(([name, value]) => name === "contents" && value === "read");

const writes = (permissions: Permissions) =>
  typeof permissions === "string"
    ? permissions !== "read-all"
    : Object.values(permissions ?? {}).includes("write");

const eventsOf = ({ on }: Workflow) =>
  typeof on === "string" ? [on] : Array.isArray(on) ? on : Object.keys(on);

/** A pinned action is a commit, with its version beside it for people. */
const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

function* inStep(step: Step, writing: boolean): Generator<string> {
  const { uses = "", run = "", with: inputs = {} } = step;
  if (uses && !uses.startsWith("./") && !pinned.test(uses)) yield `${uses} is not pinned to a commit`;
  if (`${run}${inputs.script ?? ""}`.includes("${{")) yield "a script holds an expression: pass it by env";
  if (uses.startsWith("actions/checkout@")) {
    if (inputs["persist-credentials"] !== false) yield "a checkout leaves its credentials behind";
    if (writing && ("ref" in inputs || "repository" in inputs))
      yield "a job that may write checks out other code";
  }
  if (writing && uses.startsWith("actions/download-artifact@"))
    yield "a job that may write unpacks an artifact";
  if (writing && /\b(?:npm|npx|yarn|pnpm|bash|sh)\b/.test(run))
    yield "a job that may write runs more than one script";
}

function* inJob(job: Job, events: readonly string[]): Generator<string> {
  const writing = writes(job.permissions);
  if (writing && events.includes("pull_request")) yield "a pull request’s code gets a token that may write";
  if (job.secrets) yield "secrets are handed on";
  if (!job.uses && !job["timeout-minutes"]) yield "there is no timeout-minutes";
  if (!job.uses && !/^ubuntu-\d\d\.\d\d$/.test(job["runs-on"] ?? ""))
    yield "it runs on no image that is named";
  for (const step of job.steps ?? []) yield* inStep(step, writing);
}

/** What makes a workflow unsafe in a repository that takes pull requests from strangers; empty where nothing does. */
export function unsafe(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const events = eventsOf(workflow);
  const found: string[] = [];
  if (events.includes("pull_request_target")) found.push("it runs on pull_request_target");
  if (!isRead(workflow.permissions)) found.push("its own permissions are not “contents: read”");
  if (!workflow.concurrency) found.push("it has no concurrency");
  if (/\bsecrets\b(?!\.GITHUB_TOKEN\b)/.test(text.replace(/^\s*#.*$/gm, ""))) found.push("it uses a secret");
  for (const [, action] of text.matchAll(/uses: (\S+@[0-9a-f]{40})(?! +# v\d+\.\d+\.\d+$)\s*$/gm))
    found.push(`${action} does not name its version`);
  for (const [name, job] of Object.entries(workflow.jobs))
    found.push(...[...inJob(job, events)].map((fault) => `${name}: ${fault}`));
  return found;
}
