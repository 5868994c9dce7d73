import { readdirSync } from "node:fs";
import path from "node:path";
import { compileLoops } from "./compileLoops.mjs";
import modules from "./modules.cjs";

const folder = import.meta.dirname;
const own = readdirSync(folder).map((name) => path.join(folder, name));

/** Compiles a module's loops over columns, before its types are taken away. */
export default function columnLoopsLoader(source) {
  // A build is stale when what compiled it has changed.
  own.forEach((file) => this.addDependency(file));
  return compileLoops(source, this.resourcePath, modules.memory).code;
}
