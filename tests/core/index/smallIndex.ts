import type { IndicatorData } from "../../../src/core/index/indicatorData";
import { buildIndex, type BuiltIndex } from "../../../src/core/index/pipeline/buildIndex";
import type { IndexRecord, Step, WeighStep } from "../../../src/core/index/pipeline/record";

/** Five units, three indicators; the indicators of `base` weigh as one beside `reach`. */
export const smallData: IndicatorData = {
  units: ["Ash", "Birch", "Cedar", "Date", "Elm"],
  codes: ["firms", "skills", "reach"],
  columns: [
    Float64Array.of(0, 20, 40, 60, 100),
    Float64Array.of(0.9, 0.8, 0.1, 0.6, 0.3),
    Float64Array.of(5, 1, 4, 2, 3),
  ],
};

export const given = (weights: WeighStep["weights"]): WeighStep => ({
  step: "weigh",
  method: "given",
  weights,
});

export const normaliseBy = (method: string, ...parameters: number[]): Step => ({
  step: "normalise",
  usual: { method, parameters },
  exceptions: {},
});

export const aggregateBy = (method: string): Step => ({
  step: "aggregate",
  usual: { method, minCoverage: 0 },
  exceptions: {},
});

export const smallRecord: IndexRecord = {
  nodes: [
    { code: "index", parent: null, direction: 1 },
    { code: "base", parent: "index", direction: 1 },
    { code: "firms", parent: "base", direction: 1 },
    { code: "skills", parent: "base", direction: 1 },
    { code: "reach", parent: "index", direction: 1 },
  ],
  steps: [normaliseBy("minmax", 1, 100), given({}), aggregateBy("arithmetic")],
};

/** The index of a record, which the test takes to be sound. */
export const builtOf = (record: IndexRecord = smallRecord, data = smallData): BuiltIndex => {
  const result = buildIndex(record, data);
  if (!result.ok) throw new Error(result.faults.map(({ code }) => code).join(", "));
  return result.value;
};
