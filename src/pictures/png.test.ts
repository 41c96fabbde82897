import { describe, expect, it } from "vitest";
import { toPng } from "./png.ts";

const letter = (text: string) =>
  toPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60" font-family="sans-serif"><text x="5" y="45" font-size="40">${text}</text></svg>`,
    60,
  );

describe("toPng", () => {
  it("draws Japanese letters as themselves, without any font of the machine's", async () => {
    const [harm, cover, none] = await Promise.all([letter("害"), letter("被"), letter("")]);
    expect(Buffer.from(harm).equals(cover)).toBe(false);
    expect(Buffer.from(harm).equals(none)).toBe(false);
    // A letter that the face lacks is drawn as nothing or as a box: all such are the same picture.
    const [missing, other] = await Promise.all([letter("\u{1F600}"), letter("\u{1F601}")]);
    expect(Buffer.from(missing).equals(other)).toBe(true);
  });

  it("is as wide as asked, and the same each time", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="20"><rect width="10" height="20"/></svg>';
    const [first, second] = [Buffer.from(await toPng(svg, 30)), Buffer.from(await toPng(svg, 30))];
    expect([first.readUInt32BE(16), first.readUInt32BE(20)]).toEqual([30, 60]);
    expect(first.equals(second)).toBe(true);
  });
});
