import { crc32, deflateRawSync } from "node:zlib";

const record = (
  size: number,
  fields: readonly (readonly [offset: number, value: number])[],
  ...tail: Buffer[]
) => {
  const head = Buffer.alloc(size);
  for (const [offset, value] of fields) head.writeUInt32LE(value, offset);
  return Buffer.concat([head, ...tail]);
};

/** For tests: a ZIP archive of these files, as GitHub’s artifacts are. */
export function zipOf(files: Readonly<Record<string, string>>, { deflate = true } = {}): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [file, text] of Object.entries(files)) {
    const [name, bytes] = [Buffer.from(file), Buffer.from(text)];
    const packed = deflate ? deflateRawSync(bytes) : bytes;
    // Method and sizes; in both records the two bytes after the lengths of the name stay zero.
    const fields = (from: number) =>
      [
        [from, deflate ? 8 : 0],
        [from + 6, crc32(bytes)],
        [from + 10, packed.length],
        [from + 14, bytes.length],
        [from + 18, name.length],
      ] as const;
    const local = record(30, [[0, 0x04034b50], ...fields(8)], name, packed);
    entries.push(record(46, [[0, 0x02014b50], ...fields(10), [42, at]], name));
    locals.push(local);
    at += local.length;
  }
  const list = Buffer.concat(entries);
  const count = entries.length;
  const end = record(22, [
    [0, 0x06054b50],
    [8, count | (count << 16)],
    [12, list.length],
    [16, at],
  ]);
  return Buffer.concat([...locals, list, end]);
}
