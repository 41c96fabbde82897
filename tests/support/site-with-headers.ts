import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { site } from "../../src/site.ts";
import { type Host, serve } from "./host.ts";

const types: Record<string, string> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** The rules of a `_headers` file: a path, which may end in `*`, and the headers that it gives. */
export function rulesIn(text: string): { path: string; headers: [name: string, value: string][] }[] {
  return text.split(/\n(?=\/)/).map((block) => {
    const [path = "", ...lines] = block.trim().split("\n");
    return {
      path,
      headers: lines.map((line) => {
        const [name = "", ...value] = line.trim().split(": ");
        return [name.toLowerCase(), value.join(": ")];
      }),
    };
  });
}

const rules = () => rulesIn(readFileSync("dist/_headers", "utf8"));

/**
 * The headers of a path, as Cloudflare Pages sends them: every matching rule's, and two values of one header joined.
 */
export function headersOf(path: string, from = rules()): Record<string, string> {
  const found: Record<string, string> = {};
  for (const rule of from) {
    const matches = rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
    if (!matches) continue;
    for (const [name, value] of rule.headers)
      found[name] = name in found ? `${found[name]}, ${value}` : value;
  }
  return found;
}

/** Serves the built site with the headers of its `_headers`, which the preview server does not send. */
export function startSite(): Promise<Host> {
  const from = rules();
  return serve((path) => {
    const file = join("dist", path.slice(site.base.length), path.endsWith("/") ? "index.html" : "");
    if (!path.startsWith(site.base) || !existsSync(file)) return undefined;
    const type = types[extname(file)] ?? "application/octet-stream";
    return { body: readFileSync(file), headers: { "content-type": type, ...headersOf(path, from) } };
  });
}
