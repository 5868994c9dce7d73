import type { Task } from "../../core/catalogue/task";
import { fault, success, then, type Fault } from "../../core/fault";
import type { DrawPlan } from "../../core/simulate/draws/drawPlan";
import { drawBlock } from "../../core/simulate/draws/drawPlan";
import {
  eachAlone,
  sensitivityPlan,
  type Factor,
  type SensitivityPlan,
} from "../../core/simulate/sensitivity/sensitivityPlan";
import type { FailedSensitivityRun } from "../../core/simulate/sensitivity/sensitivityRuns";
import { sobolIndices, type SobolIndices } from "../../core/simulate/sensitivity/sobolIndices";
import type { RecordId } from "../cluster/block/recordColumns";
import { simulateDraws, valuesOf } from "../cluster/block/simulateDraws";
import type { Policy } from "../cluster/policy";
import { simulate } from "../cluster/simulate";
import { parameterIds, parameters, type ParameterId } from "../parameters";
import { parametersOfDraw, uncertainParameters } from "../parameters/drawnParameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import { admissibleDraws } from "./admissibleDraws";
import { stretches, type Stretch } from "./pieces";
import { together } from "./together";

/** One outcome in one year, whose variance over the draws is shared out. */
export interface SensitivityCase {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  /** Where it is given, the outcome is the relative change against this policy. */
  readonly against?: Policy;
  readonly outcome: RecordId;
  readonly year: number;
  readonly samples: number;
  readonly seed: number;
}

/** A stretch of the runs of one plan: A is 0, B is 1, the factors follow. */
export interface SensitivityPiece extends Stretch {
  readonly plan: number;
}

/** Every parameter by itself. What the user's data say of the segment is no parameter any more. */
export const factorIds = (segment: SegmentInputs): readonly ParameterId[] =>
  parameterIds.filter((id) => id !== "labourWeight" || segment.labourWeight === undefined);

const assumed = (segment: SegmentInputs): readonly ParameterId[] =>
  factorIds(segment).filter((id) => parameters[id].evidence === "assumption");

/** The parameters one by one, and last all that are pure assumptions, taken together. */
const factorsOf = (segment: SegmentInputs): readonly Factor[] => {
  const known = factorIds(segment);
  const alone = uncertainParameters.filter(({ name }) => known.includes(name as ParameterId));
  return [...eachAlone(alone), { name: "assumptions", members: assumed(segment) }];
};

let last: { readonly key: string; readonly plan: SensitivityPlan } | undefined;

/** The plan of a case; the latest is kept, since pieces of the same work follow each other. */
const planOf = ({ segment, samples, seed }: SensitivityCase): SensitivityPlan => {
  const key = `${samples} ${seed} ${segment.labourWeight === undefined}`;
  if (last?.key !== key)
    last = { key, plan: sensitivityPlan(uncertainParameters, factorsOf(segment), samples, seed) };
  return last.plan;
};

const chosen = ({ a, b, mixed }: SensitivityPlan, plan: number): DrawPlan => {
  const found = [a, b, ...mixed][plan];
  if (!found) throw new Error(`The sensitivity plan has no plan ${plan}.`);
  return found;
};

export const sensitivityPieces = ({
  segment,
  samples,
}: SensitivityCase): readonly SensitivityPiece[] =>
  Array.from({ length: factorsOf(segment).length + 2 }, (_, plan) =>
    stretches(samples).map((stretch) => ({ ...stretch, plan }))
  ).flat();

/** Indices, and where runs failed the fault of the first: they are left out of the indices. */
export interface Sensitivity extends SobolIndices {
  readonly failure?: Fault;
}

/** The first failed run again by itself, for the year and the inputs of its failure. */
const faultOf = (
  shared: SensitivityCase,
  failed: readonly FailedSensitivityRun[],
  runs: number
): Fault | undefined => {
  const [first] = failed;
  if (!first) return undefined;
  const { segment, policy, against, year } = shared;
  const { a, b, mixed } = planOf(shared);
  const plan = first.plan === "a" ? a : first.plan === "b" ? b : (mixed[first.plan] ?? a);
  const { columns } = admissibleDraws(drawBlock(plan, first.run, first.run + 1), segment);
  const only = { count: 1, names: Object.keys(columns), columns: Object.values(columns) };
  const again = [policy, against ?? {}]
    .map((each) => simulate(segment, each, parametersOfDraw(only, 0), year))
    .flatMap((run) => (run.ok ? [] : run.faults));
  const details = { ...again[0]?.details, failed: failed.length, runs };
  return fault("notConverged", {}, details, "notAvailable");
};

/** First and total order of every parameter, and of the assumptions together. */
export const sensitivityTask: Task<SensitivityCase, SensitivityPiece, Float64Array, Sensitivity> = {
  id: "sensitivity",
  piece: (shared, { plan, from, to }) => {
    const { segment, policy, against, outcome, year } = shared;
    const block = drawBlock(chosen(planOf(shared), plan), from, to);
    const draws = admissibleDraws(block, segment);
    const under = (each: Policy): Float64Array =>
      valuesOf(simulateDraws(segment, each, draws, year, [outcome]), outcome, year);
    const values = under(policy);
    if (against === undefined) return success(values);
    const base = under(against);
    return success(values.map((value, draw) => value / (base[draw] ?? NaN) - 1));
  },
  join: (shared, parts) => {
    const { samples, seed } = shared;
    const perPlan = stretches(samples).length;
    const columns = Array.from({ length: parts.length / perPlan }, (_, plan) =>
      together(parts.slice(plan * perPlan, (plan + 1) * perPlan))
    );
    const [a = new Float64Array(), b = new Float64Array(), ...mixed] = columns;
    const found = sobolIndices({ a, b, mixed }, { repetitions: bootstraps, seed, level });
    return then(found, (indices) => {
      const failure = faultOf(shared, indices.failed, samples * columns.length);
      return success({ ...indices, ...(failure ? { failure } : {}) });
    });
  },
};

const bootstraps = 200;
const level = 0.9;
