import { compileLoops } from "./compileLoops.mjs";
import modules from "./modules.cjs";

/** Compiles a module's loops over columns, before its types are taken away. */
export default function columnLoopsLoader(source) {
  return compileLoops(source, this.resourcePath, modules.memory).code;
}
