import { success, then, type Result } from "../fault";
import type { ForeignIndex } from "./exchange/foreignIndex";
import { buildFramework } from "./framework/buildFramework";
import type { IndexOfTables } from "./indexOfTables";
import { buildIndex, warningsOf } from "./pipeline/buildIndex";
import type { DataStep } from "./pipeline/record";
import { recordOf } from "./pipeline/recordOf";

const denominate = (denominators: ForeignIndex["denominators"]): readonly DataStep[] =>
  Object.keys(denominators).length > 0 ? [{ step: "denominate", denominators }] : [];

/** Builds an index of another program's data and framework: denominators first, then the usual steps. */
export const indexOfForeign = (foreign: ForeignIndex, name: string): Result<IndexOfTables> =>
  then(buildFramework(foreign.nodes, name), (framework) =>
    then(buildIndex(recordOf(framework, denominate(foreign.denominators)), foreign.data), (index) =>
      success({
        index,
        framework,
        rows: foreign.rows,
        warnings: [...foreign.warnings, ...warningsOf(index)],
      })
    )
  );
