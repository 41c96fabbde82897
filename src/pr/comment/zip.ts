import { inflateRawSync } from "node:zlib";

const endRecord = 0x06054b50;
const entryRecord = 0x02014b50;

/**
 * Reads one file of a ZIP archive that a stranger made: by its exact name, stored or deflated, at most `limit` bytes
 * when unpacked. Nothing is written to disk. Throws where the archive is broken, has no such file or holds more.
 */
export function readZipped(zip: Buffer, name: string, limit: number): Buffer {
  const end = zip.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0 || zip.readUInt32LE(end) !== endRecord) throw new Error("This is no ZIP archive.");
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== entryRecord) throw new Error("The archive’s list of files is broken.");
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const lengths = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    if (zip.toString("utf8", at + 46, at + 46 + nameLength) === name) {
      // The entry repeats its name and extra field in front of its bytes, with lengths of their own.
      const local = zip.readUInt32LE(at + 42);
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const bytes = zip.subarray(from, from + packed);
      if (method === 8) return inflateRawSync(bytes, { maxOutputLength: limit });
      if (method === 0 && bytes.length <= limit) return bytes;
      throw new Error(`${name} is too large or packed in an unknown way.`);
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`The archive holds no ${name}.`);
}
