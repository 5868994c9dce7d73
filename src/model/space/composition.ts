import { failure, fault, success, then, type Fault, type Result } from "../../core/fault";
import { workOf, type Task, type Work } from "../../core/catalogue/task";
import { sum } from "../../core/numeric/sum";
import type { Policy } from "../cluster/policy";
import type { OutcomeId } from "../outcomes";
import { constants } from "../parameters/constants";
import type { ParameterValues } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";
import { meanSegment, runShared, togetherShare } from "./sharedMarket";

/** A segment with its name. */
export interface NamedSegment {
  readonly name: string;
  readonly inputs: SegmentInputs;
}

/** Segments that sell in one market, and a policy for one or all of them. */
export interface CompositionQuestion {
  readonly segments: readonly NamedSegment[];
  readonly policy: Policy;
  readonly outcome: OutcomeId;
  readonly year: number;
  readonly parameters: ParameterValues;
}

/** What a policy changes in each segment, given to it alone and given to all. */
export interface Composition {
  readonly names: readonly string[];
  readonly single: readonly number[];
  readonly joint: readonly number[];
  /** Over the segments, each weighted by its share of the market. */
  readonly singleTogether: number;
  readonly jointTogether: number;
  /** 1 − joint gain/sum of single gains; a fault where nothing is gained singly. */
  readonly loss: Result<number>;
}

/** Which segments have the policy: none, one of them by its place, or all. */
type Treated = "none" | "all" | number;

const outcomesOf = (question: CompositionQuestion, treated: Treated): Result<number[]> => {
  const { segments, policy, outcome, year, parameters } = question;
  const policies = segments.map((_, i) => (treated === "all" || treated === i ? policy : {}));
  const common = treated === "none" ? {} : policy;
  const shared = { segments: segments.map(({ inputs }) => inputs), policies, common };
  return then(runShared(shared, parameters, year), (paths) =>
    success(paths.map((path) => path[outcome][year] ?? NaN))
  );
};

/** Runs the market with the policy in no segment, in each alone and in all. */
export const compositionTask: Task<CompositionQuestion, Treated, number[], Composition> = {
  id: "composition",
  piece: outcomesOf,
  join: (question, [none = [], all = [], ...alone]) => {
    const { segments } = question;
    const single = alone.map((outcomes, i) => (outcomes[i] ?? NaN) - (none[i] ?? NaN));
    const joint = all.map((value, i) => value - (none[i] ?? NaN));
    const together = (gains: readonly number[]): number =>
      sum(gains.map((gain, i) => gain * (segments[i]?.inputs.shareCluster ?? NaN))) /
      togetherShare(segments.map(({ inputs }) => inputs));
    const [singleTogether, jointTogether] = [together(single), together(joint)];
    return success({
      names: segments.map(({ name }) => name),
      single,
      joint,
      singleTogether,
      jointTogether,
      loss:
        singleTogether === 0
          ? failure(fault("zeroDenominator", {}, { names: "the sum of the single gains" }))
          : success(1 - jointTogether / singleTogether),
    });
  },
};

/** Segments and imports cannot have more than the whole market. */
const shareFaults = (segments: readonly NamedSegment[]): readonly Fault[] => {
  const inputs = segments.map((segment) => segment.inputs);
  const total = togetherShare(inputs) + meanSegment(inputs).shareImports;
  return total > 1 + constants.shareTolerance.value
    ? [
        fault(
          "limitsViolated",
          { name: "segments", header: "shareCluster" },
          {
            found: `shareCluster of all segments and shareImports sum to ${total}`,
            expected: "at most 1: segments that share a market divide it between them",
          }
        ),
      ]
    : [];
};

/** The work of answering, one run of the market a piece. */
export const compositionWork = (question: CompositionQuestion): Result<Work<Composition>> => {
  const faults = shareFaults(question.segments);
  return faults.length > 0
    ? failure(...faults)
    : success(
        workOf(compositionTask, question, [
          "none",
          "all",
          ...question.segments.map((_, i): Treated => i),
        ])
      );
};
