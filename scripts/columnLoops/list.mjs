/** `node scripts/columnLoops/list.mjs FILES`: the loops of modules, by line, and why some are not compiled. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { compileLoops } from "./compileLoops.mjs";
import modules from "./modules.cjs";

for (const file of process.argv.slice(2).map((each) => path.resolve(each))) {
  const { loops } = compileLoops(readFileSync(file, "utf8"), file, modules.memory);
  for (const { line, left } of loops)
    console.log(`${path.relative(process.cwd(), file)}:${line} ${left ?? "compiled"}`);
}
