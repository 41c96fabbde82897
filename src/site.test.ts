import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  for (const name of ["SITE_URL", "BASE_PATH", "GITHUB_REPOSITORY"]) vi.stubEnv(name, undefined);
});
afterEach(() => vi.unstubAllEnvs());

/** The module as it is under these variables. */
async function under(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return import("./site.ts");
}

describe("BASE_PATH", () => {
  it.each([
    ["", "/"],
    ["/", "/"],
    ["x", "/x/"],
    ["/x", "/x/"],
    ["x/", "/x/"],
    ["/x/", "/x/"],
    ["x/y", "/x/y/"],
    ["//x//y//", "/x/y/"],
  ])("“%s” puts the site under %s", async (path, base) => {
    const { site, href } = await under({ BASE_PATH: path });
    expect(site.base).toBe(base);
    expect(href("en/charts/")).toBe(`${base}en/charts/`);
  });

  it("left out puts the site at the root", async () => {
    expect((await under({})).site.base).toBe("/");
  });
});

describe("SITE_URL", () => {
  it("gives the scheme and host of full addresses, without its own path", async () => {
    const { site, absolute } = await under({ SITE_URL: "https://example.org/elsewhere/", BASE_PATH: "/x" });
    expect(site.origin).toBe("https://example.org");
    expect(absolute("charts/a/")).toBe("https://example.org/x/charts/a/");
    expect(absolute("")).toBe("https://example.org/x/");
  });

  it("left out or empty stands for this machine", async () => {
    expect((await under({})).site.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    vi.resetModules();
    expect((await under({ SITE_URL: "" })).site.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("that is no address stops the build", async () => {
    await expect(under({ SITE_URL: "example.org" })).rejects.toThrow(/Invalid URL/);
  });
});

describe("GITHUB_REPOSITORY", () => {
  it("gives the repository's address, or none", async () => {
    expect((await under({ GITHUB_REPOSITORY: "a/b" })).site.repository).toBe("https://github.com/a/b");
    vi.resetModules();
    vi.stubEnv("GITHUB_REPOSITORY", "");
    expect((await under({})).site.repository).toBeNull();
  });
});

describe("prefix", () => {
  it("puts Japanese at the root and English under its own folder", async () => {
    const { prefix } = await under({});
    expect([prefix("ja"), prefix("en")]).toEqual(["", "en/"]);
  });
});
