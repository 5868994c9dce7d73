import { namesText } from "../../../app/wholeCluster/remarks";
import type { Fault } from "../../../core/fault";
import { sentence } from "../../../derive/sentence";
import type { ProblemText } from "../lab/problemText";
import { faultWords, language, text } from "../text";

/** Segments are named in front of what is wrong with them, several of the same in one sentence. */
const reasons = (faults: readonly Fault[], names: readonly string[] | undefined): string[] => {
  const segments = new Map<string, { readonly fault: Fault; readonly names: string[] }>();
  for (const fault of faults) {
    const said = sentence(fault, faultWords, () => "");
    const found = segments.get(said) ?? { fault, names: [] };
    const name = fault.where.row === undefined ? undefined : names?.[fault.where.row - 1];
    if (name !== undefined) found.names.push(name);
    segments.set(said, found);
  }
  return [...segments.values()].map((each) =>
    sentence(each.fault, faultWords, () =>
      each.names.length === 0 ? undefined : namesText(each.names, language)
    )
  );
};

/**
 * Why a scenario cannot be run, and in which of several segments; and what gets one out of it.
 *
 * @param names the segments where several are run together, in the order of the futures
 */
export const failureText = (
  faults: readonly Fault[],
  names: readonly string[] | undefined
): ProblemText => ({
  what: text.scenarios.failed,
  why: reasons(faults, names).join(" "),
  next: text.scenarios.failedNext,
});
