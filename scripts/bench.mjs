/** `npm run bench -- NAME [ARGUMENTS]`: measures a part of the engine and prints JSON. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./support/build.mjs";
import { root } from "./support/root.mjs";

const [name, ...more] = process.argv.slice(2);
await ensureBuilt("node", (line) => process.stderr.write(`${line}\n`));
// What a user waits for is measured from outside, by a script; parts of the engine by a bundle.
const script = path.join(root, `scripts/bench/${path.basename(name ?? "")}.mjs`);
if (existsSync(script)) {
  await import(pathToFileURL(script).href);
  process.exit();
}
const bundle = path.join(root, `dist/node/bench-${path.basename(name ?? "")}.js`);
if (!existsSync(bundle)) {
  process.stderr.write("Say what to measure, such as: npm run bench -- index\n");
  process.exit(2);
}
process.argv = [process.argv[0], bundle, ...more];
createRequire(import.meta.url)(bundle);
