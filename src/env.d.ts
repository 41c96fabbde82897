declare namespace App {
  interface Locals {
    /** Facts printed so far on the page: their cards need ids of their own. */
    facts?: number;
    /** Terms explained so far on the page. */
    terms?: number;
    /** For each section of a chapter, by its id: the same section in the other language. */
    twins?: Map<string, string>;
    /** The charts shown so far on the page. */
    charts?: Set<string>;
  }
}

declare module "subset-font" {
  /** A font cut down to the letters of a text; `sfnt` gives TrueType. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: "sfnt" | "woff2" },
  ): Promise<Uint8Array>;
}

declare module "nspell" {
  interface Speller {
    correct(word: string): boolean;
    add(word: string): void;
  }
  /** A spelling checker from the two parts of a Hunspell dictionary. */
  export default function nspell(aff: Uint8Array, dic: Uint8Array): Speller;
}
