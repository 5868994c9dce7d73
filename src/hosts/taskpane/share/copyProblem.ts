import type { Fault } from "../../../core/fault";
import { sentence } from "../../../derive/sentence";
import type { ProblemText } from "../lab/problemText";
import { faultWords } from "../text";

/** Faults of a copy as what happened and why; their sentences say what would be right. */
export const copyProblem = (what: string, faults: readonly Fault[]): ProblemText => ({
  what,
  why: faults.map((fault) => sentence(fault, faultWords)).join(" "),
  next: "",
});
