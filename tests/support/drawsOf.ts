import type { ParameterDraws } from "../../src/model/cluster/block/runDraws";
import { parameterIds, type ParameterValues } from "../../src/model/parameters";

/** Sets of parameters as draws, a column a parameter. */
export const drawsOf = (sets: readonly ParameterValues[]): ParameterDraws => ({
  count: sets.length,
  columns: Object.fromEntries(
    parameterIds.map((id) => [id, Float64Array.from(sets, (set) => set[id])])
  ) as ParameterDraws["columns"],
});
