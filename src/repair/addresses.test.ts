import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { langs } from "../i18n/lang.ts";

beforeEach(() => {
  vi.resetModules();
  for (const name of ["GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "DATA_BRANCH", "CORRECTIONS_CONTACT"])
    vi.stubEnv(name, undefined);
});

/** The module as it is under these variables. */
async function under(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return import("./addresses.ts");
}

const row = { table: "events", id: "service-start", line: 12 };
const doubt = {
  about: "service-start.start",
  rows: [row],
  page: "https://example.org/",
  lang: "ja",
} as const;

describe("the editor’s address", () => {
  it("is the row’s line in the file of its table", async () => {
    const { editorOf } = await under({ GITHUB_REPOSITORY: "example/ninety-two-days" });
    expect(editorOf(row)).toBe("https://github.com/example/ninety-two-days/edit/main/data/events.csv#L12");
  });

  it("is that of another server and branch where they are named", async () => {
    const { editorOf } = await under({
      GITHUB_SERVER_URL: "https://git.example.org",
      GITHUB_REPOSITORY: "a/b",
      DATA_BRANCH: "next",
    });
    expect(editorOf(row)).toBe("https://git.example.org/a/b/edit/next/data/events.csv#L12");
  });
});

it("there is no way where nothing is known, and only a letter where only an address is", async () => {
  const nothing = await under({});
  expect([nothing.editorOf(row), nothing.reportOf(doubt), nothing.contactOf(doubt)]).toEqual([
    null,
    null,
    null,
  ]);
  expect([nothing.documentOf("CONTRIBUTING", "ja"), nothing.canRepair]).toEqual([null, false]);
  vi.resetModules();
  const letter = await under({ CORRECTIONS_CONTACT: "a@example.org" });
  expect([letter.editorOf(row), letter.reportOf(doubt), letter.canRepair]).toEqual([null, null, true]);
  expect(letter.contactOf(doubt)?.address).toMatch(/^mailto:a@example\.org\?subject=/);
});

it("a page that takes corrections is linked as it is", async () => {
  const { contactOf } = await under({ CORRECTIONS_CONTACT: "https://example.org/form@here" });
  expect(contactOf(doubt)?.address).toBe("https://example.org/form@here");
});

it("documents are read in the page’s language", async () => {
  const { documentOf } = await under({ GITHUB_REPOSITORY: "a/b" });
  expect(langs.map((lang) => documentOf("EDITORIAL", lang))).toEqual([
    "https://github.com/a/b/blob/main/EDITORIAL.md",
    "https://github.com/a/b/blob/main/EDITORIAL.en.md",
  ]);
});

/** Text as a page can hold it: whole letters of any script. */
const anyText = fc.string({ unit: "grapheme" });
const anyRow = fc.record({ table: anyText, id: anyText });

describe("whatever a figure, its rows and the page are called", async () => {
  const known = { GITHUB_REPOSITORY: "a/b", CORRECTIONS_CONTACT: "a@example.org" };
  const odd = 'x & y #1 "z" <b>?=%+行';

  it("the form’s fields get it back", async () => {
    const { reportOf } = await under(known);
    fc.assert(
      fc.property(
        anyText,
        fc.array(anyRow),
        anyText,
        fc.constantFrom(...langs),
        (about, rows, page, lang) => {
          const { origin, pathname, hash, searchParams } = new URL(
            reportOf({ about, rows, page, lang }) as string,
          );
          expect([origin + pathname, hash]).toEqual(["https://github.com/a/b/issues/new", ""]);
          expect([...searchParams.keys()]).toEqual(["template", "title", "row", "page"]);
          expect(searchParams.get("template")).toBe(`correction-${lang}.yml`);
          expect(searchParams.get("title")).toBe(`${lang === "ja" ? "まちがい：" : "Mistake: "}${about}`);
          expect(searchParams.get("row")).toBe(rows.map(({ table, id }) => `${table}/${id}`).join(";"));
          expect(searchParams.get("page")).toBe(page);
        },
      ),
      { examples: [[odd, [{ table: "events", id: odd }], odd, "en"]] },
    );
  });

  it("the letter does, with nothing that a mail program would show as a plus sign", async () => {
    const { contactOf } = await under(known);
    fc.assert(
      fc.property(anyText, fc.array(anyRow), anyText, (about, rows, page) => {
        const address = contactOf({ about, rows, page, lang: "en" })?.address as string;
        const [to, text = ""] = address.split("?");
        expect(to).toBe("mailto:a@example.org");
        expect(text).not.toContain("+");
        const fields = Object.fromEntries(text.split("&").map((field) => field.split("=")));
        expect(decodeURIComponent(fields.subject)).toBe(`Mistake: ${about}`);
        const names = rows.map(({ table, id }) => `${table}/${id}`).join(";");
        expect(decodeURIComponent(fields.body)).toBe(`${names}\r\n${page}\r\n\r\n`);
      }),
      { examples: [[odd, [{ table: "events", id: odd }], odd]] },
    );
  });
});
