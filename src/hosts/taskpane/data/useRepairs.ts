import { useCallback } from "react";
import { useSharing } from "../share/sharing";
import { useJob, type Job } from "../share/useJob";
import { changesFor, type Repair } from "./repairs.vm";

/** What became of writing numbers. */
export interface Repaired {
  readonly written: number;
  /** Cells that hold a formula, or something else by now. */
  readonly kept: readonly string[];
}

export interface RepairControl {
  readonly job: Job<Repaired>;
  readonly write: (repairs: readonly Repair[]) => Promise<void>;
}

/** Writes numbers where texts stand, and has the workbook read again. */
export const useRepairs = (refresh: () => Promise<void>): RepairControl => {
  const { host } = useSharing();
  const { job, run } = useJob<Repaired>();
  const write = useCallback(
    (repairs: readonly Repair[]): Promise<void> =>
      run(async () => {
        const left = await host.change(changesFor(repairs));
        const kept = repairs.filter(({ range, row, column }) =>
          left.some(
            (table) =>
              table.range === range &&
              table.changes.some((change) => change.row === row && change.column === column)
          )
        );
        await refresh();
        return {
          answer: {
            written: repairs.length - kept.length,
            kept: kept.map(({ address }) => address),
          },
        };
      }),
    [host, refresh, run]
  );
  return { job, write };
};
