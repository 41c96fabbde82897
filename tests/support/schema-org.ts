import { readFileSync } from "node:fs";

/** schema.org's own definitions, as the types of `schema-dts` have them: each type's parent and own properties. */
const types = new Map<string, { parents: string[]; properties: Set<string> }>();
const definitions = readFileSync("node_modules/schema-dts/dist/schema.d.ts", "utf8");
for (const [, name = "", parents = "", body = ""] of definitions.matchAll(
  /^(?:export )?interface (\w+?)(?:Base|Leaf) extends ([^{]*)\{\n([\s\S]*?)^\}/gm,
)) {
  const type = types.get(name) ?? { parents: [], properties: new Set() };
  types.set(name, type);
  type.parents.push(...[...parents.matchAll(/(\w+?)Base\b/g)].map(([, parent]) => parent as string));
  for (const [, property] of body.matchAll(/^ {4}"(\w+)"\?:/gm)) type.properties.add(property as string);
}

function propertiesOf(name: string, seen = new Set<string>()): Set<string> {
  const type = types.get(name);
  if (!type || seen.has(name)) return new Set();
  seen.add(name);
  return new Set([...type.properties, ...type.parents.flatMap((parent) => [...propertiesOf(parent, seen)])]);
}

/** What schema.org does not know in a piece of structured data: types, and properties of a type. */
export function unknownIn(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(unknownIn);
  if (typeof data !== "object" || data === null) return [];
  const { "@type": type, ...rest } = data as Record<string, unknown>;
  if (typeof type !== "string" || !types.has(type)) return [`no type: ${JSON.stringify(data).slice(0, 80)}`];
  const known = propertiesOf(type);
  return Object.entries(rest).flatMap(([name, value]) => [
    ...(name.startsWith("@") || known.has(name) ? [] : [`${type} has no ${name}`]),
    ...unknownIn(value),
  ]);
}
