import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { APIRoute } from "astro";
import { tables } from "../../data.ts";
import { byName } from "../../tables/raw.ts";

interface Descriptor {
  resources: { name: string; path: string }[];
}

/** The descriptor as published: the committed one, with the size, hash and number of rows of each file. */
export const GET: APIRoute = () => {
  const descriptor = JSON.parse(readFileSync("data/datapackage.json", "utf8")) as Descriptor;
  const resources = descriptor.resources.map((resource) => {
    const bytes = readFileSync(`data/${resource.path}`);
    const hash = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    return { ...resource, bytes: bytes.length, hash, rows: byName(tables)[resource.name]?.length };
  });
  return Response.json({ ...descriptor, resources });
};
