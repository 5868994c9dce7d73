import { sum } from "../../core/numeric/sum";
import type { OutcomeId } from "../outcomes";
import type { WorkerGroup } from "./readWorkforce";

/** By what workers can be told apart. */
export const workforceKeys = ["occupation", "gender", "standing"] as const;

export type WorkforceKey = (typeof workforceKeys)[number];

/** Jobs and pay of a group over the years of a run, in the units of the Workforce table. */
export interface GroupPath {
  /** Empty for the workers of whom it is not known. */
  readonly group: string;
  readonly jobs: readonly number[];
  /** `undefined` where the pay of some of its workers is not known. */
  readonly pay: readonly number[] | undefined;
}

/** Pay over several rows of a group, weighted by their workers. */
const meanPay = (groups: readonly WorkerGroup[]): number | undefined => {
  const workers = sum(groups.map((each) => each.workers));
  return workers === 0 || groups.some(({ pay }) => pay === undefined)
    ? undefined
    : sum(groups.map((each) => each.workers * (each.pay ?? NaN))) / workers;
};

/**
 * Jobs and pay by group **at constant composition**: every group's jobs move as all jobs of the
 * segment do, and its pay as all pay. The model knows one kind of worker; whoever shows these
 * numbers says so, since they cannot tell which group gains or loses more.
 *
 * @param outcomes a run of the segment: jobs relative to the base year, and pay
 */
export const workforcePath = (
  workforce: readonly WorkerGroup[],
  key: WorkforceKey,
  { jobs, pay }: Pick<Readonly<Record<OutcomeId, readonly number[]>>, "jobs" | "pay">
): readonly GroupPath[] => {
  const names = [...new Set(workforce.map((each) => each[key] ?? ""))];
  return names.map((group) => {
    const own = workforce.filter((each) => (each[key] ?? "") === group);
    const workers = sum(own.map((each) => each.workers));
    const basePay = meanPay(own);
    return {
      group,
      jobs: jobs.map((relative) => workers * relative),
      pay:
        basePay === undefined ? undefined : pay.map((each) => (basePay * each) / (pay[0] ?? NaN)),
    };
  });
};
