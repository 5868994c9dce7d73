import { success, type Result } from "../fault";
import { failedRuns } from "./failedRuns";
import { tooFewRuns } from "./tooFewRuns";

/** The results of the runs that did not fail, and the numbers of those that did. */
export interface SoundValues {
  readonly values: Float64Array;
  readonly failed: readonly number[];
}

/** Parts the results of runs from the failures; a fault if fewer than `least` runs remain. */
export const soundValues = (values: Float64Array, least = 1): Result<SoundValues> => {
  const failed = failedRuns(values);
  const sound = failed.length === 0 ? values : values.filter((value) => Number.isFinite(value));
  return sound.length < least
    ? tooFewRuns(sound.length, least, failed.length)
    : success({ values: sound, failed });
};
