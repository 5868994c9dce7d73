import type { Policy } from "../cluster/policy";

/** A policy or shock as its difference from the base: a column of the `Scenarios` table. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  /** What it stands for, with the section of the founding paper. The sizes are illustrative. */
  readonly doc: string;
  /** A lever that is not named stays at base. */
  readonly levers: Policy;
}
