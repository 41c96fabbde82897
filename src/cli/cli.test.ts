import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { filesOf } from "../pinned/archive.ts";
import { type Release, releases } from "../pinned/releases.ts";
import { makeRepository, type Repository } from "./testing.ts";

let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
}, 60_000);
afterEach(() => repository.remove());

const git: Repository["git"] = (...args) => repository.git(...args);
const commit: Repository["commit"] = (what) => repository.commit(what);
const run: Repository["run"] = (...args) => repository.run(...args);
const pathOf: Repository["path"] = (file) => repository.path(file);
const read: Repository["read"] = (file) => repository.read(file);
const change: Repository["change"] = (...args) => repository.change(...args);

/** Every file of the data, by its path there; what is frozen by its bytes as text. */
const dataNow = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(pathOf("data"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(pathOf("."), join(parentPath, name)))
      .map((file) => [file.replace("data/", ""), readFileSync(pathOf(file), "latin1")]),
  );

const rakuten = ",楽天ペイ,Rakuten Pay,";

describe("data:check", { timeout: 120_000 }, () => {
  it("is clean on sound data", () => {
    const summary = pathOf("summary.md");
    const { status, stdout, stderr } = run("check", [], {
      env: { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary },
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^\d+行と\d+個の数値に誤りはありません。 \/ \d+ rows and \d+ figures are sound\.\n$/,
    );
    expect(readdirSync(pathOf("."))).not.toContain("summary.md");
  });

  it("stays clean with a warning, which it shows", () => {
    change("data/services.csv", rakuten, ",楽天ペイ,,");
    const { status, stdout, stderr } = run("check", [], { env: { GITHUB_ACTIONS: "true" } });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^data\/services\.csv:5:18 warning cell\/translation$/m);
    expect(stdout).toMatch(/^::warning file=data\/services\.csv,line=5,col=18,/m);
    expect(stdout).toContain("Errors: 0, warnings: 1.");
  });

  it("fails on a wrong cell, and says where to GitHub too", () => {
    change("data/services.csv", "paypay,PayPay,PayPay,2018-10-05,", "paypay,PayPay,PayPay,2018/10/05,");
    const plain = run("check");
    expect([plain.status, plain.stdout]).toEqual([1, ""]);
    expect(plain.stderr).toMatch(
      /^data\/services\.csv:3:22 cell\/value\n {2}.*2018\/10\/05.*\n {2}.*2018\/10\/05/,
    );
    expect(plain.stderr).toContain("Errors: 1, warnings: 0.");

    writeFileSync(pathOf("summary.md"), "# Before\n");
    const { status, stdout } = run("check", [], {
      env: { GITHUB_ACTIONS: "1", GITHUB_STEP_SUMMARY: pathOf("summary.md") },
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=data\/services\.csv,line=3,col=22,title=cell\/value::.+%0A.+$/m);
    expect(read("summary.md")).toMatch(/^# Before\n## [^]*\| data\/services\.csv:3:22 \| .+ \| .+ \|\n$/);
  });

  it("says that it could not run where a table’s file is missing", () => {
    rmSync(pathOf("data/targets.csv"));
    const { status, stdout, stderr } = run("check");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/検査を実行できませんでした.*could not run[^]*targets\.csv/);
  });
});

/** Markdown without its backslashes and code marks. */
const plain = (markdown: string) => markdown.replace(/[\\`]/g, "");

describe("data:diff", { timeout: 120_000 }, () => {
  it("shows exactly the cells that differ between two commits", () => {
    change("data/services.csv", "paypay,PayPay,PayPay,2018-10-05,", "paypay,PayPay,PayPay,2018-10,");
    change("data/targets.csv", "growth-strategy-2017-40,2017,40,2027,", "growth-strategy-2017-40,2017,40,,");
    commit("Two cells");
    const { status, stdout, stderr } = run("diff", ["HEAD~1"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(
      plain(stdout)
        .split("\n")
        .filter((line) => /^(?:###|- |\| [a-z])/.test(line)),
    ).toEqual([
      "### services",
      "| paypay | launched | 2018-10-05 | 2018-10 |",
      "### targets",
      "| growth-strategy-2017-40 | by_year | 2027 | ∅ |",
    ]);
    expect(stdout).toMatch(/\*\*PATCH\*\*.*1\.0\.1 or higher \(now 1\.0\.0\)/);

    const json = JSON.parse(run("diff", ["HEAD~1", "--json"]).stdout);
    expect(json).toMatchObject({ base: "HEAD~1", version: "1.0.0", level: "patch", next: "1.0.1" });
    expect(json.tables).toHaveLength(2);
    expect(json.tables[0].cells).toEqual([
      { row: "paypay", column: "launched", from: "2018-10-05", to: "2018-10" },
    ]);
  });

  it("shows nothing where only the order of rows, quoting or line endings changed", () => {
    const [header, ...rows] = read("data/services.csv").trimEnd().split("\n");
    writeFileSync(pathOf("data/services.csv"), `${[header, ...rows.reverse()].join("\n")}\n`);
    writeFileSync(pathOf("data/refunds.csv"), read("data/refunds.csv").replaceAll("\n", "\r\n"));
    change("data/targets.csv", "\ngrowth-strategy-2017-40,2017,", '\n"growth-strategy-2017-40","2017",');
    commit("Nothing");
    expect(run("diff", ["HEAD~1"]).stdout).toMatch(/違いはありません.*The data are the same\.\n+$/);
    expect(JSON.parse(run("diff", ["HEAD~1", "--json"]).stdout)).toMatchObject({
      level: null,
      next: null,
      tables: [],
    });
  });

  it("compares what is not committed yet with main, or with its remote copy", () => {
    change("data/services.csv", rakuten, ",楽天ペイ,Rakuten,");
    const row = "| rakuten-pay | name_en | Rakuten Pay | Rakuten |";
    expect(plain(run("diff").stdout)).toContain(row);
    // As after the checkout of a pull request: no branch of that name, only the remote’s.
    git("update-ref", "refs/remotes/origin/main", "HEAD");
    git("branch", "--move", "proposal");
    expect(plain(run("diff").stdout)).toContain(row);
  });

  it.each(["nowhere", "HEAD:data", "HEAD~99"])("says that it could not run for %s", (base) => {
    const { status, stdout, stderr } = run("diff", [base]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/比べられませんでした.*could not run/);
  });
});

describe("data:release", { timeout: 120_000 }, () => {
  // Freezing takes every chart of the registry; one is enough to see that it does.
  beforeEach(() => {
    const registry = read("src/charts/registry.ts");
    const few = registry.replace(/(readonly Chart\[\] = )\[[^\]]*\]/, "$1[damageRevisions]");
    expect(few).not.toBe(registry);
    writeFileSync(pathOf("src/charts/registry.ts"), few);
  });

  const refused = (args: string[], said: RegExp) => {
    const before = dataNow();
    const { status, stdout, stderr } = run("release", args);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(said);
    expect(dataNow()).toEqual(before);
  };

  it("refuses a version that is too low and names the one expected", () => {
    change("data/services.csv", "\npaypay,", "\nnew-pay,新しい,New Pay,,seed,low\npaypay,");
    refused(["1.0.1"], /1\.1\.0 以上.*1\.1\.0 or higher/);
  });

  it("refuses while a translation is missing, which is but a warning to the check", () => {
    change("data/services.csv", rakuten, ",楽天ペイ,,");
    expect(run("check").status).toBe(0);
    refused([], /data\/services\.csv:5:18 warning cell\/translation/);
  });

  it("refuses where nothing changed, and where a cell is wrong", () => {
    refused([], /変わっていません.*not changed/);
    change("data/services.csv", ",2018-10-05,", ",soon,");
    refused([], /data\/services\.csv:3:22 cell\/value/);
  });

  it("writes the changelog and the descriptor, dated in Japan, after which the check is clean", () => {
    change("data/services.csv", "\npaypay,", "\nnew-pay,新しい,New Pay,,seed,low\npaypay,");
    change("data/services.csv", rakuten, ',楽天ペイ,"Rakuten, ""Pay""",');
    const before = dataNow();
    const late = [
      "const D = Date;",
      "const late = D.UTC(2026, 11, 31, 20);",
      "globalThis.Date = class extends D {",
      "constructor(...given) { super(...(given.length ? given : [late])); } };",
    ].join("\n");
    const { status, stdout, stderr } = run("release", [], {
      node: ["--import", `data:text/javascript,${encodeURIComponent(late)}`],
    });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("1.1.0");
    const after = dataNow();
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual([
      "changelog.csv",
      "datapackage.json",
      "releases/1.1.0.json",
      "releases/1.1.0.tar.br",
    ]);
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length + 2);
    expect(JSON.parse(after["datapackage.json"] as string).version).toBe("1.1.0");
    expect(releases(pathOf("."))[0]).toMatchObject({ version: "1.1.0", date: "2027-01-01" });
    const added = (after["changelog.csv"] as string).slice(before["changelog.csv"]?.length);
    expect(after["changelog.csv"]).toBe(`${before["changelog.csv"]}${added}`);
    expect(added).toMatch(/^v1-1-0-1,1\.1\.0,2027-01-01,added,services,new-pay,/);
    expect(added).toMatch(/^v1-1-0-2,1\.1\.0,2027-01-01,corrected,services,rakuten-pay,/m);
    expect(run("check")).toMatchObject({ status: 0, stderr: "" });
    commit("Version 1.1.0");
    refused([], /not changed/);
  });

  it("freezes the charts of the version, and only once", async () => {
    rmSync(pathOf("data/releases"), { recursive: true });
    commit("A first version that is not frozen yet");
    refused(["1.1.0"], /1\.0\.0 がまだ固定されていません.*1\.0\.0 is not pinned yet/);
    const before = dataNow();
    expect(run("release")).toMatchObject({ status: 0, stderr: "" });
    const { "releases/1.0.0.json": _, "releases/1.0.0.tar.br": archive, ...rest } = dataNow();
    expect(rest).toEqual(before);
    const [release] = releases(pathOf("."));
    const files = await filesOf(release as Release, pathOf("."));
    expect(files.size).toBeGreaterThan(20);
    expect(`${files.get("en/embed/damage-revisions/people/index.html")}`).toContain(
      "Pinned to data version 1.0.0",
    );
    expect(`${files.get("charts/damage-revisions/people.svg")}`).toContain("データ1.0.0版");
    commit("Freeze it");
    refused([], /not changed/);
    expect(dataNow()["releases/1.0.0.tar.br"]).toBe(archive);
  });

  it("writes nothing where the charts cannot be frozen, or are already", () => {
    change("data/services.csv", rakuten, ",楽天ペイ,Rakuten,");
    writeFileSync(pathOf("data/releases/1.0.1.tar.br"), "");
    refused([], /1\.0\.1 は data\/releases\/ にもうあります.*already: a pinned version never changes/);
    rmSync(pathOf("data/releases/1.0.1.tar.br"));
    const before = dataNow();
    writeFileSync(pathOf("src/embed/frame.ts"), "This is no script.");
    expect(run("release")).toMatchObject({ status: 2, stdout: "" });
    expect(dataNow()).toEqual(before);
  });

  it("does not lose a change to a changelog whose wording was mended in between", () => {
    change("data/services.csv", rakuten, ",楽天ペイ,Rakuten,");
    commit("A correction that is not released yet");
    change("data/changelog.csv", ",First version,", ",The first version,");
    commit("Mend a word of the changelog");
    expect(run("release").status).toBe(0);
    expect(read("data/changelog.csv")).toMatch(/^v1-0-1-1,1\.0\.1,.*,corrected,services,rakuten-pay,/m);
  });
});

describe("the unpacking of releases into the site", { timeout: 120_000 }, () => {
  it("writes nothing where an archive is not what its manifest says", () => {
    const path = (readdirSync(pathOf("data/releases")) as string[]).find((name) => name.endsWith(".json"));
    const hash = /"embed\/live\.js": "(\w+)"/.exec(read(`data/releases/${path}`))?.[1] as string;
    change(`data/releases/${path}`, hash, "0".repeat(64));
    const { status, stdout, stderr } = run("unpack-releases");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(
      /^data\/releases\/.*\.tar\.br\n {2}embed\/live\.js が .*\n {2}embed\/live\.js is not what/,
    );
    expect(readdirSync(pathOf("."))).not.toContain("dist");
  });
});
