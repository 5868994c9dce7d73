import { gather, success, then, type Result } from "../../core/fault";
import { workOf, type Task, type Work } from "../../core/catalogue/task";
import type { Policy } from "../cluster/policy";
import { simulate } from "../cluster/simulate";
import type { OutcomeId } from "../outcomes";
import type { LeverId } from "../levers/levers";
import { defaultParameters } from "../parameters";
import type { SegmentInputs } from "../segments/simulationInputs";

/** What to explain: the change that a policy makes to an outcome of a year, at the defaults. */
export interface ContributionsQuestion {
  readonly segment: SegmentInputs;
  readonly policy: Policy;
  readonly outcome: OutcomeId;
  readonly year: number;
}

/** A part of the policy: one lever, or levers that only mean something together. */
export interface Contribution {
  readonly levers: readonly LeverId[];
  /** Its share of the change, relative to the outcome without the policy. */
  readonly change: number;
}

export interface Contributions {
  readonly parts: readonly Contribution[];
  /** What the parts sum to. */
  readonly total: number;
}

/** A set of parts as bits; the policy with these parts and no others. */
type Subset = number;

/** They say when and how long, and do nothing by themselves: every run has them. */
const modifiers: readonly LeverId[] = ["start", "aidYears", "fadeOut"];

/** Three weights that sum to 1 are one decision. */
const weights: readonly LeverId[] = ["training", "infrastructure", "technology"];

/** Beyond so many parts, single levers are taken together: subsets double with each. */
const mostParts = 8;
const subsetsPerPiece = 16;

/** The parts of a policy, in the order in which it names its levers. */
const partsOf = (policy: Policy): readonly (readonly LeverId[])[] => {
  const ids = (Object.keys(policy) as LeverId[]).filter((id) => !modifiers.includes(id));
  const together = ids.filter((id) => weights.includes(id));
  const alone = ids.filter((id) => !weights.includes(id)).map((id) => [id]);
  const parts = together.length > 0 ? [...alone, together] : alone;
  return parts.length <= mostParts
    ? parts
    : [...parts.slice(0, mostParts - 1), parts.slice(mostParts - 1).flat()];
};

const has = (subset: Subset, part: number): boolean => ((subset >> part) & 1) === 1;

const sizeOf = (subset: Subset, parts: number): number =>
  Array.from({ length: parts }, (_, part) => has(subset, part)).filter(Boolean).length;

const policyOf = (policy: Policy, subset: Subset): Policy => {
  const kept = partsOf(policy).flatMap((ids, part) => (has(subset, part) ? ids : []));
  return Object.fromEntries(
    Object.entries(policy).filter(
      ([id]) => kept.includes(id as LeverId) || modifiers.includes(id as LeverId)
    )
  );
};

const valueOf = (question: ContributionsQuestion, subset: Subset): Result<number> => {
  const { segment, policy, outcome, year } = question;
  return then(simulate(segment, policyOf(policy, subset), defaultParameters, year), (run) =>
    success(run.outcomes[outcome][year] ?? NaN)
  );
};

/** Share of the orders in which exactly these others come before a part: k!(n − k − 1)!/n!. */
const weightOf = (before: number, parts: number): number => {
  let weight = 1 / parts;
  for (let k = 1; k <= before; k++) weight *= k / (parts - k);
  return weight;
};

/** What a part adds to those before it, over all orders in which the parts could be taken. */
const shapley = (values: readonly number[], part: number, parts: number): number => {
  let change = 0;
  values.forEach((value, subset) => {
    if (has(subset, part)) return;
    const joined = values[subset | (1 << part)] ?? NaN;
    change += weightOf(sizeOf(subset, parts), parts) * (joined - value);
  });
  return change;
};

/**
 * What each lever contributes to the change that a policy makes. A lever's effect hangs on which
 * others act already, so it is the mean over all orders in which they could be taken; the parts
 * then sum to the whole change, whatever the interplay. Source: Shapley (1953), "A value for
 * n-person games".
 */
export const contributionsTask: Task<
  ContributionsQuestion,
  readonly Subset[],
  readonly number[],
  Contributions
> = {
  id: "contributions",
  piece: (question, subsets) => gather(subsets.map((subset) => valueOf(question, subset))),
  join: ({ policy }, found) => {
    const values = found.flat();
    const parts = partsOf(policy);
    const base = values[0] ?? NaN;
    return success({
      parts: parts.map((levers, part) => ({
        levers,
        change: shapley(values, part, parts.length) / base,
      })),
      total: (values[values.length - 1] ?? NaN) / base - 1,
    });
  },
};

/** The work of telling what each lever contributes. */
export const contributionsOf = (question: ContributionsQuestion): Work<Contributions> => {
  const count = 1 << partsOf(question.policy).length;
  const subsets = Array.from({ length: count }, (_, subset) => subset);
  const pieces = Array.from({ length: Math.ceil(count / subsetsPerPiece) }, (_, n) =>
    subsets.slice(n * subsetsPerPiece, (n + 1) * subsetsPerPiece)
  );
  return workOf(contributionsTask, question, pieces);
};
