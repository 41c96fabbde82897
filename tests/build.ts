/** `npm run test:build`: builds the site that the tests look at. */
import { spawnSync } from "node:child_process";
import { published } from "./support/published.ts";

const { status } = spawnSync("npm", ["run", "--silent", "build"], {
  env: { ...process.env, ...published },
  stdio: "inherit",
});
process.exitCode = status ?? 1;
