import { relativeChange } from "../../core/numeric/difference";
import type { OutcomeId } from "../outcomes";
import { constants } from "../parameters/constants";

type Paths = Readonly<Record<OutcomeId, readonly number[]>>;

/**
 * `growth`: output and technology end above where they were before the crisis. `defensive`: the
 * cluster gets by, with less pay or fewer firms, or without having moved up. Survival is not growth.
 */
export type Adjustment = "growth" | "defensive";

/** What a crisis did to a cluster, against the same cluster without it. */
export interface Crisis {
  /** Largest loss of output, as a share of what it would have been. */
  readonly depth: number;
  /** Years from the crisis until output is back at the recovery mark; `undefined` if it never is. */
  readonly yearsToRecovery: number | undefined;
  readonly adjustment: Adjustment;
  /** Relative changes from the year before the crisis to the year of recovery, or to the last. */
  readonly change: Readonly<Record<"output" | "technology" | "pay" | "firms", number>>;
}

const at = (path: readonly number[], year: number): number => path[year] ?? NaN;

const relativeTo = (path: Paths, base: Paths): readonly number[] =>
  path.output.map((value, t) => value / at(base.output, t));

const recoveryYear = (relative: readonly number[], crisisYear: number): number | undefined => {
  const trough = relative.indexOf(Math.min(...relative.slice(crisisYear)), crisisYear);
  const found = relative.findIndex(
    (value, t) => t >= trough && value >= constants.recoveryMark.value
  );
  return found < 0 ? undefined : found;
};

/**
 * Depth, recovery and kind of adjustment of a crisis. Source: Schmitz (1990), I.2.1, for the
 * difference between surviving a crisis and growing through it; the mark of 95 % is an assumption.
 *
 * @param path a run with the crisis
 * @param base the same without it
 * @param crisisYear the first year of the crisis, 1 or later
 */
export const crisisOf = (path: Paths, base: Paths, crisisYear: number): Crisis => {
  const relative = relativeTo(path, base);
  const recovered = recoveryYear(relative, crisisYear);
  const [before, after] = [crisisYear - 1, recovered ?? path.output.length - 1];
  const changeOf = (id: OutcomeId): number =>
    relativeChange(at(path[id], after), at(path[id], before));
  const change = {
    output: changeOf("output"),
    technology: changeOf("technology"),
    pay: changeOf("pay"),
    firms: changeOf("firms"),
  };
  const grown = change.output > 0 && change.technology > 0;
  const squeezed = change.pay < 0 || change.firms < 0;
  return {
    depth: Math.max(0, 1 - Math.min(...relative.slice(crisisYear))),
    yearsToRecovery: recovered === undefined ? undefined : recovered - crisisYear,
    adjustment: recovered !== undefined && grown && !squeezed ? "growth" : "defensive",
    change,
  };
};
