/**
 * `npm run verify:coinr -- PATH [RUNS]`: our answers beside those of COINr, which the folder PATH
 * holds, and its recorded sensitivity runs of the folder RUNS, replayed.
 */
import { createRequire } from "node:module";
import path from "node:path";
import { ensureBuilt } from "./support/build.mjs";
import { root } from "./support/root.mjs";

await ensureBuilt("node", (line) => process.stderr.write(`${line}\n`));
createRequire(import.meta.url)(path.join(root, "dist/node/verifyCoinr.js"));
