import { describe, expect, it } from "vitest";
import { count, factIds, id, list, moment, oneOf, optional, ref } from "./column.ts";

const grades = { high: { ja: "高い", en: "High" }, low: { ja: "低い", en: "Low" } };

describe("columns", () => {
  it("name the allowed words in both languages", () => {
    const reading = oneOf(grades).read("middle");
    if (!("expected" in reading)) throw new Error("“middle” was accepted.");
    for (const sentence of [reading.expected.ja, reading.expected.en]) {
      expect(sentence).toContain("high");
      expect(sentence).toContain("low");
    }
  });

  it("carry their words' labels and their list for the data package", () => {
    expect(oneOf(grades).field.constraints).toEqual({ enum: ["high", "low"] });
    expect(oneOf(grades).field.categories?.[1]).toEqual({ value: "low", label: "Low", label_ja: "低い" });
    expect(list(id()).field).toMatchObject({ type: "string", delimiter: ";" });
  });

  it("read a moment with its bounds", () => {
    expect(moment().read("2019-07")).toMatchObject({ value: { text: "2019-07", precision: "month" } });
  });

  it("keep an empty cell apart from zero", () => {
    expect(count().empty).toBeUndefined();
    expect(optional(count()).empty).toEqual({ value: null });
    expect(optional(count()).read("0")).toEqual({ value: 0 });
    expect(factIds().empty).toEqual({ value: [] });
  });

  it("carry the table they refer to, through lists and optional columns", () => {
    expect(ref("sources").refersTo).toBe("sources");
    expect(list(ref("sources")).refersTo).toBe("sources");
    expect(optional(ref("sources")).refersTo).toBe("sources");
    expect(list(id()).refersTo).toBeUndefined();
  });
});
