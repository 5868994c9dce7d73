/** `npm run verify:coinr -- PATH`: our answers beside those of COINr, which the folder PATH holds. */
import { createRequire } from "node:module";
import path from "node:path";
import { ensureBuilt } from "./support/build.mjs";
import { root } from "./support/root.mjs";

await ensureBuilt("node", (line) => process.stderr.write(`${line}\n`));
createRequire(import.meta.url)(path.join(root, "dist/node/verifyCoinr.js"));
