import { success, then, type Fault, type Result } from "../../fault";
import { columnOf, type IndicatorData } from "../indicatorData";
import { checkData, checkRecord, checkSteps } from "./checkRecord";
import { runDenominate, runImpute, runScreen, runTreat } from "./dataSteps";
import { runAggregate, runNormalise, runWeigh } from "./indexSteps";
import type { IndexRecord, Step } from "./record";
import { sameSetting } from "./sameSetting";
import type { Before, Stage, Tree } from "./stage";

/** An index with everything that led to it. */
export interface BuiltIndex {
  readonly record: IndexRecord;
  readonly tree: Tree;
  /** The data it was built of. */
  readonly input: IndicatorData;
  /** One for each step of the record, in its order. */
  readonly stages: readonly Stage[];
}

const runStep = (step: Step, before: Before): Result<Stage> => {
  switch (step.step) {
    case "screen":
      return runScreen(step, before);
    case "denominate":
      return runDenominate(step, before);
    case "impute":
      return runImpute(step, before);
    case "treat":
      return runTreat(step, before);
    case "normalise":
      return runNormalise(step, before);
    case "weigh":
      return runWeigh(step, before);
    case "aggregate":
      return runAggregate(step, before);
  }
};

const goOn = (index: BuiltIndex): Result<BuiltIndex> => {
  const stages = [...index.stages];
  for (const step of index.record.steps.slice(stages.length)) {
    const data = stages.at(-1)?.data ?? index.input;
    const stage = runStep(step, { record: index.record, tree: index.tree, data, stages });
    if (!stage.ok) return stage;
    stages.push(stage.value);
  }
  return success({ ...index, stages });
};

/** Builds an index from its record; the data after every step are kept. */
export const buildIndex = (record: IndexRecord, input: IndicatorData): Result<BuiltIndex> =>
  then(checkRecord(record), (tree) =>
    then(checkData(input, record, tree), () => goOn({ record, tree, input, stages: [] }))
  );

/** How many steps from the first on are the same. */
const sameSteps = (a: readonly Step[], b: readonly Step[]): number => {
  const differing = a.findIndex((step, i) => !sameSetting(step, b[i]));
  return differing < 0 ? a.length : differing;
};

/**
 * Builds an index anew after its record has changed, from the first step that differs: the stages
 * before are those of `previous`, the same objects. Other nodes begin from the start.
 */
export const rebuildIndex = (record: IndexRecord, previous: BuiltIndex): Result<BuiltIndex> => {
  if (!sameSetting(record.nodes, previous.record.nodes)) return buildIndex(record, previous.input);
  const kept = previous.stages.slice(0, sameSteps(record.steps, previous.record.steps));
  return then(checkSteps(record, previous.tree), () => goOn({ ...previous, record, stages: kept }));
};

const lastData = ({ stages, input }: BuiltIndex): IndicatorData => stages.at(-1)?.data ?? input;

/** The units that are left after screening. */
export const unitsOf = (index: BuiltIndex): readonly string[] => lastData(index).units;

/** The scores of a node (or the normalised values of an indicator), a unit each; NaN is missing. */
export const scoresOf = (index: BuiltIndex, code = index.tree.top): Float64Array =>
  columnOf(lastData(index), code);

/** Everything the steps remarked, in their order. */
export const warningsOf = ({ stages }: BuiltIndex): readonly Fault[] =>
  stages.flatMap(({ warnings }) => warnings);
