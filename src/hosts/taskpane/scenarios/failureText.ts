import type { Fault, Where } from "../../../core/fault";
import { sentence } from "../../../derive/sentence";
import type { ProblemText } from "../lab/problemText";
import { faultWords, text } from "../text";

/**
 * Why a scenario cannot be run, and in which of several segments.
 *
 * @param names the segments where several are run together, in the order of the futures
 */
export const failureText = (
  faults: readonly Fault[],
  names: readonly string[] | undefined
): ProblemText => {
  const nameOf = ({ row }: Where): string | undefined =>
    row === undefined ? undefined : names?.[row - 1];
  const why = faults.map((fault) => sentence(fault, faultWords, nameOf)).join(" ");
  return { what: text.scenarios.failed, why, next: "" };
};
