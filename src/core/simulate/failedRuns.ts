/**
 * The numbers of the runs without a result, counted from 0. A run that failed leaves NaN in its
 * place; its number finds its inputs in the plan of draws, and running them alone its fault.
 */
export const failedRuns = (values: Float64Array): number[] => {
  const failed: number[] = [];
  values.forEach((value, run) => {
    if (!Number.isFinite(value)) failed.push(run);
  });
  return failed;
};
