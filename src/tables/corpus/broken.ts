/** A text of a table's file, or a pattern of it, and what to put there. It must stand in the file once. */
type Edit = readonly [find: string | RegExp, put: string];

/**
 * A broken copy of the data. `«code»` in what is put marks where a problem must be reported, right before its
 * first character; the marks themselves are no part of the copy. No mark means that the copy must be accepted.
 */
export interface Broken {
  what: string;
  edits: Readonly<Record<string, readonly Edit[]>>;
  /** How the edited files are saved, where not as UTF-8. */
  save?: (csv: string) => string | Uint8Array;
}

const mark = /«([a-z]+\/[a-z-]+)»/;

/** One table's file with its edits, and the places of the marks as `file:line:column code`. */
export function breakTable(
  table: string,
  csv: string,
  edits: readonly Edit[],
): { text: string; expected: string[] } {
  let text = csv;
  for (const [find, put] of edits) {
    const once = text.split(find).length === 2;
    if (!once)
      throw new Error(`“${find}” does not stand once in data/${table}.csv: point the case elsewhere.`);
    text = text.replace(find, () => put);
  }
  const expected: string[] = [];
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const before = text.slice(0, found.index);
    const line = before.split("\n").length;
    expected.push(`data/${table}.csv:${line}:${found.index - before.lastIndexOf("\n")} ${found[1]}`);
    text = before + text.slice(found.index + found[0].length);
  }
  return { text, expected };
}
