import { exceeds } from "../../../core/numeric/difference";
import type { Policy } from "../../cluster/policy";
import type { OutcomeId } from "../../outcomes";
import type { SegmentInputs, SimulationInputId } from "../../segments/simulationInputs";

/** A case run under a policy, perhaps with some of its inputs changed. */
export interface CheckRun {
  readonly caseId: string;
  readonly policy?: Policy;
  readonly change?: Partial<SegmentInputs>;
}

/** The outcomes of a run, every year from 0. */
export type CasePaths = Readonly<Record<OutcomeId, readonly number[]>>;

/** Something that holds or does not, in one set of parameters. */
export interface CheckPart<R extends string> {
  readonly say: string;
  readonly holds: (runs: Readonly<Record<R, CasePaths>>) => boolean;
}

/** A number to be shown beside the parts, with the paper's own where there is one. */
export interface CheckFigure<R extends string> {
  readonly say: string;
  readonly value: (runs: Readonly<Record<R, CasePaths>>) => number;
}

/**
 * A statement of the founding paper that the model can be held against.
 *
 * `construct`: the model was built so that it holds, and it must, at the defaults. `free`: nothing
 * was built for it; it may fail, and is never tuned.
 */
export interface CaseCheck<R extends string = string> {
  readonly id: string;
  readonly kind: "construct" | "free";
  readonly claim: string;
  readonly section: string;
  readonly runs: Readonly<Record<R, CheckRun>>;
  /** Inputs of its cases that decide it; all of them where a path over the years does. */
  readonly restsOn: readonly SimulationInputId[] | "all";
  readonly parts: readonly CheckPart<R>[];
  readonly figures?: readonly CheckFigure<R>[];
}

/** Keeps the names of the runs in the types of the parts. */
export const caseCheck = <const R extends string>(check: CaseCheck<R>): CaseCheck => check;

/** Years after the base year over which cases are run. */
export const checkYears = 15;

/** An outcome in the base year. */
export const atStart = (paths: CasePaths, id: OutcomeId): number => paths[id][0] ?? NaN;

/** An outcome in a year. */
export const inYear = (paths: CasePaths, id: OutcomeId, year: number): number =>
  paths[id][year] ?? NaN;

/** An outcome in the last year. */
export const atEnd = (paths: CasePaths, id: OutcomeId): number => inYear(paths, id, checkYears);

/** Does an outcome of the base year fall from each run to the next? */
export const descends = (id: OutcomeId, ...runs: readonly CasePaths[]): boolean =>
  runs.every(
    (paths, i) => i === 0 || exceeds(atStart(runs[i - 1] as CasePaths, id), atStart(paths, id))
  );
