import { success, then, type Result } from "../../fault";
import { workOf, type Task, type Work } from "../../catalogue/task";
import { extent } from "../../numeric/extent";
import { columnOf } from "../indicatorData";
import { scoresOf, type BuiltIndex } from "../pipeline/buildIndex";
import { byInputUnit } from "./byInputUnit";
import { ranksOf } from "./rankBands";
import { scoresWith, valueForRank, type ValueForRank } from "./valueForRank";

/** The unit that is to rise. */
export interface LiftQuestion {
  readonly index: BuiltIndex;
  /** Its place in the input. */
  readonly unit: number;
}

/** How far one indicator alone could lift a unit, within the range of the data. */
export interface Lift {
  readonly code: string;
  /** What the indicator would have to be for the next better rank; for the first there is none. */
  readonly next: ValueForRank | undefined;
  /** The indicator as it is; `undefined` where it is missing. */
  readonly from: number | undefined;
  /** Its best value, with the score and the rank that come of it. */
  readonly best: { readonly value: number; readonly score: number; readonly rank: number };
  /** What the best value adds to the score. */
  readonly gain: number;
}

/** The better end of the range of an indicator, by the score that it gives the unit. */
const bestOf = ({ index, unit }: LiftQuestion, code: string): Lift["best"] => {
  const { low, high } = extent(columnOf(index.input, code));
  const ends = [low, high].map((value) => {
    const scores = scoresWith(index, code, unit, value) ?? new Float64Array();
    return { value, score: scores[unit] ?? NaN, rank: ranksOf(scores)[unit] ?? NaN };
  });
  return ends.reduce((a, b) => (b.score > a.score || Number.isNaN(a.score) ? b : a));
};

const liftOf = (question: LiftQuestion, code: string): Result<Lift> => {
  const { index, unit } = question;
  const scores = byInputUnit(index, scoresOf(index));
  const rank = ranksOf(scores)[unit] ?? NaN;
  const best = bestOf(question, code);
  const value = columnOf(index.input, code)[unit] ?? NaN;
  const found = {
    code,
    from: Number.isNaN(value) ? undefined : value,
    best,
    gain: best.score - (scores[unit] ?? NaN),
  };
  return rank > 1
    ? then(valueForRank(index, unit, code, rank - 1), (next) => success({ ...found, next }))
    : success({ ...found, next: undefined });
};

/** What adds most to the score first; what adds nothing is left out. */
const inOrder = (lifts: readonly Lift[]): readonly Lift[] =>
  lifts.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain);

/** What would lift a unit most, one indicator a piece; empty for a unit without a score. */
export const liftTask: Task<LiftQuestion, string, Lift, readonly Lift[]> = {
  id: "lift",
  piece: liftOf,
  join: (_, lifts) => success(inOrder(lifts)),
};

export const liftWork = (question: LiftQuestion): Work<readonly Lift[]> =>
  workOf(liftTask, question, question.index.tree.indicators);
