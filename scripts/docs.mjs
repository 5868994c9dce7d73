/** `npm run docs`: writes the reference pages from the declarations. */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ensureBuilt } from "./support/build.mjs";
import { root } from "./support/root.mjs";

await ensureBuilt("node", (line) => console.log(line));
const { referencePages } = createRequire(import.meta.url)(path.join(root, "dist/node/metadata.js"));
for (const [name, text] of Object.entries(referencePages())) {
  const file = path.join(root, "docs", name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
