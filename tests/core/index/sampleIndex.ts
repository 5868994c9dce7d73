import type { Result } from "../../../src/core/fault";
import type { IndicatorData } from "../../../src/core/index/indicatorData";
import { buildIndex, type BuiltIndex } from "../../../src/core/index/pipeline/buildIndex";
import type { DataStep, IndexRecord } from "../../../src/core/index/pipeline/record";

/** The value of a result that must be one. */
export const sound = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
};

/** Data of named columns for units A, B, C … */
export const dataOf = (columns: Readonly<Record<string, readonly number[]>>): IndicatorData => {
  const count = Object.values(columns)[0]?.length ?? 0;
  return {
    units: Array.from({ length: count }, (_, i) => String.fromCharCode(65 + i)),
    codes: Object.keys(columns),
    columns: Object.values(columns).map((column) => Float64Array.from(column)),
  };
};

/** Two branches of different depth: Top ← (Left ← (x, y), z), less of y being better. */
export const sampleRecord = (dataSteps: readonly DataStep[] = []): IndexRecord => ({
  nodes: [
    { code: "Top", parent: null, direction: 1 },
    { code: "Left", parent: "Top", direction: 1 },
    { code: "x", parent: "Left", direction: 1 },
    { code: "y", parent: "Left", direction: -1 },
    { code: "z", parent: "Top", direction: 1 },
  ],
  steps: [
    ...dataSteps,
    { step: "normalise", usual: { method: "minmax", parameters: [] }, exceptions: {} },
    { step: "weigh", method: "given", weights: { Left: 3 } },
    { step: "aggregate", usual: { method: "arithmetic", minCoverage: 0 }, exceptions: {} },
  ],
});

export const sampleData = dataOf({
  x: [1, 3, 5, 2, 4],
  y: [10, 20, 60, 30, 40],
  z: [7, 3, 5, NaN, 4],
  people: [2, 4, 5, 2, 1],
});

export const sampleIndex = (dataSteps: readonly DataStep[] = []): BuiltIndex =>
  sound(buildIndex(sampleRecord(dataSteps), sampleData));
