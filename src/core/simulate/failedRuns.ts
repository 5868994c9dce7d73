/**
 * The numbers of the runs without a result, counted from 0. A run that failed leaves NaN in its
 * place; its number finds its inputs in the plan of draws, and running them alone its fault.
 */
export const failedRuns = (values: Float64Array): number[] => {
  const failed: number[] = [];
  for (let run = 0; run < values.length; run++) if (!Number.isFinite(values[run])) failed.push(run);
  return failed;
};
