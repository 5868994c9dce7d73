import { failure, fault } from "../fault";

/** The fault of a result for which too many runs failed: enough is asked, but not known. */
export const tooFewRuns = (
  found: number,
  limit: number,
  failed: number
): ReturnType<typeof failure> =>
  failure(fault("tooFewRuns", {}, { found, limit, failed }, "notAvailable"));
