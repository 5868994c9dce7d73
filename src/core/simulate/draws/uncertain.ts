import { triangularQuantile } from "../../numeric/triangularQuantile";

/** A number that is known within a range: triangular around its mode, or uniform without one. */
export interface Uncertain {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly mode?: number;
}

/** The value of an uncertain number at a point of the unit interval: its inverse distribution. */
export const valueAt = ({ low, high, mode }: Uncertain, point: number): number =>
  mode === undefined ? low + point * (high - low) : triangularQuantile(point, low, mode, high);

/** Where an uncertain number is thought to be: its mode, else halfway. */
export const middleOf = ({ low, high, mode }: Uncertain): number => mode ?? (low + high) / 2;
