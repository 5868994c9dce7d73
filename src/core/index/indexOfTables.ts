import { success, then, type Cells, type Fault, type Result } from "../fault";
import type { Framework } from "./framework/framework";
import { readFramework } from "./framework/readFramework";
import { buildIndex, warningsOf, type BuiltIndex } from "./pipeline/buildIndex";
import type { DataStep } from "./pipeline/record";
import { recordOf } from "./pipeline/recordOf";
import { readIndicatorData } from "./readIndicatorData";

/** An index, the table it was described by, and everything that was remarked on the way. */
export interface IndexOfTables {
  readonly index: BuiltIndex;
  readonly framework: Framework;
  readonly warnings: readonly Fault[];
}

const denominatorsIn = (steps: readonly DataStep[]): readonly string[] =>
  steps.flatMap((step) => (step.step === "denominate" ? Object.values(step.denominators) : []));

/** Builds an index from a table of data and a framework table, as they stand in a workbook. */
export const indexOfTables = (
  data: Cells,
  framework: Cells,
  names: { readonly data: string; readonly framework: string },
  dataSteps: readonly DataStep[] = []
): Result<IndexOfTables> =>
  then(readFramework(framework, names.framework), (read) => {
    const wanted = [...read.framework.indicators, ...denominatorsIn(dataSteps)];
    return then(readIndicatorData(data, wanted, names.data), (table) =>
      then(buildIndex(recordOf(read.framework, dataSteps), table.data), (index) =>
        success({
          index,
          framework: read.framework,
          warnings: [...read.warnings, ...table.warnings, ...warningsOf(index)],
        })
      )
    );
  });
