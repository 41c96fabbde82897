/**
 * Prints what the site of this folder says as JSON. `npm run pr` runs it in a checkout of the base, so that the base is
 * drawn by its own code where the code changed.
 */
import { checkAll } from "../check.ts";
import { accountOf } from "../pr/account.ts";

const { tables, chapters } = checkAll();
process.stdout.write(JSON.stringify(accountOf(tables, chapters, () => true)));
