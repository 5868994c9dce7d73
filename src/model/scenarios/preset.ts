import type { LeverId } from "../levers/levers";

/** A lever's setting: one value, one value a year from t = 0, or one of its choices. */
export type LeverSetting = number | readonly number[] | string;

/** A policy or shock as its difference from the base: a column of the `Scenarios` table. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  /** What it stands for, with the section of the founding paper. The sizes are illustrative. */
  readonly doc: string;
  /** A lever that is not named stays at base. */
  readonly levers: Readonly<Partial<Record<LeverId, LeverSetting>>>;
}
