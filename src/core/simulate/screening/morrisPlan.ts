import { randomStream, type RandomStream } from "../../numeric/random";
import { drawPlan, type DrawPlan } from "../draws/drawPlan";
import type { Uncertain } from "../draws/uncertain";

/** One step of a trajectory: from run `from` to the next, one number alone moves. */
interface Move {
  readonly from: number;
  /** Place of the number that moves. */
  readonly moved: number;
  /** Signed length, as a share of the number's probability. */
  readonly length: number;
}

export interface MorrisPlan {
  readonly plan: DrawPlan;
  readonly moves: readonly Move[];
}

/** Four levels, as Morris advises, and the step between them that reaches all equally often. */
const levels = 4;
const length = levels / (2 * (levels - 1));

const shuffledPlaces = (count: number, stream: RandomStream): number[] => {
  const places = Array.from({ length: count }, (_, j) => j);
  for (let i = count - 1; i > 0; i--) {
    const j = stream.below(i + 1);
    [places[i], places[j]] = [places[j] ?? 0, places[i] ?? 0];
  }
  return places;
};

/** Where a trajectory starts and which way each number will move. */
const startOf = (count: number, stream: RandomStream): { points: number[]; lengths: number[] } => {
  const lengths = Array.from({ length: count }, () => (stream.below(2) === 0 ? length : -length));
  const points = lengths.map((step) => {
    const lower = stream.below(levels / 2) / (levels - 1);
    return step > 0 ? lower : lower + length;
  });
  return { points, lengths };
};

/**
 * Random trajectories over the grid of four levels, in which one number after the other moves once.
 *
 * Source: M. D. Morris, "Factorial sampling plans for preliminary computational experiments",
 * Technometrics 33 (1991), 161–174.
 *
 * @returns trajectories × (numbers + 1) draws
 */
export const morrisPlan = (
  uncertain: readonly Uncertain[],
  trajectories: number,
  seed: number
): MorrisPlan => {
  const stream = randomStream(seed);
  const runs = uncertain.length + 1;
  const points = uncertain.map(() => new Float64Array(trajectories * runs));
  const moves: Move[] = [];
  const record = (run: number, at: readonly number[]): void =>
    points.forEach((column, j) => (column[run] = at[j] ?? 0));
  for (let first = 0; first < trajectories * runs; first += runs) {
    const { points: at, lengths } = startOf(uncertain.length, stream);
    record(first, at);
    shuffledPlaces(uncertain.length, stream).forEach((moved, step) => {
      const move = lengths[moved] ?? 0;
      at[moved] = (at[moved] ?? 0) + move;
      moves.push({ from: first + step, moved, length: move });
      record(first + step + 1, at);
    });
  }
  return { plan: drawPlan(uncertain, points), moves };
};
