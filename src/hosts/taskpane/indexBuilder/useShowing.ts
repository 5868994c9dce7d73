import { useState } from "react";
import type { Workbook } from "../../../app/ports/workbook";
import type { FindingPlace } from "../data/findings.vm";
import { errorText, type ProblemText } from "../lab/problemText";

/** Shows cells of the workbook, and says why where one cannot be shown. */
export const useShowing = (
  workbook: Workbook
): {
  readonly show: (place: FindingPlace) => void;
  readonly problem: ProblemText | undefined;
} => {
  const [problem, setProblem] = useState<ProblemText>();
  const show = ({ range, row, column }: FindingPlace): void =>
    void workbook.select(range, row, column).then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(errorText(error))
    );
  return { show, problem };
};
