import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Text } from "../i18n/lang.ts";
import { type Account, accountOf } from "../pr/account.ts";
import type { Draws } from "../pr/figure.ts";
import type { Snapshot } from "../tables/diff.ts";
import { readTables } from "../tables/read.ts";
import { textsOf, withCheckout } from "./git.ts";

/** What the base’s site says, and what to keep in mind where that could not be found out as it should. */
export interface Base {
  account: Account;
  cautions: Text[];
}

/** The base’s data and texts as the proposed code has them: right where only data or texts changed. */
export const baseByThisCode = (commit: string, { csv }: Snapshot, draws: Draws): Account =>
  accountOf(readTables((name) => csv.get(name) ?? "").tables, textsOf(commit), draws);

/** What the base’s own code says, run in a checkout of its own with the packages installed here. Throws where it fails. */
function baseByItsCode(commit: string): Account {
  return withCheckout(commit, (folder) => {
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
    const { status, stdout, stderr, error } = spawnSync(process.execPath, ["src/cli/account.ts"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1 << 28,
      timeout: 300_000,
    });
    if (error) throw error;
    const said = /^.*Error\b.*$/m.exec(stderr)?.[0] ?? `exit code ${status}`;
    if (status !== 0) throw new Error(said.replaceAll(folder, "").slice(0, 300));
    return JSON.parse(stdout) as Account;
  });
}

/** What the base’s site says where the code changed too: by its own code, or failing that, by the proposed code. */
export function baseOfOtherCode(commit: string, snapshot: Snapshot): Base {
  try {
    return { account: baseByItsCode(commit), cautions: [] };
  } catch (error) {
    const { message } = error as Error;
    return {
      account: baseByThisCode(commit, snapshot, () => true),
      cautions: [
        {
          ja: `コードも変わりましたが、元のコードを動かせませんでした（${message}）。前の図も新しいコードで描いたので、コードによる違いは現れません。`,
          en: `The code changed too, but the base’s own code could not be run (${message}). Both sides are drawn by the new code, so what the code changes is not shown.`,
        },
      ],
    };
  }
}
