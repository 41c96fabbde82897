import { accepted } from "./accepted.ts";
import type { Broken } from "./broken.ts";
import { brokenCells } from "./cells.ts";
import { brokenFiles } from "./files.ts";
import { brokenRows } from "./rows.ts";

/** Every broken copy of the data, and the odd ones that must be accepted. */
export const cases: readonly Broken[] = [...brokenFiles, ...brokenCells, ...brokenRows, ...accepted];
