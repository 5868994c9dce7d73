import swc from "@swc/jest";
import { compileLoops } from "../../scripts/columnLoops/compileLoops.mjs";
import { memory } from "../../scripts/columnLoops/modules.cjs";

/** Compiles the loops over columns as the bundles do, and then the rest. */
export default {
  createTransformer: (options) => {
    const rest = swc.createTransformer(options);
    const compiled = (source, file) => compileLoops(source, file, memory).code;
    return {
      process: (source, file, more) => rest.process(compiled(source, file), file, more),
      getCacheKey: (source, file, more) => rest.getCacheKey(compiled(source, file), file, more),
    };
  },
};
