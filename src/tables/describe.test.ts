import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allTables } from "./all.ts";
import { id, named, optional, ref, sourceIds, text } from "./column.ts";
import { describePackage } from "./describe.ts";
import { described } from "./described.ts";
import { dictionary } from "./dictionary.ts";
import { defineTable, type Table } from "./table.ts";

interface Field {
  name: string;
  type: string;
  constraints: { required: boolean; unique?: boolean; enum?: string[]; pattern?: string };
  categories?: { value: string; label: string; label_ja: string }[];
  [word: string]: unknown;
}
interface Resource {
  name: string;
  path: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
  [word: string]: unknown;
}

const tables = Object.values(allTables) as Table[];
const descriptor = describePackage(tables, "1.2.3");
const resources = descriptor.resources as Resource[];
const words = ["title", "title_ja", "description", "description_ja"];
const isJapanese = (said: unknown) => /[ぁ-んァ-ヶ一-龠]/.test(`${said}`);

describe("the descriptor", () => {
  it("holds every table once, under its file", () => {
    expect(resources.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { name, path } of resources) expect(path).toBe(`${name}.csv`);
    expect(descriptor.version).toBe("1.2.3");
  });

  it.each(resources.map((resource) => [resource.name, resource] as const))(
    "says in both languages what %s and each of its columns is",
    (_, { schema, ...resource }) => {
      for (const described of [resource, ...schema.fields] as Record<string, unknown>[]) {
        for (const word of words) expect(described[word], `${described.name}: ${word}`).toMatch(/\S/);
        expect(isJapanese(described.title), `${described.name}: title`).toBe(false);
        expect(isJapanese(described.description), `${described.name}: description`).toBe(false);
        expect(isJapanese(described.description_ja), `${described.name}: description_ja`).toBe(true);
      }
      for (const { categories = [], constraints } of schema.fields) {
        expect(categories.map(({ value }) => value)).toEqual(categories.length > 0 ? constraints.enum : []);
        for (const { label, label_ja } of categories) expect(label && label_ja).toMatch(/\S/);
      }
    },
  );

  it.each(tables.map((table) => [table.name, table] as const))(
    "has the columns of %s in their order",
    (name, table) => {
      const { fields, primaryKey } = (resources.find((one) => one.name === name) as Resource).schema;
      const header = readFileSync(`data/${name}.csv`, "utf8").split("\n")[0];
      expect(fields.map((field) => field.name).join(",")).toBe(header);
      expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
      expect(primaryKey).toEqual([fields[0]?.name]);
      expect(fields.filter(({ constraints }) => constraints.unique).map((field) => field.name)).toEqual(
        primaryKey,
      );
      for (const { name: column, constraints, type } of fields) {
        expect(constraints.required, column).toBe(table.columns[column]?.empty === undefined);
        if (constraints.pattern) expect(() => new RegExp(constraints.pattern as string, "u")).not.toThrow();
        expect(["string", "integer", "number", "boolean", "year"]).toContain(type);
      }
    },
  );

  it("gives each reference that stands alone as a foreign key to a table and its key", () => {
    const keys = resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map(({ fields, reference }) => [name, fields.join(), reference.resource]),
    );
    expect(keys).toEqual([
      ["damage-cases", "part_of", "damage-cases"],
      ["security-features", "service_id", "services"],
      ["compensation", "service_id", "services"],
      ["incidents", "part_of", "incidents"],
      ["targets", "policy_event_id", "policy-events"],
      ["policy-events", "event_id", "events"],
      ["survey-answers", "survey_id", "surveys"],
    ]);
    for (const { schema } of resources)
      for (const { reference } of schema.foreignKeys ?? []) {
        const target = resources.find(({ name }) => name === reference.resource);
        expect(target?.schema.primaryKey).toEqual(reference.fields);
      }
  });

  it("holds no bytes, hash or number of rows, so that mending a cell leaves it fresh", () => {
    for (const resource of resources)
      for (const word of ["bytes", "hash", "rows", "rowCount", "modified"])
        expect(resource).not.toHaveProperty(word);
    for (const word of ["created", "modified", "count_of_rows"]) expect(descriptor).not.toHaveProperty(word);
  });
});

describe("the committed descriptor and dictionary", () => {
  it.each(Object.entries(described()))("%s is what the schemas say", (path, now) => {
    expect(readFileSync(path, "utf8") === now, `${path} is stale: run npm run data:describe`).toBe(true);
  });
});

describe("the dictionary", () => {
  const odd = defineTable({
    name: "odd",
    words: { ja: ["表", "縦棒 | の表"], en: ["Odd", "A table with a | in its words"] },
    columns: {
      id: named(id(), ["ID", "ID。"], ["Id", "The id."]),
      other: named(optional(ref("odd")), ["別の行", "a|b"], ["Other", "two\nlines"]),
      said: named(text(), ["文", "文。"], ["Said", "Words."]),
      source_ids: sourceIds(),
    },
  });
  const lines = dictionary([odd as unknown as Table]).split("\n");

  it("says what a column’s cells look like", () => {
    expect(lines.find((line) => line.startsWith("| `other`"))).toMatch(/\| string, → odd\.id, 空可/);
    expect(lines.find((line) => line.startsWith("| `source_ids`"))).toMatch(
      /\| string \(;\), → sources\.id \|/,
    );
  });

  it("keeps every row of its tables whole, whatever the words are", () => {
    const pipes = (line: string) => line.replaceAll("\\|", "").match(/\|/g)?.length;
    for (const line of lines.filter((one) => one.startsWith("| `"))) expect(pipes(line)).toBe(5);
    expect(pipes(lines.find((line) => line.startsWith("| [odd.csv]")) as string)).toBe(4);
  });
});
