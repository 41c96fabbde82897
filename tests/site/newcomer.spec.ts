import { execFileSync } from "node:child_process";
import { appendFileSync, type Dirent, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "@playwright/test";
import { csvParse } from "d3";
import { parseHTML } from "linkedom";
import { langs } from "../../src/i18n/lang.ts";
import { prefix } from "../../src/site.ts";
import { blocksOf, pairs, read } from "../documents/documents.ts";
import { type Pages, startHost } from "../support/host.ts";
import { full } from "../support/pages.ts";
import { makeScratch, type Scratch } from "../support/scratch.ts";

test.skip(!full, "Two whole builds: one of each kind is enough a day.");

/** The steps of a section of CONTRIBUTING, by the heading that holds a word. */
const sectionOf = (document: string, heading: RegExp): string =>
  document.split(/^## /m).find((section) => heading.test(section.split("\n")[0] ?? "")) ?? "";

const git = (scratch: Scratch, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], {
    cwd: scratch.path("."),
    // Another repository’s variables, as a hook sets them, would send git there.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
  });

function commit(scratch: Scratch, message: string) {
  git(scratch, "add", "--all", "data", "content", "src");
  git(scratch, "commit", "--quiet", "--message", message);
}

const types: Record<string, string> = { css: "text/css", js: "text/javascript", json: "application/json" };

/** A built site as a host serves it, pictures aside. */
const pagesOf = (dist: string): Pages =>
  Object.fromEntries(
    (readdirSync(dist, { recursive: true, withFileTypes: true }) as Dirent[])
      .filter((entry) => entry.isFile() && !/\.(?:png|svg)$/.test(entry.name))
      .map(({ parentPath, name }) => {
        const file = join(parentPath, name);
        const path = `/${relative(dist, file).replace(/(?<=^|\/)index\.html$/, "")}`;
        const type = types[name.split(".").at(-1) ?? ""] ?? "text/html; charset=utf-8";
        return [path, { body: readFileSync(file), headers: { "content-type": type } }];
      }),
  );

langs.forEach((lang, at) => {
  test(`who follows CONTRIBUTING to the letter adds an event, ${lang}`, async ({ page }) => {
    test.setTimeout(400_000);
    const document = read(pairs[0]?.[at] ?? "");
    const scratch = makeScratch();
    git(scratch, "init", "--quiet", "--initial-branch=main");
    commit(scratch, "The data as published");

    // “Add a source” and “Add an event”: the lines go to the ends of the files that they are given for.
    const rows = [/出典を加える|Add a source/, /できごとを加える|Add an event/].flatMap((heading) =>
      blocksOf(sectionOf(document, heading)).filter(({ info }) => info.startsWith("csv ")),
    );
    expect(rows.map(({ info }) => info)).toEqual(["csv data/sources.csv", "csv data/events.csv"]);
    for (const { info, text } of rows) appendFileSync(scratch.path(info.slice(4)), `${text}\n`);

    const check = await scratch.run("data:check");
    expect(check.output).toMatch(/誤りはありません。 \/ .* are sound\./);
    expect(check.code).toBe(0);
    commit(scratch, "Add an event");

    // “Release a version”: the maintainer's part.
    const release = await scratch.run("data:release");
    expect(release.code, release.output).toBe(0);
    const steps = sectionOf(document, /版を出す|Release a version/);
    for (const [placeholder, reason] of [
      ["理由を書いてください。", "読者が知らせてくれた。"],
      ["Write the reason here.", "A reader told us."],
    ] as const) {
      expect(steps).toContain(placeholder);
      scratch.replace("data/changelog.csv", placeholder, reason);
    }
    expect((await scratch.run("data:check")).code).toBe(0);
    commit(scratch, "Release");

    const build = await scratch.run("build");
    expect(build.code, build.output).toBe(0);
    const [event] = csvParse(
      `${scratch.read("data/events.csv").split("\n")[0]}\n${rows[1]?.text ?? ""}`,
    ) as unknown as Record<string, string>[];
    const { id = "", title_ja = "", title_en = "", source_ids = "" } = event ?? {};
    for (const shown of langs) {
      const title = shown === "ja" ? title_ja : title_en;
      const own = (path: string) => scratch.read(`dist/${prefix(shown)}${path}`);
      const timeline = parseHTML(own("charts/timeline/all/index.html")).document;
      expect(timeline.querySelectorAll(`.drawing [data-key="${id}"]`)).toHaveLength(3);
      expect(timeline.querySelector(`.detail-list #${id} h2`)?.textContent).toBe(title);
      expect(timeline.querySelector(`.detail-list #${id} cite a`)?.getAttribute("href")).toContain(
        "example.com",
      );
      expect(scratch.read(`dist/charts/timeline/explorer.${shown}.json`)).toContain(title);
      const changes = parseHTML(own("corrections/index.html")).document;
      const said = [...changes.querySelectorAll(".changes li")].map((change) => change.textContent ?? "");
      expect(said.filter((text) => text.includes(`events/${id}`))).toHaveLength(1);
      expect(said.filter((text) => text.includes(`sources/${source_ids}`))).toHaveLength(1);
      expect(own("feed.xml")).toContain(shown === "ja" ? "読者が知らせてくれた。" : "A reader told us.");
    }
    // The search of the built site, in the language of the document.
    const host = await startHost(pagesOf(scratch.path("dist")));
    const title = lang === "ja" ? title_ja : title_en;
    await page.goto(`${host.origin}/${prefix(lang)}search/?q=${encodeURIComponent(title)}`);
    await expect(page.locator('[data-kind="event"]').getByRole("link", { name: title })).toHaveAttribute(
      "href",
      new RegExp(`charts/timeline/all/#${id}$`),
    );
    await host.close();
    scratch.remove();
  });
});
