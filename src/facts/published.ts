import type { Quantity } from "../i18n/format.ts";

/** What a table’s qualifier says of a figure: rounded, at least so much, or an estimate. */
export const published = (
  qualifier: "stated" | "about" | "at-least" | "estimate",
): Pick<Quantity, "about" | "qualifier"> => ({
  about: qualifier === "about",
  ...(qualifier === "at-least" || qualifier === "estimate" ? { qualifier } : {}),
});
