import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parseHTML } from "linkedom";
import { charts } from "../../src/charts/registry.ts";
import type { Subjects } from "../../src/embed/snippets/subject.ts";
import { langs } from "../../src/i18n/lang.ts";
import { prefix, site } from "../../src/site.ts";
import { oneOfEach } from "../support/pages.ts";

const read = (path: string) => readFileSync(join("dist", path), "utf8");

/** The file of a full address of the site; throws for an address elsewhere. */
function fileOf(address: string): string {
  const { origin, pathname } = new URL(address);
  if (origin !== site.origin || !pathname.startsWith(site.base)) throw new Error(`Not ours: ${address}`);
  const path = decodeURI(pathname.slice(site.base.length));
  return join("dist", path === "" || path.endsWith("/") ? `${path}index.html` : path);
}

/** The codes of a page's section on embedding, or of its help. */
const codesOf = (path: string, where: string) =>
  [...parseHTML(read(`${path}index.html`)).document.querySelectorAll(`${where} pre code`)].map(
    (code) => code.textContent ?? "",
  );

/** Where a code leads. */
function addressesIn(code: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${code}</body></html>`);
  return [...document.querySelectorAll("[href], [src], [srcset]")].flatMap((element) =>
    ["href", "src", "srcset"].flatMap((name) => element.getAttribute(name) ?? []),
  );
}

const places = [
  ...oneOfEach.map(({ page }) => [page, ".embed-section"] as const),
  ...langs.map((lang) => [`${prefix(lang)}embed/`, "main"] as const),
];

for (const [path, where] of places) {
  test(`every code on /${path} leads to what is there`, () => {
    const codes = codesOf(path, where);
    expect(codes.length).toBeGreaterThanOrEqual(4);
    const addresses = codes.flatMap(addressesIn);
    expect(addresses.length).toBeGreaterThan(codes.length);
    for (const address of addresses) expect(existsSync(fileOf(address)), address).toBe(true);
  });
}

test("what the builder tells of every chart leads to what is there", () => {
  for (const { id, states } of charts) {
    const subjects: Subjects = JSON.parse(read(`embed/${id}.json`));
    expect(Object.keys(subjects)).toEqual(states);
    for (const of of Object.values(subjects))
      for (const { page, live, pinned } of Object.values(of)) {
        const { version: _, ...forms } = pinned ?? { version: "" };
        for (const address of [page, ...Object.values(live), ...Object.values(forms)])
          expect(existsSync(fileOf(address)), address).toBe(true);
      }
  }
});
