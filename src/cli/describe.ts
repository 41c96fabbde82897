/** `npm run data:describe`: writes `data/datapackage.json`, `data/README.md` and `CITATION.cff` from `src/tables/`. */
import { writeFileSync } from "node:fs";
import { described } from "../tables/described.ts";

for (const [path, text] of Object.entries(described())) writeFileSync(path, text);
