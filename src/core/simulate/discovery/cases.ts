import type { DrawPlan } from "../draws/drawPlan";

/** Runs and what became of them, prepared for the search of boxes. */
export interface Cases {
  readonly columns: readonly Float64Array[];
  /** For each column, the runs from its smallest value to its largest. */
  readonly orders: readonly Uint32Array[];
  /** 1 for the runs in which the event happens. */
  readonly happens: Uint8Array;
}

/** A set of runs, 1 for each that belongs, and how many of them there are. */
export interface Members {
  readonly inside: Uint8Array;
  readonly count: number;
  readonly happening: number;
}

/** The runs of a plan of draws, taken as cases in which an event happens or not. */
export const casesOf = (plan: DrawPlan, happens: Uint8Array): Cases => ({
  columns: plan.columns,
  orders: plan.columns.map((column) =>
    Uint32Array.from(column.keys()).sort((a, b) => (column[a] ?? NaN) - (column[b] ?? NaN) || a - b)
  ),
  happens,
});

export const membersOf = (cases: Cases, inside: Uint8Array): Members => {
  let count = 0;
  let happening = 0;
  inside.forEach((belongs, run) => {
    count += belongs;
    happening += belongs * (cases.happens[run] ?? 0);
  });
  return { inside, count, happening };
};

/** The share of the members in which the event happens. */
export const densityOf = ({ count, happening }: Members): number => happening / count;
