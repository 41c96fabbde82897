import { describe, expect, it } from "vitest";
import { compareVersions, highestLevel, nextVersion, packageVersion } from "./version.ts";

describe("compareVersions", () => {
  it("compares part by part, as numbers", () => {
    const sorted = ["0.9.9", "0.10.0", "1.0.0", "1.0.2", "1.0.10", "1.2.0", "2.0.0", "10.0.0"];
    expect([...sorted].reverse().sort(compareVersions)).toEqual(sorted);
    expect(compareVersions("1.2.3", "1.2.3")).toBe(0);
  });
});

describe("packageVersion", () => {
  it("is the highest of the changelog, in whatever order its rows stand", () => {
    const of = (...versions: string[]) => packageVersion(versions.map((version) => ({ version })));
    expect(of("1.9.0", "1.10.0", "1.2.0")).toBe("1.10.0");
    expect(of("2.0.0")).toBe("2.0.0");
  });

  it("is 0.0.0 before the first release", () => {
    expect(packageVersion([])).toBe("0.0.0");
  });
});

describe("nextVersion", () => {
  it.each([
    ["patch", "1.2.4"],
    ["minor", "1.3.0"],
    ["major", "2.0.0"],
  ] as const)("after a %s change of 1.2.3 is %s", (level, next) => {
    expect(nextVersion("1.2.3", level)).toBe(next);
    expect(compareVersions(next, "1.2.3")).toBeGreaterThan(0);
  });
});

describe("highestLevel", () => {
  it("is the highest of several, and null of none", () => {
    expect(highestLevel(["patch", "major", "minor"])).toBe("major");
    expect(highestLevel(["patch", "minor", "patch"])).toBe("minor");
    expect(highestLevel(["patch"])).toBe("patch");
    expect(highestLevel([])).toBeNull();
  });
});
