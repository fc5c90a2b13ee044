// node bin/setup.mjs                      installs what is missing and generates the database client
// node bin/setup.mjs --build              the same, and builds the portal when its sources changed
// node bin/setup.mjs --run bin/x.ts [...] the same as the first, then runs x.ts with a database and DATABASE_URL set
import { bootstrap } from "./bootstrap.mjs";

const [mode, ...rest] = process.argv.slice(2);
await (mode === "--run"
  ? bootstrap("bin/run.ts", { args: rest })
  : bootstrap("bin/tree.ts", { args: process.argv.slice(2) }));
