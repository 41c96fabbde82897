import shared from "../styles/embed.css?inline";

/** Charts' own stylesheets, by their files. */
const files = import.meta.glob<string>("../charts/*/style.css", {
  eager: true,
  import: "default",
  query: "?inline",
});
const own = Object.entries(files).map(([path, css]) => [path.split("/").at(-2), css]);

/** The stylesheets of frames, by name: `frame` for all, and under a chart's id what that chart alone needs. */
export const styles: Readonly<Record<string, string>> = { frame: shared, ...Object.fromEntries(own) };
