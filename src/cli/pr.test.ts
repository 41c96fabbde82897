import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Contribution, contribute, exchange } from "../pr/rehearsal/contribution.ts";
import { refused } from "../pr/rehearsal/refused.ts";
import { sound } from "../pr/rehearsal/sound.ts";
import { makeRepository, type Repository } from "./testing.ts";

let repository: Repository;
beforeAll(() => {
  repository = makeRepository();
}, 60_000);
afterAll(() => repository.remove());

/** Runs the review on a branch of its own that holds one change. */
function propose(branch: string, contribution: Pick<Contribution, "edits">) {
  repository.git("switch", "--quiet", "--create", branch, "main");
  contribute(repository.path("."), contribution);
  repository.commit(branch);
  return repository.run("pr", [], { env: { GITHUB_ACTIONS: "true" } });
}

/** The lines under a heading, without the escapes of Markdown. */
function linesUnder(heading: string, output: string): string[] {
  const [, rest = ""] = output.split(`## ${heading}`);
  const lines = (rest.split("\n## ")[0] ?? "").split("\n");
  return lines.filter((line) => /^(?:###|-|\|) |^\| [^-]/.test(line)).map((line) => line.replace(/\\/g, ""));
}

const bullets = (heading: string, output: string) =>
  linesUnder(heading, output).map((line) => line.replace(/^- /, "").replace(/: .*/, ""));

const annotationsIn = (output: string) =>
  [...output.matchAll(/^::error file=(.+),line=(\d+),col=(\d+),title=(.+?)::(.*)$/gm)].map(
    ([, file, line, column, code, words]) => ({ place: `${file}:${line}:${column} ${code}`, words }),
  );

const all = [...sound, ...refused];

describe("npm run pr", { timeout: 120_000 }, () => {
  it.each(all.map((contribution, index) => ({ ...contribution, branch: `contribution-${index}` })))(
    "reviews $name",
    (contribution: Contribution & { branch: string }) => {
      const { branch, annotations = [], says, diff, facts = [], charts, pages, version } = contribution;
      const { status, stdout, stderr } = propose(branch, contribution);
      expect([status, stderr]).toEqual([annotations.length > 0 ? 1 : 0, ""]);

      const found = annotationsIn(stdout);
      expect(found.map(({ place }) => place)).toEqual(annotations);
      for (const words of says ?? []) expect(found.some((one) => one.words?.includes(words))).toBe(true);

      const cells = linesUnder("データの違い / What changed in the data", stdout);
      expect(cells.filter((line) => !line.startsWith("| 行"))).toEqual(diff);
      expect(stdout).toContain(
        version
          ? `この変更は **${version[0]}** で、次の版は ${version[1]} 以上です（今は 1.0.0）。 / This change is **${version[0]}**: the next version is ${version[1]} or higher (now 1.0.0).`
          : "データに違いはありません。 / The data are the same.",
      );
      expect(linesUnder("変わった数値 / Facts that change", stdout)).toEqual(
        expect.arrayContaining([...facts]),
      );
      expect(bullets("変わった図 / Charts that change", stdout)).toEqual(charts);
      expect(bullets("変わるページ / Pages that change", stdout)).toEqual(pages);

      const summary = repository.read("pr-report/summary.md");
      for (const line of stdout.split("\n").filter((one) => one.startsWith("- ")))
        expect(summary).toContain(line);
      const report = repository.read("pr-report/index.html");
      for (const name of charts) expect(report).toContain(`<h3>${name.replace(/ .*/, "")}</h3>`);
      expect(report).not.toMatch(/<script|<img src=x/);
    },
  );

  it("lets a missing translation pass, and asks for it", () => {
    const edits = { "data/services.csv": exchange(",楽天ペイ,Rakuten Pay,", ",楽天ペイ,,") };
    const { status, stdout } = propose("untranslated", { edits });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^::warning file=data\/services\.csv,line=5,col=18,title=cell\/translation::/m);
    expect(bullets("変わるページ / Pages that change", stdout)).toContain("/en/data/services/");
  });

  it("compares with where the change branched off, not with what the base has become", () => {
    repository.git("switch", "--quiet", "--create", "ahead", "main");
    repository.change("data/services.csv", ",Rakuten Pay,", ",Rakuten,");
    repository.commit("The base goes on");
    repository.git("switch", "--quiet", "--create", "behind", "main");
    repository.change(
      "data/targets.csv",
      "growth-strategy-2017-40,2017,40,2027,",
      "growth-strategy-2017-40,2017,40,2028,",
    );
    // Not committed: the folder as it is counts.
    const { status, stdout } = repository.run("pr", ["ahead"], {
      env: { GITHUB_STEP_SUMMARY: repository.path("pr-report/step.md") },
    });
    repository.commit("A year");
    expect(status).toBe(0);
    expect(stdout).toContain("| growth-strategy-2017-40 | by\\_year | 2027 | 2028 |");
    expect(stdout).not.toContain("rakuten-pay");
    expect(stdout).not.toContain("::");
    expect(repository.read("pr-report/step.md")).toBe(repository.read("pr-report/summary.md"));
  });

  it("draws the base by its own code where the code changed", () => {
    const { status, stdout } = propose("code", {
      edits: {
        "src/charts/refunds/layout.ts": exchange(
          "export const barHeight = 28;",
          "export const barHeight = 30;",
        ),
      },
    });
    expect(status).toBe(0);
    const charts = bullets("変わった図 / Charts that change", stdout);
    expect(charts.length).toBeGreaterThan(0);
    for (const name of charts) expect(name).toMatch(/^refunds\//);
    expect(bullets("変わるページ / Pages that change", stdout)).toContain(
      "/charts/refunds/people/, /en/charts/refunds/people/",
    );
    expect(stdout).toMatch(/コードも変わりました。.*The code changed too\./);
    expect(stdout).not.toContain("could not be run");
    expect(repository.git("worktree", "list").split("\n")).toHaveLength(1);
  });

  it("says so where the base’s own code cannot be run", () => {
    repository.git("switch", "--quiet", "--create", "old", "main");
    repository.git("rm", "--quiet", "src/cli/account.ts");
    repository.commit("As before there was such a command");
    repository.git("checkout", "--quiet", "main", "--", "src/cli/account.ts");
    const { status, stdout } = repository.run("pr", ["old"]);
    repository.commit("With the command");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /元のコードを動かせませんでした.*account\.ts.*the base’s own code could not be run/,
    );
  });

  it.each(["nowhere", "HEAD:data", "--help"])("says that it could not run for %s", (base) => {
    const { status, stdout, stderr } = repository.run("pr", [base]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/点検を実行できませんでした.*The review could not run\./);
    expect(stderr).toContain(`There is no commit “${base}”.`);
  });
});
