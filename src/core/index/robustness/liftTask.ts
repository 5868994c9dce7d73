import { success, then, type Result } from "../../fault";
import { workOf, type Task, type Work } from "../../catalogue/task";
import { scoresOf, type BuiltIndex } from "../pipeline/buildIndex";
import { byInputUnit } from "./byInputUnit";
import { ranksOf } from "./rankBands";
import { valueForRank, type ValueForRank } from "./valueForRank";

/** The unit that is to rise. */
export interface LiftQuestion {
  readonly index: BuiltIndex;
  /** Its place in the input. */
  readonly unit: number;
}

/** How far one indicator alone could lift a unit. */
export interface Lift {
  readonly code: string;
  /** What the indicator would have to be for the next better rank. */
  readonly next: ValueForRank;
  /** The best rank that a value within the range of the data gives. */
  readonly best: number;
}

const rankOf = ({ index, unit }: LiftQuestion): number =>
  ranksOf(byInputUnit(index, scoresOf(index)))[unit] ?? NaN;

const liftOf = (question: LiftQuestion, code: string): Result<Lift | undefined> => {
  const { index, unit } = question;
  const rank = rankOf(question);
  if (Number.isNaN(rank) || rank <= 1) return success(undefined);
  return then(valueForRank(index, unit, code, rank - 1), (next) =>
    then(valueForRank(index, unit, code, 1), (first) => success({ code, next, best: first.rank }))
  );
};

/** Indicators that lift furthest first; those that cannot lift are left out. */
const inOrder = (lifts: readonly (Lift | undefined)[]): readonly Lift[] =>
  lifts
    .flatMap((lift) => (lift?.next.to === undefined ? [] : [lift]))
    .sort((a, b) => a.best - b.best);

/** What would lift a unit most, one indicator a piece; empty for the first and for those without a rank. */
export const liftTask: Task<LiftQuestion, string, Lift | undefined, readonly Lift[]> = {
  id: "lift",
  piece: liftOf,
  join: (_, lifts) => success(inOrder(lifts)),
};

export const liftWork = (question: LiftQuestion): Work<readonly Lift[]> =>
  workOf(liftTask, question, question.index.tree.indicators);
