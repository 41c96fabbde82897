import { execFileSync } from "node:child_process";
import { site } from "./site.ts";

const git = (...args: string[]): string =>
  execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

/** The commit in the folder, or `null` where there is no repository of its own, no git, or a change not committed. */
function checkedOut(): string | null {
  try {
    // A copy inside another repository must not take that one's commit for its own.
    if (git("rev-parse", "--show-prefix") !== "" || git("status", "--porcelain") !== "") return null;
    return git("rev-parse", "HEAD");
  } catch {
    return null;
  }
}

const hash = process.env.GITHUB_SHA || checkedOut();

/**
 * The commit that the site is built from: `GITHUB_SHA`, or what git has checked out; `null` where no commit holds all of
 * it. `short` is for people; `address` is where the repository shows it, `null` where that is unknown.
 */
export const commit = hash
  ? { hash, short: hash.slice(0, 7), address: site.repository && `${site.repository}/commit/${hash}` }
  : null;
