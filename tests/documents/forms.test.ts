import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { read } from "./documents.ts";

const folder = ".github/ISSUE_TEMPLATE";
const forms = readdirSync(folder).filter((name) => name !== "config.yml");

interface Field {
  type: string;
  id?: string;
  attributes: Record<string, unknown>;
  validations?: { required?: boolean };
}
interface Form {
  name: string;
  description: string;
  title?: string;
  body: Field[];
}

/** What each kind of field may say beside what it must, after GitHub's syntax for issue forms. */
const fieldKinds: Record<string, { must: string[]; may: string[] }> = {
  markdown: { must: ["value"], may: [] },
  input: { must: ["label"], may: ["description", "placeholder", "value"] },
  textarea: { must: ["label"], may: ["description", "placeholder", "value", "render"] },
  dropdown: { must: ["label", "options"], may: ["description", "multiple", "default"] },
  checkboxes: { must: ["label", "options"], may: ["description"] },
};
const rootKeys = ["name", "description", "title", "labels", "assignees", "projects", "type", "body"];

const repeated = (list: readonly unknown[]) => list.filter((one, at) => list.indexOf(one) !== at);

/** What GitHub would refuse in a form. */
function faultsIn(form: Form): string[] {
  const faults = Object.keys(form)
    .filter((key) => !rootKeys.includes(key))
    .map((key) => `unknown key ${key}`);
  for (const key of ["name", "description"] as const)
    if (typeof form[key] !== "string" || !form[key].trim()) faults.push(`no ${key}`);
  if (!form.body?.some(({ type }) => type !== "markdown")) faults.push("no field to fill in");
  for (const { type, id, attributes, validations, ...more } of form.body ?? []) {
    const kind = fieldKinds[type];
    const where = id ?? type;
    if (!kind) {
      faults.push(`unknown type ${type}`);
      continue;
    }
    faults.push(...Object.keys(more).map((key) => `${where}: unknown key ${key}`));
    if (type !== "markdown" && !/^[A-Za-z0-9_-]+$/.test(id ?? "")) faults.push(`${where}: no id`);
    if (type === "markdown" && (id || validations)) faults.push(`${where}: is not filled in`);
    for (const key of kind.must) if (!attributes?.[key]) faults.push(`${where}: no ${key}`);
    for (const key of Object.keys(attributes ?? {}))
      if (![...kind.must, ...kind.may].includes(key)) faults.push(`${where}: unknown attribute ${key}`);
    for (const key of Object.keys(validations ?? {})) if (key !== "required") faults.push(`${where}: ${key}`);
    const options = (attributes?.options ?? []) as unknown[];
    for (const option of options)
      if (type === "dropdown" && (typeof option !== "string" || option === "None"))
        faults.push(`${where}: option ${option}`);
    faults.push(...repeated(options).map((option) => `${where}: ${option} twice`));
  }
  faults.push(...repeated(form.body?.flatMap(({ id }) => id ?? []) ?? []).map((id) => `id ${id} twice`));
  faults.push(
    ...repeated(form.body?.flatMap(({ attributes }) => attributes?.label ?? []) ?? []).map(
      (label) => `label ${label} twice`,
    ),
  );
  return faults;
}

it("finds what GitHub refuses", () => {
  const sound: Form = {
    name: "a",
    description: "b",
    body: [{ type: "input", id: "x", attributes: { label: "X" } }],
  };
  expect(faultsIn(sound)).toEqual([]);
  expect(faultsIn({ ...sound, name: "" })).toEqual(["no name"]);
  expect(faultsIn({ ...sound, body: [...sound.body, ...sound.body] })).toEqual([
    "id x twice",
    "label X twice",
  ]);
  expect(faultsIn({ ...sound, body: [{ type: "input", attributes: { label: "X" } }] })).toEqual([
    "input: no id",
  ]);
  expect(faultsIn({ ...sound, body: [{ type: "text", attributes: {} }] })).toContain("unknown type text");
});

describe.each(forms)("the form %s", (name) => {
  const form = parse(read(`${folder}/${name}`)) as Form;
  const twin = parse(
    read(`${folder}/${name.replace(/-(ja|en)\./, (_, lang) => (lang === "ja" ? "-en." : "-ja."))}`),
  );

  it("is one that GitHub takes", () => {
    expect(faultsIn(form)).toEqual([]);
  });

  it("asks the same in both languages", () => {
    const bones = ({ body }: Form) => body.map(({ type, id, validations }) => ({ type, id, validations }));
    expect(bones(form)).toEqual(bones(twin));
    const japanese = /[ぁ-んァ-ヶ一-龠]/.test(JSON.stringify(form));
    expect(japanese).toBe(name.includes("-ja."));
  });
});

it("the form for mistakes has the fields that reports fill in", () => {
  for (const lang of ["ja", "en"]) {
    const { body } = parse(read(`${folder}/correction-${lang}.yml`)) as Form;
    expect(body.map(({ id }) => id)).toEqual(expect.arrayContaining(["row", "page"]));
  }
});
