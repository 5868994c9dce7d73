import { success, then, type Result } from "../fault";
import { quantile } from "../numeric/quantile";
import { room } from "../numeric/room";
import { sorted } from "../numeric/sorted";
import { soundValues } from "./soundValues";

/** The probabilities of a band, in per cent of the draws: the middle half and nine in ten. */
const probabilities = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 };

/** Where an outcome lies over the draws: half of them between p25 and p75, 90 % between p5 and p95. */
export type Band = Readonly<Record<keyof typeof probabilities, number>> & {
  /** Numbers of the runs that failed and are left out. */
  readonly failed: readonly number[];
};

const inOrderRoom = room((count) => new Float64Array(count));

/** The band of an outcome, one value a draw; NaN marks a draw that failed. */
export const bandOf = (outcome: Float64Array): Result<Band> =>
  then(soundValues(outcome), ({ values, failed }) => {
    const inOrder = sorted(values, inOrderRoom(values.length));
    const at = (probability: number): number => quantile(inOrder, probability);
    return success({
      p5: at(probabilities.p5),
      p25: at(probabilities.p25),
      p50: at(probabilities.p50),
      p75: at(probabilities.p75),
      p95: at(probabilities.p95),
      failed,
    });
  });
