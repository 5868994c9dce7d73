/** `npm run docs`: writes the reference pages from what the code declares. */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { ensureBuilt } from "./support/build.mjs";
import { root } from "./support/root.mjs";

await ensureBuilt("node", (line) => console.log(line));
const bundle = (name) => createRequire(import.meta.url)(path.join(root, "dist/node", name));
const pages = {
  ...bundle("metadata.js").referencePages(),
  "host-coverage.md": bundle("coverage.js").coveragePage(),
};
for (const [name, text] of Object.entries(pages)) {
  const file = path.join(root, "docs", name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
