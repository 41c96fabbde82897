import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readZipped } from "./zip.ts";
import { zipOf } from "./zip-testing.ts";

const limit = 1000;
const read = (zip: Buffer, name = "summary.md") => readZipped(zip, name, limit).toString("utf8");

describe("readZipped", () => {
  it("reads a stored and a deflated file, wherever it stands", () => {
    const files = { "a.txt": "first", "summary.md": "点検 ".repeat(50) };
    for (const deflate of [true, false]) {
      const zip = zipOf(files, { deflate });
      expect(read(zip)).toBe(files["summary.md"]);
      expect(read(zip, "a.txt")).toBe("first");
    }
  });

  it("takes no file of another name or in another folder", () => {
    const zip = zipOf({ "../summary.md": "a", "x/summary.md": "b", "summary.md.exe": "c" });
    expect(() => read(zip)).toThrow("holds no summary.md");
  });

  it("unpacks no more than it may", () => {
    const long = "a".repeat(limit + 1);
    expect(() => read(zipOf({ "summary.md": long }))).toThrow();
    expect(() => read(zipOf({ "summary.md": long }, { deflate: false }))).toThrow();
    expect(read(zipOf({ "summary.md": "a".repeat(limit) }))).toHaveLength(limit);
  });

  it("gives text or throws, whatever the bytes", () => {
    const sound = zipOf({ "summary.md": "sound" });
    const broken = fc
      .array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 6 })
      .map((edits) => {
        const bytes = Buffer.from(sound);
        for (const [at, byte] of edits) bytes[at] = byte;
        return bytes;
      });
    const anything = fc.oneof(broken, fc.uint8Array().map(Buffer.from));
    fc.assert(
      fc.property(anything, (zip) => {
        try {
          return readZipped(zip, "summary.md", limit).length <= limit;
        } catch (error) {
          return error instanceof Error;
        }
      }),
    );
  });
});
