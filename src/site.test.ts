import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
  const names = [
    "SITE_URL",
    "BASE_PATH",
    "GITHUB_SERVER_URL",
    "GITHUB_REPOSITORY",
    "DATA_BRANCH",
    "CORRECTIONS_CONTACT",
  ];
  for (const name of names) vi.stubEnv(name, undefined);
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

describe("GITHUB_SERVER_URL", () => {
  it.each(["https://git.example.org", "https://git.example.org/"])(
    "“%s” is where the repository lies",
    async (server) => {
      const { site } = await under({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: "a/b" });
      expect(site.repository).toBe("https://git.example.org/a/b");
    },
  );
});

describe("DATA_BRANCH and CORRECTIONS_CONTACT", () => {
  it("are main and unknown where nothing is set", async () => {
    expect((await under({})).site).toMatchObject({ branch: "main", contact: null });
    vi.resetModules();
    const empty = { DATA_BRANCH: "", CORRECTIONS_CONTACT: "" };
    expect((await under(empty)).site).toMatchObject({ branch: "main", contact: null });
  });

  it.each(["a@example.org", "first.last+data@mail.example.org", "https://example.org/form?x=1"])(
    "take %s",
    async (contact) => {
      const { site } = await under({ DATA_BRANCH: "release/2026", CORRECTIONS_CONTACT: contact });
      expect(site).toMatchObject({ branch: "release/2026", contact });
    },
  );
});

it.each([
  ["GITHUB_REPOSITORY", "https://github.com/a/b", "“owner/name”"],
  ["GITHUB_REPOSITORY", "a/b/../c", "“owner/name”"],
  ["GITHUB_SERVER_URL", "github.com", "the address of a GitHub server"],
  ["DATA_BRANCH", 'main"><script>', "the name of a branch"],
  ["CORRECTIONS_CONTACT", "somebody", "an e-mail address, or"],
  ["CORRECTIONS_CONTACT", "javascript:alert(1)", "an e-mail address, or"],
  ["CORRECTIONS_CONTACT", "a@b.org?bcc=c@d.org", "an e-mail address, or"],
])("%s “%s” stops the build in both languages", async (name, value, expected) => {
  const refused = under({ [name]: value });
  await expect(refused).rejects.toThrow(`環境変数 ${name} に「${value}」があります。`);
  await expect(refused).rejects.toThrow(`expected ${expected}`);
});

describe("prefix", () => {
  it("puts Japanese at the root and English under its own folder", async () => {
    const { prefix } = await under({});
    expect([prefix("ja"), prefix("en")]).toEqual(["", "en/"]);
  });
});
