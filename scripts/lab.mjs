/** `npm run -s lab -- …`: the command line, built first where it is stale. */
import { createRequire } from "node:module";
import path from "node:path";
import { ensureBuilt } from "./support/build.mjs";
import { root } from "./support/root.mjs";

const bundle = path.join(root, "dist/node/lab.js");

try {
  // Standard output belongs to the command alone.
  await ensureBuilt("node", (line) => process.stderr.write(`${line}\n`));
} catch (error) {
  process.stderr.write(`The command line could not be built.\n${error.message}\n`);
  process.exit(1);
}
process.argv[1] = bundle;
createRequire(import.meta.url)(bundle);
