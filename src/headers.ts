/** Headers of a path, by name. */
type HeaderSet = Record<string, string>;

const everywhere: HeaderSet = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};
/** Pages for readers stand in no frame. */
const unframed: HeaderSet = {
  "X-Frame-Options": "DENY",
  "Content-Security-Policy": "frame-ancestors 'none'",
};
/** Any page may load it, by script too, even one that takes only what says so (`require-corp`). */
const open: HeaderSet = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
};
/** Such a page may frame it as well. */
const framed: HeaderSet = { ...open, "Cross-Origin-Embedder-Policy": "require-corp" };
/** Its name changes with its content. */
const immutable: HeaderSet = { "Cache-Control": "public, max-age=31536000, immutable" };

/** The path that stands for a page: its section's, but one by one where the section is the frames'. */
function sectionOf(page: string): string | null {
  const [, prefix = "", section = "", rest] = /^(en\/)?([^/]+)?\/?(.*)$/.exec(page) ?? [];
  if (section === "") return prefix;
  if (section === "404") return "404.html";
  if (section !== "embed") return `${prefix}${section}/*`;
  return rest === "" ? `${prefix}embed/` : null;
}

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read, for a site that lives under `base` (a slash at both
 * ends) and has these pages (their paths under it, as Astro lists them). Both hosts send what every matching rule says;
 * one of them joins what two rules say of one header, and the other knows no exception from a rule. So no header is
 * given to a path by two rules.
 */
export function headersFile(pages: readonly string[], base: string): string {
  const rules = new Map<string, HeaderSet>();
  const add = (path: string, headers: HeaderSet) => rules.set(path, { ...rules.get(path), ...headers });
  add("*", everywhere);
  for (const page of pages) {
    const section = sectionOf(page);
    if (section !== null) add(section, unframed);
  }
  for (const path of ["charts/*", "en/charts/*", "data/*", "embed.js"]) add(path, open);
  for (const path of ["embed/*", "en/embed/*"]) add(path, framed);
  add("v/*", { ...framed, ...immutable });
  add("_astro/*", immutable);
  return [...rules]
    .map(([path, headers]) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
      return [`${base}${path}`, ...lines, ""].join("\n");
    })
    .join("\n");
}
