import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Files, filesOf, hashOf, manifestOf, packFiles, unpackFiles } from "./archive.ts";
import { pathsOf } from "./releases.ts";

const bytes = (text: string) => Buffer.from(text);

describe("an archive", () => {
  it("gives back the files that were packed, and is the same whatever their order", async () => {
    const part = fc.stringMatching(/^[a-z0-9_-][a-z0-9._-]{0,11}$/);
    const path = fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => `${parts.join("/")}.x`);
    const content = fc.uint8Array({ maxLength: 2000 });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(path, content), { maxLength: 8 }), async (list) => {
        const files: Files = new Map(list);
        const archive = await packFiles(files);
        const unpacked = [...(await unpackFiles(archive))].map(([name, own]) => [name, hashOf(own)]);
        expect(Object.fromEntries(unpacked)).toEqual(manifestOf(files, "1.0.0", "2026-01-01").files);
        expect((await packFiles(new Map([...files].reverse()))).equals(archive)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each(["../up.txt", "/etc/passwd", "a/../../b", "a/./b", "a//b", "C:\\x", "a\\b", "…"])(
    "may not hold a file named %s",
    async (name) => {
      const archive = await packFiles(new Map([[name, bytes("x")]]));
      await expect(unpackFiles(archive)).rejects.toThrow(name);
    },
  );

  it("may not hold a link, a folder or a file twice", async () => {
    const { pack } = await import("tar-stream");
    const tarOf = async (...headers: Parameters<ReturnType<typeof pack>["entry"]>[0][]) => {
      const tar = pack();
      for (const header of headers) tar.entry(header, "");
      tar.finalize();
      return brotliCompressSync(await buffer(tar));
    };
    await expect(
      unpackFiles(await tarOf({ name: "a", type: "symlink", linkname: "/etc/passwd" })),
    ).rejects.toThrow("symlink a");
    await expect(unpackFiles(await tarOf({ name: "a", type: "directory" }))).rejects.toThrow("directory a");
    await expect(unpackFiles(await tarOf({ name: "a" }, { name: "a" }))).rejects.toThrow("file a");
  });
});

describe("a release in its folder", () => {
  const files: Files = new Map([
    ["embed/a/index.html", bytes("<p>a</p>")],
    ["charts/a.csv", bytes("id\na\n")],
  ]);
  const manifest = manifestOf(files, "1.2.3", "2026-11-22");
  const { archive } = pathsOf("1.2.3");
  let root = "";
  const put = (what: Uint8Array) => writeFileSync(join(root, archive), what);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "archive-"));
    mkdirSync(join(root, "data/releases"), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("is read where everything is as its manifest says", async () => {
    put(await packFiles(files));
    expect([...(await filesOf(manifest, root)).keys()]).toEqual(["charts/a.csv", "embed/a/index.html"]);
  });

  it.each([
    {
      what: "a changed file",
      found: new Map([...files, ["charts/a.csv", bytes("id\nb\n")]]),
      path: "charts/a.csv",
    },
    { what: "a file too many", found: new Map([...files, ["more.txt", bytes("")]]), path: "more.txt" },
    { what: "a missing file", found: new Map([...files].slice(1)), path: "embed/a/index.html" },
  ])("is refused with $what, named in both languages", async ({ found, path }) => {
    put(await packFiles(found as Files));
    await expect(filesOf(manifest, root)).rejects.toThrow(
      new RegExp(
        `^${archive}\\n {2}${path} が .*違います[^]*\\n {2}${path} is not what .*1\\.2\\.3\\.json says`,
      ),
    );
  });

  it("is refused where its archive is cut off, damaged or gone", async () => {
    const whole = await packFiles(files);
    const unreadable =
      /^data\/releases\/1\.2\.3\.tar\.br\n {2}書庫を読めません.*\n {2}The archive cannot be read/;
    await expect(filesOf(manifest, root)).rejects.toThrow(unreadable);
    put(whole.subarray(0, whole.length - 20));
    await expect(filesOf(manifest, root)).rejects.toThrow(unreadable);
    put(Buffer.concat([bytes("no archive"), whole]));
    await expect(filesOf(manifest, root)).rejects.toThrow(unreadable);
  });

  it("is refused or the same when any one byte is another", async () => {
    const whole = await packFiles(files);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const damaged = Uint8Array.from(whole);
        damaged[at] = ((damaged[at] as number) + by) % 256;
        put(damaged);
        const read = await filesOf(manifest, root).catch((error: Error) => error);
        if (read instanceof Error) expect(read.message).toContain(archive);
        else expect(manifestOf(read, "1.2.3", "2026-11-22")).toEqual(manifest);
      }),
      { numRuns: 100 },
    );
    expect(readFileSync(join(root, archive))).toHaveLength(whole.length);
  });
});
