import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Scheme = "light" | "dark";

const pairs = new Map(
  [
    ...readFileSync(join(process.cwd(), "src/styles/tokens.css"), "utf8").matchAll(
      /(--c-[a-z]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    ),
  ].map(([, name, light, dark]) => [name as string, { light: light as string, dark: dark as string }]),
);

/** A colour of the palette as a CSS variable, for drawings inside pages: `colour("ink")`. */
export const colour = (name: "paper" | "shade" | "ink" | "soft" | "line" | "mark" | "vermilion") =>
  `var(--c-${name})`;

/** Every colour's literal value in a scheme. */
export const palette = (scheme: Scheme): Map<string, string> =>
  new Map([...pairs].map(([name, pair]) => [name, pair[scheme]]));

/** The palette as a stylesheet in which a picture by itself follows the scheme of whoever looks at it. */
export const schemeStyle = (): string =>
  `:root{color-scheme:light dark;${[...pairs].map(([name, { light, dark }]) => `${name}:light-dark(${light},${dark})`).join(";")}}`;

/** A drawing with the variables replaced by literal colours: image viewers know no `var()`. */
export function literalColours(svg: string, scheme: Scheme): string {
  return svg.replace(/var\((--c-[a-z]+)\)/g, (_, name: string) => {
    const value = pairs.get(name)?.[scheme];
    if (!value) throw new Error(`src/styles/tokens.css has no colour ${name}.`);
    return value;
  });
}
